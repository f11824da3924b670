package org.qingce.simulate.fault;

import java.util.List;
import org.qingce.simulate.world.Dice;

/** Writes names wrongly. */
final class NameScribe {
    private static final String RIGHT = "伟珍芳英丽建明军华秀强平红金海文志荣福生林东辉慧静燕玲娟梅兰玉子佳思宇浩涵";
    private static final String SIMILAR = "玮贞方瑛莉健铭君花绣祥萍虹锦海雯智蓉富升琳冬晖惠静艳玲娟玫岚钰紫嘉思雨皓晗";
    private static final String SIMPLE = "国华丽兰陈张黄韦刘马罗庆东凤龙飞义学云军荣贵赵邓谢钟陆卢杨";
    private static final String TRADITIONAL = "國華麗蘭陳張黃韋劉馬羅慶東鳳龍飛義學雲軍榮貴趙鄧謝鍾陸盧楊";
    private static final String RARE = "䶮堃喆燊珺㛃犇翀甯";
    private static final List<String> DOTS = List.of("•", "．", "・", "‧", " ", ".");
    private static final int SHORT = 5;

    private NameScribe() {}

    /** Whether this name can suffer that fault at all. */
    static boolean open(String name, Fault fault) {
        return switch (fault) {
            case NAME_HOMOPHONE ->
                replace(name, RIGHT, SIMILAR).length() == name.length()
                        && !replace(name, RIGHT, SIMILAR).equals(name);
            case NAME_TRADITIONAL -> !replace(name, SIMPLE, TRADITIONAL).equals(name);
            case NAME_DOT -> name.indexOf('·') > 0;
            case NAME_TRUNCATED -> name.indexOf('·') > 0 && name.length() > SHORT;
            case NAME_UNREADABLE -> rare(name) >= 0;
            case NAME_NEWBORN -> false;
            default -> true;
        };
    }

    static String write(String name, Fault fault, Dice dice) {
        return switch (fault) {
            case NAME_MISSING -> "";
            case NAME_HOMOPHONE -> replace(name, RIGHT, SIMILAR);
            case NAME_TRADITIONAL -> replace(name, SIMPLE, TRADITIONAL);
            case NAME_SPACE -> spaced(name, dice);
            case NAME_DOT -> name.replace("·", dice.pick(DOTS));
            case NAME_TRUNCATED -> name.substring(0, SHORT);
            case NAME_UNREADABLE -> unreadable(name);
            default -> name;
        };
    }

    private static String spaced(String name, Dice dice) {
        int at = name.offsetByCodePoints(0, 1);
        return dice.chance(0.3)
                ? name + " "
                : name.substring(0, at) + (dice.chance(0.5) ? "　" : " ") + name.substring(at);
    }

    private static String unreadable(String name) {
        int at = rare(name);
        int end = name.offsetByCodePoints(at, 1);
        return name.substring(0, at) + "?" + name.substring(end);
    }

    private static int rare(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (RARE.indexOf(name.charAt(i)) >= 0 || Character.isHighSurrogate(name.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    /** The last character that has a counterpart takes it; the surname stays in a homophone. */
    private static String replace(String name, String from, String to) {
        for (int i = name.length() - 1; i >= (to.equals(SIMILAR) ? 1 : 0); i--) {
            int at = from.indexOf(name.charAt(i));
            if (at >= 0 && to.charAt(at) != name.charAt(i)) {
                return name.substring(0, i) + to.charAt(at) + name.substring(i + 1);
            }
        }
        return name;
    }
}
