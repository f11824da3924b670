package org.qingce.linkage.tables;

import java.util.stream.IntStream;

/**
 * Makes the slips of people who type. Where a slip is not possible the text stays.
 *
 * <p>Positions follow the note in Febrl's generator that errors are rare at the start of a word (Pollock and Zamora 1984:
 * 7.8 % of first letters): the first character is spared with a chance of two in three.
 */
final class Typist {

    private static final String[] ROWS = {"qwertyuiop", "asdfghjkl", "zxcvbnm", "1234567890"};
    private static final String[][] SOUNDS = {
        {"ph", "f"},
        {"ck", "k"},
        {"ie", "y"},
        {"y", "i"},
        {"ee", "ea"},
        {"ll", "l"},
        {"tt", "t"},
        {"ss", "s"},
        {"c", "k"},
        {"th", "t"},
        {"ou", "u"},
        {"e", "a"},
        {"z", "s"},
        {"n", "nn"},
        {"l", "ll"},
        {"i", "y"},
        {"o", "u"},
        {"a", "ah"}
    };

    private final Draw draw;

    Typist(Draw draw) {
        this.draw = draw;
    }

    /** One character more, a letter or (in text of digits) a digit. */
    String inserted(String text) {
        int at = draw.between(1, Math.max(1, text.length()));
        return text.isEmpty() ? text : text.substring(0, at) + like(text.charAt(at - 1)) + text.substring(at);
    }

    /** One character less. */
    String deleted(String text) {
        int at = position(text);
        return text.length() < 2 ? text : text.substring(0, at) + text.substring(at + 1);
    }

    /** Another character, in seven cases of ten one that lies near on the keyboard. */
    String substituted(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int at = position(text);
        char typed = draw.chance(0.7) ? near(text.charAt(at)) : like(text.charAt(at));
        return text.substring(0, at) + typed + text.substring(at + 1);
    }

    /** Another digit in the place of one; text without a digit stays. */
    String misdialled(String text) {
        int[] digits = IntStream.range(0, text.length())
                .filter(at -> Character.isDigit(text.charAt(at)))
                .toArray();
        if (digits.length == 0) {
            return text;
        }
        int at = digits[draw.between(0, digits.length - 1)];
        return text.substring(0, at) + substituted(text.substring(at, at + 1)) + text.substring(at + 1);
    }

    /** Two neighbours change places. */
    String transposed(String text) {
        if (text.length() < 2) {
            return text;
        }
        int at = draw.between(0, text.length() - 2);
        return text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
    }

    /** As it might sound, or else as it might be mistyped. */
    String misspelt(String text) {
        int first = draw.between(0, SOUNDS.length - 1);
        for (int i = 0; i < SOUNDS.length; i++) {
            String[] sound = SOUNDS[(first + i) % SOUNDS.length];
            int at = text.indexOf(sound[0], 1);
            if (at > 0) {
                return text.substring(0, at) + sound[1] + text.substring(at + sound[0].length());
            }
        }
        return transposed(text);
    }

    /** Cut in two by a space. */
    String split(String text) {
        int at = text.length() < 3 ? 0 : draw.between(1, text.length() - 1);
        return at == 0 ? text : text.substring(0, at) + " " + text.substring(at);
    }

    /** Without one of its spaces. */
    String merged(String text) {
        int at = text.indexOf(' ');
        return at < 0 ? text : text.substring(0, at) + text.substring(at + 1);
    }

    /** Two words change places. */
    String swapped(String text) {
        String[] words = text.split(" ", -1);
        if (words.length < 2) {
            return text;
        }
        int at = draw.between(0, words.length - 2);
        String first = words[at];
        words[at] = words[at + 1];
        words[at + 1] = first;
        return String.join(" ", words);
    }

    /** One of the four slips of Damerau (1964), in the shares he counted: 59, 16, 10 and 2. */
    String slipped(String text) {
        return switch (draw.weighted(59, 16, 10, 2)) {
            case 0 -> substituted(text);
            case 1 -> deleted(text);
            case 2 -> inserted(text);
            default -> transposed(text);
        };
    }

    private int position(String text) {
        int at = draw.between(0, Math.max(0, text.length() - 1));
        return at == 0 && text.length() > 1 && draw.chance(2.0 / 3) ? draw.between(1, text.length() - 1) : at;
    }

    private char like(char neighbour) {
        if (Character.isDigit(neighbour)) {
            return draw.digit();
        }
        return Character.isUpperCase(neighbour) ? Character.toUpperCase(draw.letter()) : draw.letter();
    }

    private char near(char key) {
        for (String row : ROWS) {
            int at = row.indexOf(Character.toLowerCase(key));
            if (at >= 0) {
                int side = at == 0 || at < row.length() - 1 && draw.chance(0.5) ? at + 1 : at - 1;
                return Character.isUpperCase(key) ? Character.toUpperCase(row.charAt(side)) : row.charAt(side);
            }
        }
        return like(key);
    }
}
