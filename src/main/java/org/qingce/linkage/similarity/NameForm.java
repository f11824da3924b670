package org.qingce.linkage.similarity;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingce.standard.NameKey;
import org.qingce.standard.NamePinyin;
import org.qingce.standard.NewbornName;

/** What is read off one Chinese name, once. Immutable. */
final class NameForm {

    private static final Remembered<NameForm> READ = new Remembered<>(NameForm::new);
    private static final String LOST = "?？\uFFFD□■*某";
    private static final String DOTS = "·•‧・･．。｡∙⋅․●ㆍ";
    private static final String[] NO_SYLLABLES = {};
    private static final int TRANSLITERATION_FROM = 5;
    private static final Set<String> DOUBLE_SURNAMES = Set.of(
            "欧阳", "司马", "上官", "诸葛", "司徒", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "宇文", "长孙", "司空", "鲜于", "闻人", "夏侯", "轩辕",
            "端木", "南宫", "百里", "东郭", "呼延", "西门", "独孤", "完颜", "澹台", "公冶", "宗政", "濮阳", "淳于", "单于", "太叔", "申屠", "钟离", "万俟",
            "赫连", "拓跋", "第五", "仲孙", "左丘", "梁丘", "公羊", "谷梁", "乐正", "颛孙", "巫马", "公西", "漆雕", "壤驷");

    final String key;
    final int[] characters;
    /** Code points of the surname; 0 for a transliterated or Latin name. */
    final int surname;
    /** Code points of the part before the first dot; 0 where there is no dot. */
    final int firstPart;
    /** Readable code points before the first and after the last unreadable one; -1 where every one is readable. */
    final int readableBefore;

    final int readableAfter;
    final boolean provisional;
    final boolean han;
    private @Nullable String sound; // read when first asked for, by any thread, always the same

    private NameForm(String name) {
        key = NameKey.of(name);
        characters = codePoints(key);
        provisional = NewbornName.isProvisional(name);
        han = hasHan(characters);
        firstPart = firstPart(name);
        surname = surname();
        int first = firstLost();
        readableBefore = first;
        readableAfter = first < 0 ? -1 : characters.length - 1 - lastLost();
    }

    static NameForm of(String name) {
        return READ.of(name);
    }

    /** In pinyin, one blank between two syllables; of a name without Chinese characters, its key. */
    String sound() {
        String known = sound;
        if (known == null) {
            known = han ? NamePinyin.of(key) : key;
            sound = known;
        }
        return known;
    }

    /** One a character, or none where the sound does not part into characters. */
    String[] syllables() {
        String[] parts = sound().split(" ", -1);
        return parts.length == characters.length ? parts : NO_SYLLABLES;
    }

    boolean isEmpty() {
        return characters.length == 0;
    }

    boolean hasLost() {
        return readableBefore >= 0;
    }

    boolean isTransliteration() {
        return surname == 0 && han;
    }

    private int surname() {
        if (!han || firstPart > 0 || characters.length >= TRANSLITERATION_FROM) {
            return 0;
        }
        boolean twofold = characters.length > 2 && DOUBLE_SURNAMES.contains(new String(characters, 0, 2));
        return twofold ? 2 : Math.min(1, characters.length);
    }

    private static int firstPart(String name) {
        for (int i = 1; i < name.length() - 1; i++) {
            if (DOTS.indexOf(name.charAt(i)) >= 0) {
                String part = NameKey.of(name.substring(0, i));
                return part.codePointCount(0, part.length());
            }
        }
        return 0;
    }

    private static int[] codePoints(String text) {
        int[] found = new int[text.codePointCount(0, text.length())];
        int at = 0;
        for (int i = 0; i < found.length; i++) {
            found[i] = text.codePointAt(at);
            at += Character.charCount(found[i]);
        }
        return found;
    }

    private static boolean hasHan(int[] characters) {
        for (int c : characters) {
            if (Character.isIdeographic(c)) {
                return true;
            }
        }
        return false;
    }

    private int firstLost() {
        for (int i = 0; i < characters.length; i++) {
            if (isLost(characters[i])) {
                return i;
            }
        }
        return -1;
    }

    private int lastLost() {
        int at = characters.length - 1;
        while (!isLost(characters[at])) {
            at--;
        }
        return at;
    }

    private static boolean isLost(int c) {
        int type = Character.getType(c);
        return LOST.indexOf(c) >= 0 || type == Character.PRIVATE_USE || type == Character.SURROGATE;
    }
}
