package org.qingce.linkage.tables;

import java.util.ArrayList;
import java.util.List;

/** The full names that historical figures go by. */
final class HistoricalNames {

    private static final List<String> ORDINALS =
            List.of("1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th", "9th", "10th", "11th");

    private static final List<String> ENDINGS = List.of("e", "s", "son", "er", "ing", "ell", "don", "ett", "age", "by");

    private final Draw draw;
    private final Words male = Words.of("given-male");
    private final Words female = Words.of("given-female");
    private final Words surnames = Words.of("surnames");
    private final Words places = Words.of("places");

    HistoricalNames(Draw draw) {
        this.draw = draw;
    }

    /** One given name, more often two, at times three. */
    List<String> given(boolean man) {
        var given = new ArrayList<String>();
        int names = 1 + draw.weighted(55, 37, 8);
        while (given.size() < names) {
            given.add((man ? male : female).draw(draw));
        }
        return given;
    }

    /** A surname: one of the common ones, any, any with another ending, or a doubled one. */
    String surname() {
        return switch (draw.weighted(25, 30, 37, 8)) {
            case 0 -> surnames.draw(draw);
            case 1 -> surnames.any(draw);
            case 2 -> surnames.any(draw) + draw.of(ENDINGS);
            default -> surnames.any(draw) + "-" + surnames.any(draw);
        };
    }

    /** The names someone goes by, the usual one first. */
    List<String> of(boolean man, List<String> given, String surname) {
        String plain = given.get(0) + " " + surname;
        String whole = String.join(" ", given) + " " + surname;
        var names = new ArrayList<String>();
        if (man && draw.chance(0.024)) {
            String rank = draw.of(ORDINALS);
            names.add("sir " + String.join(" ", given) + " " + surname + ", " + rank + " baronet");
            names.add("sir " + plain);
        } else if (draw.chance(0.03)) {
            String seat = places.any(draw);
            String rank = man ? draw.of(List.of("baron", "earl", "viscount", "marquess of")) : "countess of";
            names.add(plain + ", " + (man ? draw.of(ORDINALS) + " " : "") + rank + " " + seat);
            names.add((man ? "lord " : "lady ") + seat);
        }
        names.add(draw.chance(0.55) ? whole : plain);
        others(man, given, surname, names);
        return names.stream().distinct().toList();
    }

    /** Each name of a full name in another form where there is one: bill for william, smyth for smith. */
    String inOtherForms(String name) {
        var words = new ArrayList<String>();
        for (String word : name.split(" ")) {
            String other = draw.chance(0.75) ? male.otherForm(female.otherForm(word, draw), draw) : word;
            words.add(other.equals(word) && draw.chance(0.35) ? new Typist(draw).misspelt(word) : other);
        }
        return String.join(" ", words);
    }

    private void others(boolean man, List<String> given, String surname, List<String> names) {
        String initials = String.join(
                " ", given.stream().map(name -> name.substring(0, 1) + ".").toList());
        if (draw.chance(0.35)) {
            names.add(initials + " " + surname);
        }
        if (draw.chance(0.30)) {
            names.add(String.join(" ", given) + " " + surname);
        }
        if (draw.chance(0.25)) {
            names.add(draw.of(List.of("dr", "rev.", "captain", "sir", "sir", "sir", "professor", "colonel")) + " "
                    + given.get(0) + " " + surname);
        }
        if (given.size() > 1 && draw.chance(0.3)) {
            names.add(given.get(1) + " " + surname);
        }
        if (draw.chance(man ? 0.12 : 0.5)) {
            names.add(given.get(0) + " " + surnames.draw(draw));
        }
    }
}
