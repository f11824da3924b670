package org.qingce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingce.definition.DefinitionFiles;
import org.qingce.job.FirstNight;
import org.qingce.rules.Rule;
import org.qingce.rules.RuleCatalogue;
import org.springframework.util.FileSystemUtils;

/** How a steward tries a rule or a measure after a night, and puts it in. */
class TrialCommandsTest {

    private static final String FULL_NUMBER = "\\b\\d{17}[\\dX]\\b";

    private static final String ELDERS = """
            - id: HH90
              title: {zh: 户主年龄超过60岁, en: Head of household over 60}
              severity: error
              on: mention
              applies_to: [police-resident, population]
              when: relation = '02' and age > 60
              show: [name, id_number, age]
              source: local practice
              examples:
                fires:  [{relation: "02", birth_date: 1925-03-30}]
                silent: [{relation: "02", birth_date: 1990-03-31}]
            """;

    private static final String PHONES = """
            - id: phone-entry
              view: published
              subject: published
              title: {zh: 电话填报率, en: Telephone entry}
              definition: {zh: 有电话的 ÷ 全部, en: Those with a telephone ÷ all}
              of: age >= 18
              counted: phone is not null
              show: [name, id_number]
            """;

    @TempDir
    static Path county;

    @TempDir
    Path folder;

    private static Session session;
    private static byte[] register;

    @BeforeAll
    static void aNightWasRun() throws IOException {
        session = new Session(FirstNight.made().home(county.resolve("home")));
        register = Files.readAllBytes(county.resolve("home/register.duckdb"));
    }

