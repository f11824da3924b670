package org.qingce.standard;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names that stand in for a newborn's until it has one: the parent's name with 之子, 之女 …, or a word for "not yet
 * named". Such a name says who the mother is, not who the child is.
 */
public final class NewbornName {

    private static final Set<String> WORDS = Set.of(
            "未取名", "未起名", "未命名", "未定名", "待取名", "待命名", "暂未取名", "尚未取名", "无名", "无名氏", "新生儿", "婴儿", "男婴", "女婴", "毛毛", "宝宝");
    private static final List<String> ENDINGS = List.of(
            "之子", "之女", "之婴", "之男", "之孩", "之长子", "之次子", "之长女", "之次女", "之大子", "之小子", "之大女", "之小女", "之男婴", "之女婴", "之儿子",
            "之女儿", "的儿子", "的女儿", "男婴", "女婴");

    private static final CharacterSet LAST = last();

    private NewbornName() {}

    /** Whether the name (raw or standard) stands in for one not yet given; false for null. */
    public static boolean isProvisional(@Nullable String name) {
        if (name == null || name.length() < 2) {
            return false;
        }
        String bare = withoutCounter(name.strip());
        return !bare.isEmpty()
                && LAST.contains(bare.charAt(bare.length() - 1))
                && (WORDS.contains(bare) || hasParentAndEnding(bare));
    }

    /** The characters that such names end with; a look at the last one settles nearly every name. */
    private static CharacterSet last() {
        var last = new CharacterSet("");
        WORDS.forEach(word -> last.add(word.substring(word.length() - 1)));
        ENDINGS.forEach(ending -> last.add(ending.substring(ending.length() - 1)));
        return last;
    }

    private static boolean hasParentAndEnding(String name) {
        for (String ending : ENDINGS) {
            if (name.endsWith(ending) && name.length() - ending.length() >= 2) {
                return true;
            }
        }
        return false;
    }

    /** Twins are told apart by a digit or letter at the end: 王芳之子1, 王芳之女A. */
    private static String withoutCounter(String name) {
        int end = name.length();
        while (end > 0
                && (Characters.isAsciiWord(Characters.plain(name.charAt(end - 1)))
                        || isOrdinal(name.charAt(end - 1)))) {
            end--;
        }
        return name.substring(0, end);
    }

    private static boolean isOrdinal(char c) {
        return c == '一' || c == '二' || c == '三' || c == '大' || c == '小';
    }
}
