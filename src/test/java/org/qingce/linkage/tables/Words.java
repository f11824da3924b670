package org.qingce.linkage.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A list of words, drawn by how common they are; some are also written otherwise. */
final class Words {

    private static final Path LISTS = Path.of("src/test/resources/org/qingce/linkage/tables");

    private final List<String> words = new ArrayList<>();
    private final Map<String, List<String>> otherForms = new HashMap<>();
    private final double[] sums;

    private Words(List<String> lines) {
        sums = new double[lines.size()];
        double sum = 0;
        for (String line : lines) {
            String[] parts = line.split("\t");
            sum += Double.parseDouble(parts[1]);
            sums[words.size()] = sum;
            words.add(parts[0]);
            if (parts.length > 2) {
                otherForms.put(parts[0], List.of(parts[2].split(",")));
            }
        }
    }

    /** The list of this name: one word a line, a tab, its weight, and after another tab its other forms with commas. */
    static Words of(String name) {
        return new Words(lines(name));
    }

    /** The lines of a list. */
    static List<String> lines(String name) {
        try {
            return Files.readAllLines(LISTS.resolve(name + ".txt"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A word, the common ones more often. */
    String draw(Draw draw) {
        int at = Arrays.binarySearch(sums, draw.share() * sums[sums.length - 1]);
        return words.get(at < 0 ? -at - 1 : at);
    }

    /** A word, each as often. */
    String any(Draw draw) {
        return draw.of(words);
    }

    /** Another form of a word; the word itself when it has none. */
    String otherForm(String word, Draw draw) {
        List<String> forms = otherForms.get(word);
        return forms == null ? word : draw.of(forms);
    }

    List<String> all() {
        return words;
    }
}
