package org.qingce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine;

/**
 * A good night on marked values, an ordinary day of commands, and nights that fail: what is personal stays in the stores and in what is
 * handed out on purpose, and what was done stands in the audit trail.
 */
class MarkedValuesIT {

    @TempDir
    private static Path folder;

    private static final Map<String, String> SAID = new LinkedHashMap<>();
    private static final List<String> ENTERED = new ArrayList<>();
    private static final List<String> ENDED_OTHERWISE = new ArrayList<>();
    private static Path home = Path.of("");
    private static Path extracts = Path.of("");

    private static LocalDate date = LocalDate.of(2026, 3, 31);

    @BeforeAll
    static void aGoodNightAnOrdinaryDayAndNightsThatFail() throws Exception {
        extracts = MarkedNight.make(folder.resolve("county"));
        home = folder.resolve("home");
        Files.writeString(folder.resolve("own-rules.yaml"), rule("name like '%标%' or id_number is not null"));
        Files.copy(Path.of("jobs/measures/coverage.yaml"), folder.resolve("own-measures.yaml"));
        plan();
        night(ExitCode.OK, extracts, Path.of("jobs"), "KEY", "PUBLISH", "RUN");
        String person = markedPerson();
        for (GivenCommands.Given given : GivenCommands.ALL) {
            give(given.name(), given.arguments().replace("PERSON", person), Set.of(0, 1), given.entered());
        }
        give(
                "restore",
                "BACKUP --key-file " + home + "/keys/key-set.json --home FOLDER/restored",
                Set.of(0),
                List.of());
        nightsThatFail();
        for (String name : List.of("status", "steps 2", "alarms check", "metrics", "audit list", "doctor")) {
            give(name, "", Set.of(0, 1), List.of());
        }
    }

    private static void nightsThatFail() throws IOException {
        failing("headings", "police-resident-20260331.csv", MarkedValuesIT::withoutFirstLine);
        failing("workbook", "civil-death-20260331.xlsx", bytes -> Arrays.copyOf(bytes, bytes.length / 2));
        failing("text", "population-20260331.csv", bytes -> "标记姓名\u0000\u0001标记".getBytes(StandardCharsets.UTF_16));
        night(ExitCode.FAILED, extracts, withRule("cast(name as integer) > 3"), "RUN");
        String jobs = withRule("strptime(name, '%Y') is not null").toString();
        give("restart", "--jobs " + jobs, Set.of(ExitCode.FAILED), List.of("RESTART"));
        give("abandon", "5", Set.of(0), List.of("ABANDON"));
    }

    private static void failing(String what, String file, UnaryOperator<byte[]> damage) throws IOException {
        Path damaged = MarkedNight.damaged(extracts, folder.resolve(what), file, damage);
        night(ExitCode.FAILED, damaged, Path.of("jobs"), "RUN");
    }

    private static void night(int code, Path from, Path jobs, String... entered) {
        String arguments = "--date " + date + " --extracts " + from + " --jobs " + jobs;
        date = date.plusDays(1);
        give("run nightly", arguments, Set.of(code), List.of(entered));
    }

    private static void give(String name, String arguments, Set<Integer> codes, List<String> entered) {
        String filled = arguments
                .replace("FOLDER", folder.toString())
                .replace("WORKLIST", first("worklists"))
                .replace("BACKUP", first("backups"));
        String where = filled.contains("--home ") || name.equals("backup list") ? "" : " --home " + home;
        var run = CommandRun.of((name + " " + filled + where).split(" +"));
        if (!codes.contains(run.code())) {
            ENDED_OTHERWISE.add(run.code() + ": " + name + " " + filled + "\n" + run.said());
        }
        SAID.put(name + " " + arguments, run.said());
        ENTERED.addAll(entered);
    }

    private static String first(String under) {
        try (Stream<Path> files = Files.list(folder.resolve(under))) {
            return files.sorted().findFirst().orElseThrow().toString();
        } catch (IOException e) {
            return under;
        }
    }

    private static String markedPerson() throws SQLException {
        try (Connection register = DriverManager.getConnection("jdbc:duckdb:" + home.resolve("register.duckdb"));
                var statement = register.createStatement();
                var row = statement.executeQuery("select min(person_id) from person where name like '标记%'")) {
            row.next();
            return row.getString(1);
        }
    }

    private static Path withRule(String when) throws IOException {
        Path jobs = folder.resolve("jobs-" + SAID.size());
        FileSystemUtils.copyRecursively(Path.of("jobs"), jobs);
        Files.writeString(jobs.resolve("rules/own.yaml"), rule(when));
        return jobs;
    }

