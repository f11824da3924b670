package org.qingce.simulate.fault;

import java.util.List;
import org.qingce.simulate.lexicon.Likeness;
import org.qingce.simulate.world.Dice;

/** Writes names wrongly. */
final class NameScribe {
    private static final String SIMPLE = "国华丽兰陈张黄韦刘马罗庆东凤龙飞义学云军荣贵赵邓谢钟陆卢杨";
    private static final String TRADITIONAL = "國華麗蘭陳張黃韋劉馬羅慶東鳳龍飛義學雲軍榮貴趙鄧謝鍾陸盧楊";
    private static final String RARE = "䶮堃喆燊珺㛃犇翀甯";
    private static final List<String> DOTS = List.of("•", "．", "・", "‧", " ", ".");
    private static final int SHORT = 5;

    private NameScribe() {}

    /** Whether this name can suffer that fault at all. A former name and that of a newborn are no matter of spelling. */
    static boolean open(String name, Fault fault) {
        return switch (fault) {
            case NAME_HOMOPHONE -> Alteration.open(name, Likeness.SAME_SOUND);
            case NAME_NEAR_SOUND -> Alteration.open(name, Likeness.NEAR_SOUND);
            case NAME_LOOK_ALIKE -> Alteration.open(name, Likeness.SHAPE);
            case NAME_VARIANT -> Alteration.open(name, Likeness.VARIANT);
            case NAME_SWAPPED -> Alteration.swappable(name);
            case NAME_TRADITIONAL -> !traditional(name).equals(name);
            case NAME_DOT -> name.indexOf('·') > 0;
            case NAME_TRUNCATED -> name.indexOf('·') > 0 && name.length() > SHORT;
            case NAME_UNREADABLE -> rare(name) >= 0;
            case NAME_FORMER, NAME_NEWBORN, NAME_SECOND -> false;
            default -> true;
        };
    }

    static String write(String name, Fault fault, Dice dice) {
        return switch (fault) {
            case NAME_MISSING -> "";
            case NAME_HOMOPHONE -> Alteration.of(name, Likeness.SAME_SOUND, dice);
            case NAME_NEAR_SOUND -> Alteration.of(name, Likeness.NEAR_SOUND, dice);
            case NAME_LOOK_ALIKE -> Alteration.of(name, Likeness.SHAPE, dice);
            case NAME_VARIANT -> Alteration.of(name, Likeness.VARIANT, dice);
            case NAME_SWAPPED -> Alteration.swapped(name);
            case NAME_TRADITIONAL -> traditional(name);
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

    /** The last character that has a traditional form takes it. */
    private static String traditional(String name) {
        for (int i = name.length() - 1; i >= 0; i--) {
            int at = SIMPLE.indexOf(name.charAt(i));
            if (at >= 0) {
                return name.substring(0, i) + TRADITIONAL.charAt(at) + name.substring(i + 1);
            }
        }
        return name;
    }
}
