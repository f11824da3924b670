package org.qingce.linkage.similarity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The words of a text, folded; of Chinese, Japanese and other writing without spaces between words, every character is a
 * word. Immutable, as nobody changes the array.
 */
final class Words {

    private static final Remembered<Words> READ = new Remembered<>(Words::read);

    private final String folded;
    private final String[] list;

    private Words(String folded, String[] list) {
        this.folded = folded;
        this.list = list;
    }

    static Words of(String text) {
        return READ.of(text);
    }

    /** The folded text. */
    String folded() {
        return folded;
    }

    /** The words in their order; not to be changed. */
    String[] list() {
        return list;
    }

    private static Words read(String text) {
        String folded = FoldedText.of(text);
        List<String> words = new ArrayList<>();
        for (String word : folded.split(" ", -1)) {
            add(word, words);
        }
        return new Words(folded, words.toArray(String[]::new));
    }

    private static void add(String word, List<String> words) {
        int from = 0;
        for (int i = 0; i < word.length(); ) {
            int c = word.codePointAt(i);
            int end = i + Character.charCount(c);
            if (Character.isIdeographic(c)) {
                addPart(word, from, i, words);
                words.add(word.substring(i, end));
                from = end;
            }
            i = end;
        }
        addPart(word, from, word.length(), words);
    }

    private static void addPart(String word, int from, int to, List<String> words) {
        if (to > from) {
            words.add(word.substring(from, to));
        }
    }

    int count() {
        return list.length;
    }

    /** All words without anything between them. */
    String joined() {
        return String.join("", list);
    }

    /** The words in alphabetical order, as one text. */
    String sorted() {
        String[] sorted = list.clone();
        Arrays.sort(sorted);
        return String.join(" ", sorted);
    }
}
