package org.qingce.truth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingce.cli.CommandRun;

/** One run of the nightly job in an own home, and what it left there. */
final class NightRun {

    /** The place {@code file:line:slot} of every mention. */
    private static final String PLACES =
            "select mention_id, name || ':' || mention_id // 10 % 1000000000 || ':' || mention_id % 10 as place"
                    + " from (select mention_id from mention) join source_file on file_no = mention_id // 10000000000";

    private final Path home;

    private NightRun(Path home) {
        this.home = home;
    }

    static NightRun of(Path county, LocalDate night, Path home) {
        var run = CommandRun.of(
                "run",
                "nightly",
                "--home",
                home.toString(),
                "--date",
                night.toString(),
                "--extracts",
                county.resolve(night.toString()).toString());
        assertThat(run.code()).as(run.said()).isZero();
        return new NightRun(home);
    }

    /** The figures of {@code metrics.csv} as {@code numerator/denominator}. */
    Map<String, String> figures() {
        var figures = new TreeMap<String, String>();
        for (Tsv.Row row : Tsv.rows(metrics(), ",")) {
            String division = row.text("division") == null ? "" : row.text("division");
            figures.put(
                    Figures.key(row.text("measure"), row.text("view"), division),
                    row.number("numerator") + "/" + row.number("denominator"));
        }
        return figures;
    }

    private Path metrics() {
        try (Stream<Path> files = Files.walk(home.resolve("runs"))) {
            return files.filter(file -> file.endsWith("metrics.csv"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code rule file:line:slot} of the findings of some rules on mentions. */
    Set<String> findings(Collection<String> rules) {
        String list = rules.stream().map(rule -> "'" + rule + "'").collect(Collectors.joining(","));
        return new TreeSet<>(rows("select rule || ' ' || place from finding join (" + PLACES
                + ") on mention_id = subject_id where subject = 'mention' and rule in (" + list + ")"));
    }

    /** {@code rule file:line:slot} of the findings on persons, each named by the first mention. */
    Set<String> personFindings(Collection<String> rules) {
        return new TreeSet<>(
                rows("select rule || ' ' || place from finding join person on person_id = subject_id join ("
                        + PLACES + ") on mention_id = first_mention where subject = 'person' and list_contains("
                        + listed(rules)
                        + ", rule)"));
    }

    /** {@code rule source household-number} of the findings on households. */
    Set<String> householdFindings() {
        return new TreeSet<>(rows("select rule || ' ' || household.source || ' ' || household_no from finding"
                + " join household on household_id = subject_id where subject = 'household'"));
    }

    private static String listed(Collection<String> rules) {
        return rules.stream().map(rule -> "'" + rule + "'").collect(Collectors.joining(",", "[", "]"));
    }

    /** Ids of the rules on a subject that are errors and have findings. */
    Set<String> errors(String subject) {
        return new TreeSet<>(
                rows("select distinct rule from finding where subject = '" + subject + "' and severity = 'error'"));
    }

    /** The places {@code file:line:slot} of the mentions of each person, joined by blanks. */
    Set<String> persons() {
        return new TreeSet<>(rows("select string_agg(place, ' ' order by mention_id) from person_mention join ("
                + PLACES + ") using (mention_id) group by person_id"));
    }

    /** {@code field person giver}: where each value of each person was taken from, the person named by the first mention. */
    Set<String> givers() {
        String places = "with places as materialized (" + PLACES + ") ";
        return new TreeSet<>(rows(Stream.of(Field.values())
                .map(field -> field.name().toLowerCase(Locale.ROOT))
                .map(field -> "select '" + field + " ' || own.place || ' ' || giver.place from person"
                        + " join places own on own.mention_id = first_mention"
                        + " join places giver on giver.mention_id = " + field + "_from")
                .collect(Collectors.joining(" union all ", places, ""))));
    }

    /** {@code file lines header-lines accepted rejected} of every file. */
    List<String> files() {
        return rows(
                "select concat_ws(' ', name, lines, header_lines, accepted, rejected) from source_file order by name");
    }

    /** {@code file:line} of every reject. */
    List<String> rejects() {
        return rows("select f.name || ':' || (r.record_id % 1000000000)::varchar from reject r"
                + " join source_file f on f.file_no = r.record_id // 1000000000 order by f.name, r.record_id");
    }

    private List<String> rows(String query) {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + home.resolve("register.duckdb"));
                ResultSet result = connection.createStatement().executeQuery(query)) {
            var rows = new ArrayList<String>();
            while (result.next()) {
                rows.add(result.getString(1));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }
}
