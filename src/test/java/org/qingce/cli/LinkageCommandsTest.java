package org.qingce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.qingce.job.LinkedCounty;
import org.qingce.workbench.SqlScript;

/** What an operator asks of linkage after a night, and the night after a reviewer decided. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LinkageCommandsTest {

    @TempDir
    static Path folder;

    private static LinkedCounty county;
    private static Session session;

    @BeforeAll
    static void runANight() throws IOException {
        county = LinkedCounty.in(folder);
        session = new Session(county.home());
    }

    private static List<Map<String, String>> mentionsOfTheTruth() throws IOException {
        List<String> lines = Files.readAllLines(county.county().resolve("truth/mentions-2026-03-31.tsv"));
        String[] heading = lines.get(0).split("\t", -1);
        var rows = new ArrayList<Map<String, String>>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            var row = new HashMap<String, String>();
            for (int cell = 0; cell < heading.length; cell++) {
                row.put(heading[cell], cells[cell]);
            }
            rows.add(row);
        }
        return rows;
    }

    private static Map<String, Long> personsByPlace() {
        var persons = new HashMap<String, Long>();
        county.register(workbench -> workbench.each(
                SqlScript.parse("test", """
                        select f.name, (m.mention_id // 10) % 1000000000 as line, m.mention_id % 10 as slot, p.person_id
                        from mention m join person_mention p using (mention_id)
                        join source_file f on f.file_no = m.mention_id // 10000000000;
                        """),
                Map.of(),
                row -> persons.put(
                        row.requiredText("name") + ":" + row.number("line") + ":" + row.number("slot"),
                        row.number("person_id"))));
        return persons;
    }

    private static long pairs(long members) {
        return members * (members - 1) / 2;
    }

    @Test
    @Order(1)
    void evaluatePrintsWhatAnIndependentCountGives() throws IOException {
        var persons = personsByPlace();
        var byPerson = new HashMap<Long, List<String>>();
        var byTruth = new HashMap<String, List<Long>>();
        for (var mention : mentionsOfTheTruth()) {
            if (mention.get("linkable").equals("1")) {
                Long person = persons.get(mention.get("file") + ":" + mention.get("line") + ":" + mention.get("slot"));
                assertThat(person).isNotNull();
                byPerson.computeIfAbsent(person, key -> new ArrayList<>()).add(mention.get("person"));
                byTruth.computeIfAbsent(mention.get("person"), key -> new ArrayList<>())
                        .add(person);
            }
        }
        var several = byPerson.values().stream().filter(list -> list.size() > 1).toList();
        var severalTrue =
                byTruth.values().stream().filter(list -> list.size() > 1).toList();
        long right = byPerson.values().stream()
                .flatMap(
                        list -> list.stream()
                                .collect(Collectors.groupingBy(truth -> truth, Collectors.counting()))
                                .values()
                                .stream())
                .mapToLong(LinkageCommandsTest::pairs)
                .sum();
        long made =
                byPerson.values().stream().mapToLong(list -> pairs(list.size())).sum();
        long are =
                byTruth.values().stream().mapToLong(list -> pairs(list.size())).sum();

        assertThat(session.run("evaluate", "--truth", county.county().toString(), "--lang", "en"))
                .isZero();
        assertThat(session.out())
                .contains("pure %,d / %,d, united %,d / %,d"
                        .formatted(
                                several.stream()
                                        .filter(list -> list.stream().distinct().count() == 1)
                                        .count(),
                                several.size(),
                                severalTrue.stream()
                                        .filter(list -> list.stream().distinct().count() == 1)
                                        .count(),
                                severalTrue.size()))
                .contains("right %,d, wrong %,d, missed %,d".formatted(right, made - right, are - right))
                .containsPattern("father and son, each with a valid number, made one +0 ");
    }

    @Test
    @Order(2)
    void labelsSayTheSameAsTheTruthTheyAreMadeOf() throws IOException {
        var lines = new ArrayList<>(List.of("mention_id,label"));
        county.register(workbench -> workbench.each(
                SqlScript.parse("test", "select mention_id, person_id from person_mention;"),
                Map.of(),
                row -> lines.add(row.number("mention_id") + ",p" + row.number("person_id"))));
        lines.remove(lines.size() - 1);
        Path labels = Files.write(folder.resolve("labels.csv"), lines);
        assertThat(session.run("evaluate", "--labels", labels.toString(), "--lang", "en"))
                .isZero();
        assertThat(session.out())
                .contains("wrong 0, missed 0")
                .contains("1 further mentions are not in the truth")
                .contains("100.000 %");
    }

    @Test
    @Order(3)
    void explainMasksUnlessToldToShowAndDrawsAPicture() throws IOException {
        Path page = folder.resolve("pair.html");
        assertThat(session.run("explain", "10", "11", "--lang", "en", "--html", page.toString()))
                .isZero();
        assertThat(session.out()).contains("prior").contains("Link threshold").containsPattern("name-birth +\\S+");
        assertThat(session.out().replace(page.toString(), "") + Files.readString(page))
                .doesNotContainPattern("[1-9]\\d{16}[0-9X]");
        assertThat(Files.readString(page))
                .doesNotContain("http://", "https://", " th:", "<script")
                .contains("</html>");
        assertThat(session.run("explain", "10", "11", "--lang", "en", "--show")).isZero();
        assertThat(session.out()).containsPattern("[1-9]\\d{16}[0-9X]");
    }

    @Test
    @Order(4)
    void whatPointsAtNothingIsRefused() {
        assertThat(session.run("explain", "nobody.csv:2", "10")).isEqualTo(ExitCode.REFUSED);
        assertThat(session.err()).contains("nobody.csv");
        assertThat(session.run("explain", "10", "nobody")).isEqualTo(ExitCode.REFUSED);
        assertThat(session.run("evaluate", "--truth", folder.resolve("none").toString()))
                .isEqualTo(ExitCode.REFUSED);
        assertThat(session.run("review", "import", folder.resolve("none.csv").toString(), "--by", "王敏"))
                .isEqualTo(ExitCode.REFUSED);
    }

    @Test
    @Order(5)
    void theOtherQuestionsAreAnswered() {
        assertThat(session.run("analyse-blocking", "--lang", "en")).isZero();
        assertThat(session.out()).contains("name-birth", "birth-village").doesNotContainPattern("[1-9]\\d{16}[0-9X]");
        assertThat(session.run("unlinkable", "--lang", "en")).isZero();
        assertThat(session.out()).containsPattern("all +2,\\d{3}").contains("health-record", "township 451302");
    }

    @Test
    @Order(6)
    void theReportSaysHowGoodTheLinksAre() throws IOException {
        Path run = county.home().resolve("runs/1");
        assertThat(Files.readString(run.resolve("report.html"))).contains("盲测准确率", "无法再辨认");
        assertThat(Files.readString(run.resolve("linkage.csv")))
                .contains("blindfold-precision", "unlinkable-without-key");
        assertThat(Files.readString(run.resolve("metrics.json"))).contains("blindfold-recall");
    }

    @Test
    @Order(7)
    void aReviewersWordHoldsFromTheNextNightOn() throws IOException {
        Path file = folder.resolve("review.csv");
        assertThat(session.run("review", "export", file.toString(), "--plain", "--lang", "en"))
                .isZero();
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        assertThat(lines).hasSizeGreaterThan(2);
        String row = lines.get(1).substring(0, lines.get(1).length() - 2);
        String last = lines.get(lines.size() - 1);
        String other = last.substring(0, last.length() - 2);
        Files.write(file, List.of(lines.get(0), row + "different,王敏,两人", other + "same,王敏,一人"));

        assertThat(session.run("review", "import", file.toString(), "--by", "王敏", "--lang", "en"))
                .isZero();
        assertThat(session.out()).contains("2 in force, 0 repeated, 0 undecided, 0 refused");
        assertThat(session.run("review", "import", file.toString(), "--by", "王敏", "--lang", "en"))
                .isZero();
        assertThat(session.out()).contains("taken in before");

        county.run(LinkedCounty.NIGHT.plusDays(1));
        var asked = new ArrayList<String>();
        county.register(workbench -> workbench.each(
                SqlScript.parse(
                        "test", "select left_mention, right_mention from link_decision where verdict = 'different';"),
                Map.of(),
                decision -> {
                    asked.add(Long.toString(decision.number("left_mention")));
                    asked.add(Long.toString(decision.number("right_mention")));
                }));
        assertThat(session.run("explain", asked.get(0), asked.get(1), "--lang", "en"))
                .isZero();
        assertThat(session.out()).contains("Two persons: a reviewer said so.", "王敏");
    }

    @Test
    @Order(8)
    void trainingShowsWhatWasFoundAndPutsANewModelInForce() {
        int code = session.run("train", "--lang", "en");
        assertThat(code).isIn(ExitCode.OK, ExitCode.FAILED);
        assertThat(session.out()).contains("Prior", "link threshold", "name-birth", "Model people-2 is in force");
        assertThat(county.home().resolve("models/people-2.yaml")).isNotEmptyFile();
        List<Long> two = numbers(
                "select min(mention_id) from person_mention union all select max(mention_id) from person_mention order by 1");
        assertThat(session.run("explain", "" + two.get(0), "" + two.get(1), "--lang", "en"))
                .isZero();
        assertThat(session.out())
                .as("until the next run the links are the old model's")
                .contains("by model people-1");
    }

    @Test
    @Order(9)
    void aPersonIsShownWithWhereEachValueIsFromAndWhatBecameOfTheNumber() {
        long person = numbers("select min(person_id) from person where name is not null and sources > 1")
                .get(0);
        var given = new ArrayList<String>();
        county.register(workbench -> workbench.each(
                SqlScript.parse(
                        "test",
                        "select p.name, f.name || ':' || (p.name_from // 10) % 1000000000 as place from person p"
                                + " join source_file f on f.file_no = p.name_from // 10000000000 where p.person_id = "
                                + person + ";"),
                Map.of(),
                row -> given.addAll(List.of(row.requiredText("name"), row.requiredText("place")))));
        assertThat(session.run("person", "" + person, "--lang", "en")).isZero();
        assertThat(session.out()).contains("name ", given.get(1)).doesNotContain(given.get(0));
        assertThat(session.run("person", "" + person, "--show", "--lang", "en")).isZero();
        assertThat(session.out()).contains(given.get(0));
        assertThat(session.run("person", "987654321")).isEqualTo(ExitCode.REFUSED);
        assertThat(session.err()).contains("no person was ever given the number 987654321");
    }

    @Test
    @Order(10)
    void aNumberThatWasMergedLeadsToThePersonItIsNow() {
        List<Long> merged =
                numbers("select person_id from person_number where merged_into is not null order by 1 limit 1");
        assertThat(merged).as("the reviewer made two persons one").isNotEmpty();
        assertThat(session.run("person", "" + merged.get(0), "--lang", "en")).isZero();
        assertThat(session.out()).contains("Number " + merged.get(0) + " was merged into", "left for person", "merged");
    }

    private static List<Long> numbers(String query) {
        var numbers = new ArrayList<Long>();
        county.register(workbench -> workbench.each(
                SqlScript.parse("test", "select * from (" + query + ") t(number);"),
                Map.of(),
                row -> numbers.add(row.number("number"))));
        return numbers;
    }
}
