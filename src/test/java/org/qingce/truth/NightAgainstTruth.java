package org.qingce.truth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One night of one county: what the job left, beside what the truth says. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class NightAgainstTruth {

    /** The night of every county here. */
    protected static final LocalDate NIGHT = LocalDate.of(2026, 3, 31);

    private static final Set<String> RULES = Set.of(
            "ID01", "ID02", "ID03", "ID04", "ID05", "ID07", "ID08", "ID09", "ID10", "ID11", "ID13", "ID14", "NM01",
            "CP01", "CP02", "CP03", "CP04", "CP07", "CP08", "BD01", "BD03", "DE01", "DE02", "HH03", "RS01", "RS02",
            "RS03");

    private static final Set<String> PERSON_RULES = Set.of("BD05", "DE04", "DE05", "DE06", "HH06", "RS04");

    private Truth truth;
    private NightRun night;

    /** The folder of the county: its extracts, and its truth beside them. */
    protected abstract Path county(Path folder);

    @BeforeAll
    void run(@TempDir Path folder) {
        Path county = county(folder.resolve("county"));
        truth = new Truth(county, NIGHT);
        night = NightRun.of(county, NIGHT, folder.resolve("home"));
        truth.group(night.persons());
    }

    /** But for notices, of which a first night has sent none. */
    @Test
    void everyFigureOfEveryDivisionIsTheTruthsOwn() {
        var figures = night.figures();
        figures.keySet().removeIf(figure -> figure.startsWith("notice-") || figure.startsWith("reply-"));
        var ofTheFirstNight = new TreeMap<>(figures);
        ofTheFirstNight.keySet().removeIf(figure -> !figure.contains("-in-time "));
        assertThat(ofTheFirstNight.values())
                .as("what comes with the first night is neither in time nor late")
                .isNotEmpty()
                .containsOnly("0/0");
        figures.keySet().removeAll(ofTheFirstNight.keySet());
        assertSame(lines(figures), lines(truth.figures()));
    }

    @Test
    void everyFindingIsAFaultAndEveryFaultAFinding() {
        assertSame(night.findings(RULES), truth.findings());
    }

    @Test
    void everyContradictionBetweenThePersonsRecordsIsAFinding() {
        assertSame(night.personFindings(PERSON_RULES), truth.personFindings());
    }

    @Test
    void everyHouseholdOutOfOrderIsAFinding() {
        assertSame(night.householdFindings(), truth.householdFindings());
    }

    /** Otherwise conformity would depend on something that the truth does not speak of. */
    @Test
    void noOtherRuleFindsErrors() {
        assertThat(RULES).containsAll(night.errors("mention"));
        assertThat(PERSON_RULES).containsAll(night.errors("person"));
    }

    @Test
    void whatIsOneForCertainIsOnePersonAndStrangersAreHardlyEverJoined() {
        assertThat(truth.tornApart()).isEmpty();
        assertThat(truth.strangersIn())
                .hasSizeLessThanOrEqualTo(1 + truth.mentions().size() / 5000);
        long[] counts = truth.counts();
        assertThat((double) counts[0] / counts[1]).as("persons to people").isBetween(.99, 1.03);
    }

    @Test
    void everyValueOfAPersonIsTakenFromTheMentionThatIsToBeBelieved() {
        assertSame(night.givers(), truth.givers());
    }

    @Test
    void everyLineIsAcceptedOrRejectedOrAHeader() throws IOException {
        var files = new ArrayList<String>();
        for (JsonNode file :
                JsonMapper.builder().build().readTree(truth.summary()).get("files")) {
            int headers = file.get("header_lines").asInt()
                    + file.get("repeated_headers").asInt();
            files.add(String.join(
                    " ",
                    file.get("file").asString(),
                    file.get("lines").asString(),
                    Integer.toString(headers),
                    file.get("accepted").asString(),
                    file.get("rejected").asString()));
        }
        assertThat(night.files()).containsExactlyInAnyOrderElementsOf(files);
    }

    @Test
    void rejectedAreTheLinesThatWereBroken() {
        assertThat(night.rejects())
                .containsExactlyInAnyOrderElementsOf(truth.rejects().stream()
                        .filter(row -> !row.text("reason").equals("repeated-header"))
                        .map(row -> row.text("file") + ":" + row.text("line"))
                        .toList());
    }

    /** What the number's arithmetic says here agrees with what the simulator says it did to it. */
    @Test
    void numbersAreBrokenAsTheTruthSays() {
        var broken = Set.of(Card.Verdict.BAD_CHECK_DIGIT, Card.Verdict.BAD_DATE, Card.Verdict.BAD_ADDRESS);
        var verdicts = Map.ofEntries(
                Map.entry("none", Set.of(Card.Verdict.VALID)),
                Map.entry("decorated", Set.of(Card.Verdict.VALID)),
                Map.entry("shared", Set.of(Card.Verdict.VALID)),
                Map.entry("kin", Set.of(Card.Verdict.VALID)),
                Map.entry("fifteen", Set.of(Card.Verdict.VALID_UPGRADED)),
                Map.entry("missing", Set.of(Card.Verdict.BLANK)),
                Map.entry("placeholder", Set.of(Card.Verdict.PLACEHOLDER)),
                Map.entry("masked", Set.of(Card.Verdict.MASKED)),
                Map.entry("short", Set.of(Card.Verdict.BAD_LENGTH)),
                Map.entry("long", Set.of(Card.Verdict.BAD_LENGTH)),
                Map.entry("digit", broken),
                Map.entry("transposed", broken),
                Map.entry("swapped", broken),
                Map.entry("tail", broken));
        assertThat(truth.mentions())
                .filteredOn(mention -> verdicts.containsKey(mention.row().text("id_fault")))
                .allSatisfy(mention -> assertThat(mention.card().verdict())
                        .as(mention.place())
                        .isIn(verdicts.get(mention.row().text("id_fault"))));
        assertThat(truth.mentions())
                .filteredOn(mention -> mention.row().text("id_usable") != null)
                .allSatisfy(mention -> assertThat(mention.card().number())
                        .isEqualTo(mention.row().text("id_usable")));
    }

    private static Set<String> lines(Map<String, String> figures) {
        return figures.entrySet().stream()
                .map(figure -> figure.getKey() + " = " + figure.getValue())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Says what differs, and no more: the sets are long. */
    private static void assertSame(Set<String> found, Set<String> due) {
        var surplus = new TreeSet<>(found);
        surplus.removeAll(due);
        var lacking = new TreeSet<>(due);
        lacking.removeAll(found);
        assertThat(surplus).as("only in the product").isEmpty();
        assertThat(lacking).as("only in the truth").isEmpty();
        assertThat(due).isNotEmpty();
    }

    /** A comparison of nothing with nothing would hold too. */
    @Test
    void theCountyHasFaultsOfEveryCommonKind() {
        Set<String> met = truth.findings().stream()
                .map(finding -> finding.substring(0, finding.indexOf(' ')))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(met)
                .contains(
                        "ID02", "ID03", "ID07", "ID08", "ID09", "ID10", "ID11", "ID13", "CP01", "CP07", "CP08", "NM01",
                        "RS01");
    }
}
