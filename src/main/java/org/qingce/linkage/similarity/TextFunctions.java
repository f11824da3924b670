package org.qingce.linkage.similarity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingce.standard.NameKey;
import org.qingce.standard.NamePinyin;
import org.qingce.workbench.SqlFunction;

/** Forms of a text by which blocking rules bring rows together; null where nothing is left. */
final class TextFunctions {

    static final List<SqlFunction> ALL = List.of(
            SqlFunction.text("qc_name_key", NameKey::of),
            SqlFunction.text("qc_pinyin", TextFunctions::pinyin),
            SqlFunction.text("qc_fold", TextFunctions::fold),
            SqlFunction.text("qc_sound", TextFunctions::sound),
            SqlFunction.text("qc_last_word", TextFunctions::lastWord),
            SqlFunction.text("qc_day", text -> Days.of(text, false)),
            SqlFunction.text("qc_month_day", text -> Days.of(text, true)));

    private TextFunctions() {}

    /** {@code qc_pinyin}: {@link NamePinyin}. */
    static @Nullable String pinyin(String name) {
        return orNull(NamePinyin.of(name));
    }

    /** {@code qc_fold}: compatibility forms, case, accents and punctuation off, one space between words. */
    static @Nullable String fold(String text) {
        return orNull(FoldedText.of(text));
    }

    /**
     * {@code qc_sound}: of a name with Chinese characters its pinyin without spaces, of any other the Double Metaphone
     * code of its first word, or that word where it has no code (digits, other scripts).
     */
    static @Nullable String sound(String name) {
        if (name.codePoints().anyMatch(Character::isIdeographic)) {
            return orNull(NamePinyin.of(name).replace(" ", ""));
        }
        Words words = Words.of(name);
        if (words.count() == 0) {
            return null;
        }
        String sound = LatinName.sound(words.list()[0]);
        return sound.isEmpty() ? words.list()[0] : sound;
    }

    /** {@code qc_last_word}: the last word of a text, folded. */
    static @Nullable String lastWord(String text) {
        Words words = Words.of(text);
        return words.count() == 0 ? null : words.list()[words.count() - 1];
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
