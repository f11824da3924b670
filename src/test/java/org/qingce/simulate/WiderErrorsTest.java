package org.qingce.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What makes people hard to tell: two numbers, twins, other names, relatives' numbers and telephones. */
class WiderErrorsTest {
    @TempDir
    private static Path folder;

    private static Map<String, Map<String, String>> people;
    private static List<Map<String, String>> mentions;

    @BeforeAll
    static void make() throws IOException {
        Counties.make(folder, 20_000, 6, 1, 3);
        people = Tables.tsv(folder.resolve("truth/persons.tsv")).stream()
                .collect(Collectors.toMap(p -> p.get("person"), p -> p));
        mentions = Tables.tsv(folder.resolve("truth/mentions-2026-03-31.tsv"));
    }

    @Test
    void someAdultsStandTwiceInTheRegisterUnderTwoValidNumbers() {
        List<Map<String, String>> twice = people.values().stream()
                .filter(p -> !p.get("other_number").isEmpty())
                .toList();
        assertThat(twice).hasSizeBetween(25, 80).allMatch(p -> checks(p.get("other_number")));
        assertThat(twice)
                .allMatch(p -> p.get("other_number")
                        .substring(6, 14)
                        .equals(p.get("other_birth_date").replace("-", "")));
        assertThat(twice.stream().filter(p -> p.get("other_name").equals(p.get("name"))))
                .hasSizeBetween(twice.size() / 2, twice.size() - 1);
        for (Map<String, String> person : twice) {
            assertThat(of(person, "police-resident", "person")).hasSize(2).satisfiesExactly(first -> {}, second -> {
                assertThat(second.get("copy")).isEqualTo("1");
                assertThat(second.get("hukou_in")).isEqualTo(person.get("other_division"));
                assertThat(second.get("household_written")).isEqualTo(person.get("other_household"));
            });
        }
        assertThat(mentions)
                .filteredOn(m -> !m.get("file").startsWith("police"))
                .anyMatch(m -> m.get("id_whose").equals("second"));
    }

    @Test
    void noNumberBelongsToTwoPeople() {
        Set<String> numbers = new HashSet<>();
        assertThat(people.values()).allMatch(p -> p.get("id_number").isEmpty() || numbers.add(p.get("id_number")));
        assertThat(people.values())
                .allMatch(p -> p.get("other_number").isEmpty() || numbers.add(p.get("other_number")));
    }

    @Test
    void mostTwinsShareACharacter() {
        Map<String, List<Map<String, String>>> births = people.values().stream()
                .filter(p -> !p.get("mother").isEmpty()
                        && p.get("ethnicity").matches("0[18]")
                        && p.get("name").length() == 3)
                .collect(Collectors.groupingBy(p -> p.get("mother") + " " + p.get("birth_date")));
        List<List<Map<String, String>>> twins =
                births.values().stream().filter(b -> b.size() == 2).toList();
        long sharing = twins.stream()
                .filter(pair -> pair.get(0)
                        .get("name")
                        .chars()
                        .skip(1)
                        .anyMatch(c -> pair.get(1).get("name").indexOf(c, 1) > 0))
                .count();
        assertThat(twins)
                .hasSizeGreaterThan(60)
                .allMatch(pair -> !pair.get(0).get("name").equals(pair.get(1).get("name")));
        assertThat((double) sharing / twins.size()).isBetween(0.65, 0.95);
    }

    @Test
    void theRegisterNamesSpousesAndParentsOfTheLastSixYears() {
        LocalDate since = Counties.NIGHT.minusDays(6 * 365);
        Set<String> named = mentions.stream()
                .filter(m -> m.get("file").startsWith("police") && m.get("role").equals("mother"))
                .map(m -> m.get("line"))
                .collect(Collectors.toSet());
        assertThat(mentions)
                .filteredOn(
                        m -> m.get("file").startsWith("police") && m.get("role").equals("person"))
                .filteredOn(m -> !people.get(m.get("person")).get("mother").isEmpty())
                .allMatch(m -> named.contains(m.get("line")) == isBorn(m, since) || rightlyBlank(m));
        assertThat(mentions)
                .filteredOn(m -> m.get("role").equals("spouse"))
                .hasSizeGreaterThan(500)
                .allMatch(m -> m.get("birth_fault").equals("not-carried"));
    }

    @Test
    void aFaultOfTheNameLeavesTheSurname() {
        assertThat(mentions)
                .filteredOn(m -> Set.of("homophone", "near-sound", "look-alike", "variant", "swapped")
                        .contains(m.get("name_fault")))
                .hasSizeGreaterThan(500)
                .allMatch(m -> m.get("name_written").charAt(0)
                        == people.get(m.get("person")).get("name").charAt(0))
                .noneMatch(m ->
                        m.get("name_written").equals(people.get(m.get("person")).get("name")));
    }

