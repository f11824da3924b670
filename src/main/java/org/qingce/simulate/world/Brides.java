package org.qingce.simulate.world;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Daughters of the county who are to marry, by year of birth; a man takes one of about his age and another surname. */
final class Brides {
    private static final int FIRST_YEAR = 1880;
    private static final int[] YOUNGER_BY = {2, 1, 3, 0, 4, -1, 5};
    private static final int NEIGHBOURS = 64;

    private final List<List<Person>> byYear = new ArrayList<>();

    void offer(Person daughter) {
        int slot = Calendar.year(daughter.birthDay()) - FIRST_YEAR;
        while (byYear.size() <= slot) {
            byYear.add(new ArrayList<>());
        }
        byYear.get(slot).add(daughter);
    }

    /** One of age and alive on that day, taken off the list; null when there is none. */
    @Nullable
    Person match(Person man, int day, Dice dice) {
        int year = Calendar.year(man.birthDay()) - FIRST_YEAR;
        for (int younger : YOUNGER_BY) {
            int slot = year + younger;
            if (slot >= 0 && slot < byYear.size()) {
                Person bride = take(byYear.get(slot), man, day, dice);
                if (bride != null) {
                    return bride;
                }
            }
        }
        return null;
    }

    /** Those nobody took, in the order in which they were offered. */
    List<Person> left() {
        return byYear.stream().flatMap(List::stream).toList();
    }

    private static @Nullable Person take(List<Person> offered, Person man, int day, Dice dice) {
        int size = offered.size();
        for (int attempt = 0; attempt < Math.min(size, 3); attempt++) {
            int at = size - 1 - dice.below(Math.min(size, NEIGHBOURS));
            Person bride = offered.get(at);
            if (bride.dead(day + 365) || day < Weddings.earliest(bride) || related(bride, man)) {
                continue;
            }
            offered.set(at, offered.get(size - 1));
            offered.remove(size - 1);
            return bride;
        }
        return null;
    }

    private static boolean related(Person bride, Person man) {
        return bride.name().codePointAt(0) == man.name().codePointAt(0);
    }
}
