package org.qingce.simulate.lexicon;

/** Pinyin syllables without tones, as southern speakers hear them. */
final class Syllable {
    private Syllable() {}

    /** Equal for syllables that many do not tell apart: zh/z, ch/c, sh/s, l/n/r, h/f, and finals in n and ng. */
    static String blurred(String syllable) {
        String text = syllable.replaceFirst("^(z|c|s)h", "$1").replaceFirst("ng$", "n");
        return text.replaceFirst("^[nr]", "l").replaceFirst("^hu(?=[ao])", "f").replaceFirst("^hu$", "fu");
    }
}
