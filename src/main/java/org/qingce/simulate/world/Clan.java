package org.qingce.simulate.world;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a family hands down from father to son.
 *
 * @param surname empty where names are given name and father's name joined by a dot
 * @param ethnicity GB 3304
 * @param generations the character that the brothers of each generation share; empty strings where the clan has none
 */
record Clan(String surname, int ethnicity, List<String> generations) {
    private static final int[] PEOPLES = {8, 1, 13, 6, 12, 32, 36, 25, 3, 5};
    private static final double[] SHARES = {0.7, 0.255, 0.028, 0.006, 0.003, 0.003, 0.0015, 0.001, 0.001, 0.0015};
    private static final int UYGHUR = 5;

    static Clan draw(boolean rural, Dice dice) {
        int ethnicity = people(dice);
        boolean named = dice.chance(rural ? 0.55 : 0.2);
        List<String> generations = Stream.generate(() -> named ? Names.generation(dice) : "")
                .limit(8)
                .toList();
        return new Clan(ethnicity == UYGHUR ? "" : Names.localSurname(dice), ethnicity, generations);
    }

    static Clan stranger(boolean sameProvince, Dice dice) {
        int ethnicity = sameProvince ? people(dice) : dice.chance(0.004) ? UYGHUR : 1;
        String surname = ethnicity == UYGHUR ? "" : sameProvince ? Names.localSurname(dice) : Names.surname(dice);
        return new Clan(surname, ethnicity, List.of(""));
    }

    /** A name for one of this generation; a daughter bears no generation character. */
    String name(Sex sex, int birthYear, int generation, String fatherName, Dice dice) {
        if (surname.isEmpty()) {
            String father = fatherName.isEmpty() ? Names.uyghur(Sex.MALE, dice) : fatherName;
            return Names.uyghur(sex, dice) + "·" + father.split("·", -1)[0];
        }
        String shared = sex == Sex.MALE ? generations.get(generation % generations.size()) : "";
        return surname + Names.given(sex, birthYear, shared, dice);
    }

    private static int people(Dice dice) {
        double left = dice.unit();
        int i = 0;
        while (i < PEOPLES.length - 1 && left >= SHARES[i]) {
            left -= SHARES[i++];
        }
        return PEOPLES[i];
    }
}