    @Test
    void aFormerNameIsWrittenOnlyOfThoseWhoHadOne() {
        assertThat(mentions)
                .filteredOn(m -> m.get("name_fault").equals("former"))
                .hasSizeGreaterThan(100)
                .allMatch(m ->
                        m.get("name_written").equals(people.get(m.get("person")).get("former_name")));
        assertThat(mentions).filteredOn(m -> !m.get("former_written").isEmpty()).hasSizeGreaterThan(150);
    }

    @Test
    void onlyTheOldHaveLunarBirthdays() {
        assertThat(mentions)
                .filteredOn(m -> m.get("birth_fault").equals("lunar"))
                .hasSizeGreaterThan(200)
                .allMatch(m -> people.get(m.get("person")).get("birth_date").compareTo("1976") < 0);
    }

    @Test
    void aNumberThatIsAnothersIsOfAnotherNameAndBirthDateOrOfTheFamily() {
        Map<String, Map<String, String>> bearers = new HashMap<>();
        people.values().forEach(p -> bearers.put(p.get("id_number"), p));
        assertThat(mentions)
                .filteredOn(m -> m.get("id_fault").equals("shared"))
                .hasSizeGreaterThan(10)
                .allMatch(m -> {
                    Map<String, String> bearer = bearers.get(m.get("id_usable"));
                    Map<String, String> person = people.get(m.get("person"));
                    return !bearer.get("name").equals(person.get("name"))
                            && !bearer.get("birth_date").equals(person.get("birth_date"));
                });
        assertThat(mentions)
                .filteredOn(m -> m.get("id_fault").equals("kin"))
                .hasSizeGreaterThan(30)
                .allMatch(m -> akin(people.get(m.get("person")), bearers.get(m.get("id_usable"))));
    }

    @Test
    void oneTelephoneServesAFamily() {
        Map<String, Set<String>> owners = mentions.stream()
                .filter(m -> !m.get("phone_written").isEmpty())
                .collect(Collectors.groupingBy(
                        m -> m.get("phone_written"), Collectors.mapping(m -> m.get("person"), Collectors.toSet())));
        assertThat(owners.values().stream().filter(o -> o.size() > 1)).hasSizeGreaterThan(1000);
        assertThat(owners.values().stream().mapToInt(Collection::size).max().orElse(0))
                .isLessThan(20);
    }

    @Test
    void someAreKnownByTheVillageTheyMarriedAwayFrom() {
        assertThat(mentions)
                .filteredOn(m -> m.get("division_fault").equals("address-former"))
                .hasSizeGreaterThan(30)
                .noneMatch(m ->
                        m.get("hukou_in").equals(people.get(m.get("person")).get("hukou_division")));
    }

    @Test
    void whoeverIsNamedByTheirOwnNumberCanBeLinked() {
        assertThat(mentions)
                .filteredOn(m -> Set.of("own", "second").contains(m.get("id_whose")))
                .allMatch(m -> m.get("linkable").equals("1"));
    }

    @Test
    void withoutNumberAndNameOnlyANewbornCanBeLinkedByItsParents() {
        assertThat(mentions)
                .filteredOn(m -> !Set.of("own", "second").contains(m.get("id_whose")))
                .filteredOn(m -> Set.of("missing", "newborn").contains(m.get("name_fault")))
                .hasSizeGreaterThan(40)
                .filteredOn(m -> m.get("linkable").equals("1"))
                .isNotEmpty()
                .allMatch(m -> m.get("role").equals("child"));
    }

    @Test
    void nearlyAllCanBeLinked() {
        double lost =
                mentions.stream().filter(m -> m.get("linkable").equals("0")).count();
        assertThat(lost / mentions.size()).isBetween(0.0005, 0.006);
    }

    private static List<Map<String, String>> of(Map<String, String> person, String source, String role) {
        return mentions.stream()
                .filter(m -> m.get("person").equals(person.get("person")))
                .filter(m -> m.get("file").startsWith(source) && m.get("role").equals(role))
                .toList();
    }

    private static boolean isBorn(Map<String, String> mention, LocalDate since) {
        return !LocalDate.parse(people.get(mention.get("person")).get("birth_date"))
                .isBefore(since);
    }

    /** Name and number of the mother both left out by mistake. */
    private static boolean rightlyBlank(Map<String, String> mention) {
        return isBorn(mention, Counties.NIGHT.minusDays(6 * 365 + 2));
    }

    private static boolean akin(Map<String, String> one, Map<String, String> other) {
        return one.get("household").equals(other.get("household"))
                || one.get("spouse").equals(other.get("person"));
    }

    private static boolean checks(String number) {
        int remainder = 0;
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            remainder = (remainder * 2 + (c == 'X' ? 10 : c - '0')) % 11;
        }
        return number.length() == 18 && remainder == 1;
    }
}
