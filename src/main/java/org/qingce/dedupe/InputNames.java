package org.qingce.dedupe;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The names under which model files know the columns of a table: the heading in small letters, with an underscore for whatever is
 * neither letter nor digit. What SQL reserves, and what was met before, gets something appended.
 */
final class InputNames {

    private static final Set<String> TAKEN = Set.of(
            ("mention_id source row_no core all analyse analyze and any array as asc asymmetric between both by case cast check"
                            + " collate column constraint create cross current date day default deferrable desc describe distinct do"
                            + " double else end except exists false fetch for foreign from full grant group having hour in initially"
                            + " inner int integer intersect interval into is join lambda lateral leading left like limit minute month"
                            + " natural not null offset on only or order outer pivot placing primary qualify references returning"
                            + " right rule second select show some string summarize symmetric table then time timestamp to trailing"
                            + " true union unique unpivot using value variadic when where window with year")
                    .split(" "));

    private InputNames() {}

    /** One name for each heading, in their order. */
    static List<String> of(List<String> headings) {
        var names = new ArrayList<String>();
        Set<String> taken = new HashSet<>(TAKEN);
        for (String heading : headings) {
            String wanted = plain(heading);
            String free = wanted;
            for (int number = 2; !taken.add(free); number++) {
                free = TAKEN.contains(wanted) && number == 2 ? wanted + "_" : wanted + "_" + number;
            }
            names.add(free);
        }
        return names;
    }

    private static String plain(String heading) {
        String name = heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "_")
                .replaceAll("^_|_$", "");
        return name.isEmpty() || Character.isDigit(name.charAt(0)) ? "c_" + name : name;
    }
}
