package org.qingce.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingce.reference.DivisionCode;
import org.qingce.reference.DivisionCodes;

/** The laws that hold among the people of every simulation. */
class PeopleTest {
    @TempDir
    private static Path folder;

    private static List<Map<String, String>> people;
    private static Map<String, Map<String, String>> byNumber;

    @BeforeAll
    static void make() throws IOException {
        Counties.make(folder, 20_000, 11, 1, 1);
        people = Tables.tsv(folder.resolve("truth/persons.tsv"));
        byNumber = people.stream().collect(Collectors.toMap(p -> p.get("person"), p -> p));
    }

    @Test
    void asManyAreRegisteredAndAliveAsWereAskedFor() {
        long living = people.stream()
                .filter(p -> !p.get("registered_on").isEmpty())
                .filter(p -> p.get("death_date").isEmpty())
                .count();
        assertThat(living).isBetween(20_000L, 20_200L);
    }

    @Test
    void noNumberIsIssuedTwice() {
        Set<String> numbers = new HashSet<>();
        assertThat(numbered()).allMatch(p -> numbers.add(p.get("id_number")));
    }

    @Test
    void serialParityTellsTheSex() {
        assertThat(numbered())
                .allMatch(p ->
                        (p.get("id_number").charAt(16) % 2 == 1) == p.get("sex").equals("1"));
    }

    @Test
    void theNumberHoldsTheBirthDate() {
        assertThat(numbered())
                .allMatch(p -> p.get("id_number")
                        .substring(6, 14)
                        .equals(p.get("birth_date").replace("-", "")));
    }

    /** ISO 7064 MOD 11-2 the other way round: the weighted sum over all 18 characters leaves 1. */
    @Test
    void theCheckDigitIsRight() {
        assertThat(numbered()).allMatch(p -> {
            int remainder = 0;
            for (int i = 0; i < 18; i++) {
                char c = p.get("id_number").charAt(i);
                remainder = (remainder * 2 + (c == 'X' ? 10 : c - '0')) % 11;
            }
            return remainder == 1;
        });
    }

    @Test
    void addressCodesAreKnownAndTheOldCountyCodeIsCommon() {
        Set<String> known = DivisionCodes.standard().all().stream()
                .filter(DivisionCode::idPrefix)
                .map(DivisionCode::code)
                .collect(Collectors.toSet());
        assertThat(numbered()).allMatch(p -> known.contains(p.get("id_number").substring(0, 6)));
        assertThat(numbered().stream().filter(p -> p.get("id_number").startsWith("452226")))
                .hasSizeGreaterThan(people.size() / 3);
    }

    @Test
    void mothersAre15To50AtBirth() {
        List<Map<String, String>> children =
                people.stream().filter(p -> !p.get("mother").isEmpty()).toList();
        assertThat(children).hasSizeGreaterThan(5000).allMatch(child -> {
            int age = Period.between(born(byNumber.get(child.get("mother"))), born(child))
                    .getYears();
            return age >= 15 && age <= 50;
        });
    }

    @Test
    void nobodyIsBornAfterTheMotherDied() {
        assertThat(people).filteredOn(p -> !p.get("mother").isEmpty()).noneMatch(child -> {
            String death = byNumber.get(child.get("mother")).get("death_date");
            return !death.isEmpty() && LocalDate.parse(death).isBefore(born(child));
        });
    }

    @Test
    void thereAreTwins() {
        Map<String, Integer> births = new HashMap<>();
        people.stream()
                .filter(p -> !p.get("mother").isEmpty())
                .forEach(p -> births.merge(p.get("mother") + p.get("birth_date"), 1, Integer::sum));
        assertThat(births.values()).contains(2).doesNotContain(3);
    }

    @Test
    void spousesAreMutualAndOfDifferentSexWhileTheyLive() {
        assertThat(people)
                .filteredOn(
                        p -> !p.get("spouse").isEmpty() && p.get("death_date").isEmpty())
                .hasSizeGreaterThan(8000)
                .filteredOn(p -> {
                    Map<String, String> spouse = byNumber.get(p.get("spouse"));
                    return !spouse.get("spouse").equals(p.get("person"))
                            || spouse.get("sex").equals(p.get("sex"));
                })
                .isEmpty();
    }

    @Test
    void brothersShareAGenerationCharacterInManyFamilies() {
        Map<String, List<String>> brothers = people.stream()
                .filter(p -> !p.get("father").isEmpty()
                        && p.get("sex").equals("1")
                        && p.get("name").length() == 3)
                .collect(Collectors.groupingBy(
                        p -> p.get("father"), Collectors.mapping(p -> p.get("name"), Collectors.toList())));
        List<List<String>> pairs =
                brothers.values().stream().filter(names -> names.size() > 1).toList();
        long sharing = pairs.stream()
                .filter(names -> names.stream().map(n -> n.charAt(1)).distinct().count() == 1)
                .count();
        assertThat((double) sharing / pairs.size()).isBetween(0.35, 0.75);
    }

    @Test
    void someNamesAreJoinedWithADot() {
        assertThat(people)
                .anyMatch(p -> p.get("name").matches("\\p{IsHan}+·\\p{IsHan}+")
                        && p.get("ethnicity").equals("05"));
    }

    @Test
    void thePyramidIsThatOfACounty() {
        double[] shares = new double[3];
        people.stream().filter(p -> p.get("death_date").isEmpty()).forEach(p -> {
            int age = Period.between(born(p), Counties.NIGHT).getYears();
            shares[age < 15 ? 0 : age < 65 ? 1 : 2] += 1.0 / people.size();
        });
        assertThat(shares[0]).isBetween(0.10, 0.22);
        assertThat(shares[2]).isBetween(0.10, 0.22);
    }

    @Test
    void someLiveElsewhereThanRegistered() {
        long apart = people.stream()
                .filter(p -> !p.get("hukou_division").equals(p.get("residence_division")))
                .count();
        assertThat((double) apart / people.size()).isBetween(0.15, 0.4);
    }

    private static List<Map<String, String>> numbered() {
        List<Map<String, String>> numbered =
                people.stream().filter(p -> !p.get("id_number").isEmpty()).toList();
        assertThat(numbered).hasSizeGreaterThan(19_000);
        return numbered;
    }

    private static LocalDate born(Map<String, String> person) {
        return LocalDate.parse(person.get("birth_date"));
    }
}