    private static void plan() throws IOException {
        Path jobs = folder.resolve("planned");
        FileSystemUtils.copyRecursively(Path.of("jobs"), jobs);
        Path plan = jobs.resolve("schedule.yaml");
        Files.writeString(plan, Files.readString(plan).replace("enabled: false", "enabled: true"));
    }

    private static String rule(String when) {
        return """
                - id: OWN1
                  title: {zh: 自定, en: own}
                  severity: warning
                  on: mention
                  when: "%s"
                  show: [name, id_number, phone]
                  source: own
                """.formatted(when);
    }

    private static byte[] withoutFirstLine(byte[] bytes) {
        int end = 0;
        while (bytes[end] != '\n') {
            end++;
        }
        return Arrays.copyOfRange(bytes, end + 1, bytes.length);
    }

    private static Secrets secrets() throws IOException {
        return Secrets.of(extracts, folder);
    }

    @Test
    void everyCommandIsGivenHereOrLeftOutForAReason() {
        Set<String> given =
                GivenCommands.ALL.stream().map(GivenCommands.Given::name).collect(Collectors.toSet());
        Set<String> there = leaves(Qingce.commandLine())
                .map(command -> command.getCommandSpec().qualifiedName().replaceFirst("^qingce ", ""))
                .collect(Collectors.toSet());
        assertThat(Stream.concat(given.stream(), GivenCommands.LEFT_OUT.keySet().stream()))
                .containsExactlyInAnyOrderElementsOf(there);
    }

    private static Stream<CommandLine> leaves(CommandLine command) {
        Stream<CommandLine> below = command.getSubcommands().values().stream().flatMap(MarkedValuesIT::leaves);
        return command.getCommandSpec().userObject() instanceof java.util.concurrent.Callable
                ? Stream.concat(Stream.of(command), below)
                : below;
    }

    @Test
    void commandsEndAsTheyShould() {
        assertThat(ENDED_OTHERWISE).isEmpty();
    }

    @Test
    void commandsShowNoneOfIt() throws IOException {
        Secrets secrets = secrets();
        var told = new LinkedHashMap<String, List<String>>();
        SAID.forEach((command, said) -> {
            if (!secrets.in(said).isEmpty()) {
                told.put(command, secrets.in(said));
            }
        });
        assertThat(told).isEmpty();
    }

    @Test
    void logsReportsMetricsAndFileNamesHaveNoneOfIt() throws IOException {
        assertThat(home.resolve("logs/qingce.log")).isNotEmptyFile();
        assertThat(home.resolve("metrics/qingce.prom")).isNotEmptyFile();
        assertThat(home.resolve("runs/1/report.xlsx")).isNotEmptyFile();
        assertThat(secrets().inHome(home)).isEmpty();
    }

    @Test
    void theOperationalDatabaseHasNoneOfIt() throws IOException, SQLException {
        try (Connection operations = Secrets.operations(home)) {
            assertThat(secrets().inDatabase(operations)).isEmpty();
        }
    }

    @Test
    void whatIsLookedForIsFoundWhereItMayBe() throws IOException {
        assertThat(secrets().in(Files.readString(folder.resolve("list.tsv")))).isNotEmpty();
        assertThat(folder.resolve("opened/list.tsv")).hasSameBinaryContentAs(folder.resolve("list.tsv"));
        assertThat(secrets().in(Files.readString(folder.resolve("population.csv"))))
                .isNotEmpty();
    }

    @Test
    void whatIsHandedOutShowsNoneOfItToThoseWithoutTheKey() throws IOException {
        for (String handedOut : List.of("worklists", "notices", "sample")) {
            assertThat(folder.resolve(handedOut)).isNotEmptyDirectory();
            assertThat(secrets().inHome(folder.resolve(handedOut))).isEmpty();
        }
        for (String file : List.of("list.tsv.qc", "review.csv.qc", "deaths.csv.qc")) {
            assertThat(secrets().in(Files.readString(folder.resolve(file), StandardCharsets.ISO_8859_1)))
                    .isEmpty();
        }
    }

    @Test
    void whatWasDoneStandsInTheTrailAndNothingElse() throws SQLException {
        assertThat(entered(home)).isEqualTo(ENTERED);
        assertThat(entered(folder.resolve("restored"))).endsWith("RESTORE");
    }

    private static List<String> entered(Path home) throws SQLException {
        var entered = new ArrayList<String>();
        try (Connection operations = Secrets.operations(home);
                var statement = operations.createStatement();
                var rows = statement.executeQuery(
                        "select action from audit_entry where outcome <> 'BEGUN' order by entry_number")) {
            while (rows.next()) {
                entered.add(rows.getString(1));
            }
        }
        return entered;
    }
}
