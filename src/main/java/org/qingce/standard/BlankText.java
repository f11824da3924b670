package org.qingce.standard;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What counts as nothing entered: null, no text, nothing but white space and dashes, or one of a set of words (in any
 * letter case, with white space around it).
 */
public final class BlankText {

    /** The words that mean "nothing" in the extracts of every department. */
    public static final List<String> USUAL_WORDS =
            List.of("无", "暂无", "不详", "未填", "未填写", "空", "NULL", "(NULL)", "<NULL>", "N/A", "#N/A", "\\N", "/", "\\");

    /** With {@link #USUAL_WORDS}. */
    public static final BlankText USUAL = new BlankText(USUAL_WORDS);

    private static final String DASHES = "-‐‑‒–—―─━－﹣−_＿";

    private final CharacterSet dashes = new CharacterSet(DASHES);
    private final CharacterSet firsts = new CharacterSet(DASHES);
    private final Set<String> words = new HashSet<>();
    private final int longest;

    /** Blank is what is empty, white space, dashes or one of these words. */
    public BlankText(Collection<String> words) {
        int longestWord = 0;
        for (String word : words) {
            String upper = word.strip().toUpperCase(Locale.ROOT);
            this.words.add(upper);
            longestWord = Math.max(longestWord, upper.length());
            firsts.add(upper.substring(0, 1));
            firsts.add(upper.substring(0, 1).toLowerCase(Locale.ROOT));
        }
        this.longest = longestWord;
    }

    /** Whether the text says nothing. */
    public boolean isBlank(@Nullable String raw) {
        if (raw == null || raw.isEmpty()) {
            return true;
        }
        char first = raw.charAt(0);
        boolean mayBe = firsts.contains(first) || first <= ' ' || (first > 0x7E && !Characters.isCommonHan(first));
        return mayBe && saysNothing(Characters.plain(raw).strip());
    }

    private boolean saysNothing(String text) {
        return text.isEmpty()
                || isDashes(text)
                || (text.length() <= longest && words.contains(text.toUpperCase(Locale.ROOT)));
    }

    private boolean isDashes(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!dashes.contains(text.charAt(i)) && text.charAt(i) != ' ') {
                return false;
            }
        }
        return true;
    }
}