    @AfterEach
    void theRegisterIsAsTheRunLeftIt() throws IOException {
        assertThat(Files.readAllBytes(county.resolve("home/register.duckdb"))).isEqualTo(register);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static String all(String definitions) throws IOException {
        try (Stream<String> files =
                DefinitionFiles.in(Path.of("jobs", definitions)).stream().map(TrialCommandsTest::read)) {
            return files.collect(Collectors.joining("\n"));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theRulesInForceFindOnTrialWhatTheRunFoundAndANewOneIsCountedByPlaceWithMaskedExamples() throws IOException {
        String rules = file("rules.yaml", all("rules") + "\n" + ELDERS);
        long enabled = RuleCatalogue.load(Path.of("jobs/rules")).rules().stream()
                .filter(Rule::enabled)
                .count();
        assertThat(session.run("rules", "try", rules, "--examples", "3"))
                .as(session.err())
                .isZero();
        assertThat(session.out().lines().filter(line -> line.startsWith("此编号已在用：")))
                .filteredOn(line -> line.endsWith("试行新增 0 条，减少 0 条。"))
                .hasSize((int) enabled);
        assertThat(session.out())
                .startsWith("在批次 1（2026-03-31）留下的登记库上试行；不写入任何内容。\n")
                .containsPattern("最近批次留下 [1-9]\\d* 条")
                .doesNotContainPattern(FULL_NUMBER);
        assertThat(partOf("HH90"))
                .containsPattern(
                        "^HH90 户主年龄超过60岁（error，mention）\n\\d+ 行中有 [1-9]\\d* 行触发（\\d+\\.\\d{3} %），用时 \\d+\\.\\d s\n")
                .containsPattern("police-resident +\\d+ +\\d+ +\\d+\\.\\d{3} %\n")
                .containsPattern("\n\\d{9} +\\S+(镇|乡|街道) +\\d+\n")
                .containsPattern("\\d{4}\\*{10}\\S{4} +\\d+ +(police-resident|population)-20260331\\.csv:\\d+\n")
                .doesNotContain("此编号已在用");
        assertThat(partOf("HH90").lines().filter(line -> line.contains(".csv:")))
                .hasSize(3);
    }

    /** What was printed of one rule. */
    private static String partOf(String id) {
        int start = session.out().indexOf("\n" + id + " ") + 1;
        int end = session.out().indexOf("）\n", session.out().indexOf("出处", start));
        return session.out().substring(start, end < 0 ? session.out().length() : end);
    }

    @Test
    void anotherThresholdShowsHowManyFindingsItAddsAndShowShowsThemInFull() throws IOException {
        String death = read(Path.of("jobs/rules/death.yaml"));
        String wider = death.substring(death.indexOf("- id: DE01"), death.indexOf("- id: DE02"))
                .replace("when: death_date < birth_date", "when: death_date < birth_date or relation = '02'")
                .replace("show: [name,", "show: [id_number,");
        assertThat(session.run("rules", "try", file("d.yaml", wider), "--lang", "en", "--show", "--run", "1"))
                .as(session.err())
                .isZero();
        assertThat(session.out())
                .containsPattern("DE01 Died before birth \\(error, mention\\)\nfires on [1-9]")
                .containsPattern(
                        "death.yaml:2: \\d+ findings after the latest run; the trial finds [1-9]\\d* more and leaves 0 out")
                .containsPattern(FULL_NUMBER);
    }

    @Test
    void aConditionThatFailsOnAValueIsToldWithoutTheValue() throws IOException {
        String rule = file(
                "own.yaml",
                ELDERS.replace("relation = '02' and age > 60", "relation = '02' and cast(name as int) > 0"));
        Files.writeString(
                folder.resolve("own.yaml"),
                Files.readString(folder.resolve("own.yaml"))
                        .replace("{relation: \"02\", birth_date: 1925-03-30}", "{relation: \"02\", name: \"1\"}"));
        assertThat(session.run("rules", "try", rule)).isEqualTo(ExitCode.FAILED);
        assertThat(session.err())
                .isEqualTo(rule + ", line 1: rule HH90 compiles, but fails on the register:"
                        + " Could not convert string '…' to INT32 when casting from source column name\n");
    }

    @Test
    void onlyTheRunWhoseStateTheRegisterHoldsCanBeTriedOn() throws IOException {
        String rule = file("own.yaml", ELDERS);
        assertThat(session.run("rules", "try", rule, "--run", "7")).isEqualTo(ExitCode.REFUSED);
        assertThat(session.err()).startsWith("the register stands as run 1 of 2026-03-31 left it; of run 7");
    }

    @Test
    void aWrongFileOrAnExampleThatFailsIsToldAndNothingIsJudged() throws IOException {
        String wrong = file("wrong.yaml", ELDERS.replace("age > 60", "agee > 60"));
        assertThat(session.run("rules", "try", wrong)).isEqualTo(ExitCode.FAILED);
        assertThat(session.err())
                .startsWith(wrong + ", line 6: rule HH90, when: this condition on mention does not compile: ")
                .contains("\"age\"", "'views --subject mention' lists the columns");
        String failing = file("failing.yaml", ELDERS.replace("1990-03-31", "1930-03-31"));
        assertThat(session.run("rules", "try", failing)).isEqualTo(ExitCode.FAILED);
        assertThat(session.err())
                .isEqualTo(failing + ", line 1: rule HH90 ought to keep silent on"
                        + " {relation=02, birth_date=1930-03-31}; mend the condition or the example\n");
        assertThat(session.out()).isEmpty();
        assertThat(session.run("rules", "try", folder.resolve("none.yaml").toString()))
                .isEqualTo(ExitCode.FAILED);
        assertThat(session.err()).endsWith("none.yaml: there is no such file\n");
    }

    @Test
    void theMeasuresInForceHaveTheirFiguresOnTrialAndANewOneAddsUp() throws IOException {
        String measures = file("measures.yaml", PHONES + all("measures"));
        assertThat(session.run("measures", "try", measures, "--lang", "en", "--examples", "2"))
                .as(session.err())
                .isZero();
        int known = session.out().indexOf("The id is in use with that view");
        String ofTheNewOne = session.out().substring(0, known);
        assertThat(session.out().substring(known).lines().filter(line -> line.matches(".*\\d %.*")))
                .hasSizeGreaterThan(20)
                .allMatch(line -> line.matches(".* (\\d+\\.\\d\\d %)  +\\1  +0\\.00"));
        assertThat(session.out()).doesNotContainPattern(FULL_NUMBER);
        assertThat(ofTheNewOne)
                .contains("phone-entry Telephone entry (published)\n", "The first of those not counted:\n")
                .containsPattern("\\d{4}\\*{10}\\S{4}  \\S+:\\d+\n");
        assertThat(cases(ofTheNewOne, "\\d{9} .*|.*not known.*"))
                .isEqualTo(cases(ofTheNewOne, "all .*"))
                .isPositive();
    }

    /** The denominators of some lines together. */
    private static long cases(String text, String lines) {
        return text.lines()
                .filter(line -> line.matches(lines) && line.matches(".*(%|—)"))
                .map(line -> line.split(" {2,}"))
                .mapToLong(cells -> Long.parseLong(cells[cells.length - 2].replace(",", "")))
                .sum();
    }

    @Test
    void aDivisionIsShownWithThoseNextBelow() throws IOException {
        String measure = file("m.yaml", PHONES);
        String township = "451302001";
        assertThat(session.run("measures", "try", measure, "--division", township, "--show"))
                .isZero();
        assertThat(session.out().lines().filter(line -> line.matches("\\d{9,12} .* %")))
                .isNotEmpty()
                .allMatch(line -> line.startsWith(township));
        assertThat(session.run("measures", "try", measure, "--division", "999999"))
                .isEqualTo(ExitCode.REFUSED);
        assertThat(session.err()).startsWith("the register has no division 999999");
    }

    @Test
    void whatWasTriedIsPutInOnceAndOnlyIfItIsRight() throws IOException {
        Path jobs = folder.resolve("jobs");
        FileSystemUtils.copyRecursively(Path.of("jobs"), jobs);
        String rule = file("own.yaml", ELDERS);
        assertThat(session.plain("rules", "add", rule, "--jobs", jobs.toString(), "--lang", "en"))
                .isZero();
        assertThat(session.out())
                .isEqualTo("Put into " + jobs.resolve("rules/own.yaml") + ". From the next run on:\n"
                        + "  HH90 Head of household over 60: judges mention, sources: police-resident, population\n"
                        + "  HH90 is of severity error: who it fires on does not count as conforming\n");
        assertThat(RuleCatalogue.load(jobs.resolve("rules")).find("HH90")).isPresent();

        String again = file("again.yaml", ELDERS);
        assertThat(session.plain("rules", "add", again, "--jobs", jobs.toString()))
                .isEqualTo(ExitCode.FAILED);
        assertThat(session.err())
                .startsWith(
                        again + ", line 1: rule HH90 stands already in " + jobs.resolve("rules/own.yaml") + ", line 1");
        String other = ELDERS.replace("HH90", "HH91");
        assertThat(session.plain("rules", "add", file("own.yaml", other), "--jobs", jobs.toString()))
                .isEqualTo(ExitCode.FAILED);
        assertThat(session.err()).contains("own.yaml is there already");
        String failing = file("failing.yaml", other.replace("1990-03-31", "1930-03-31"));
        assertThat(session.plain("rules", "add", failing, "--jobs", jobs.toString()))
                .isEqualTo(ExitCode.FAILED);
        assertThat(session.plain("rules", "add", file("own.yml", other), "--jobs", jobs.toString()))
                .isEqualTo(ExitCode.FAILED);
        assertThat(session.err()).contains("call it own.yaml");
        assertThat(jobs.resolve("rules")).isDirectoryNotContaining("glob:**{again,failing,yml}*");
    }

    @Test
    void measuresAreCheckedAndPutInTheSameWay() throws IOException {
        Path jobs = folder.resolve("jobs");
        FileSystemUtils.copyRecursively(Path.of("jobs"), jobs);
        assertThat(session.plain(
                        "measures", "add", file("own.yaml", PHONES), "--jobs", jobs.toString(), "--lang", "en"))
                .isZero();
        assertThat(session.out())
                .contains("own.yaml. From the next run on:\n  phone-entry Telephone entry (published): ");
        assertThat(session.plain("measures", "check", "--jobs", jobs.toString(), "--lang", "en"))
                .isZero();
        assertThat(session.out()).containsPattern("^\\d+ measures and \\d+ targets, all right");
        assertThat(session.plain("measures", "add", file("again.yaml", PHONES), "--jobs", jobs.toString()))
                .isEqualTo(ExitCode.FAILED);
        assertThat(session.err())
                .contains("measure phone-entry with view published stands already in ", "own.yaml, line 1");
        Files.writeString(jobs.resolve("measures/own.yaml"), PHONES.replace("subject: published", "subject: publisht"));
        assertThat(session.plain("measures", "check", "--jobs", jobs.toString()))
                .isEqualTo(ExitCode.FAILED);
        assertThat(session.err())
                .contains("own.yaml, line 3: subject: should be one of received, reference, published");
    }
}
