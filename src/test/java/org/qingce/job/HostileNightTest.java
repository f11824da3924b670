package org.qingce.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.qingce.form.FilledRow;
import org.qingce.form.Form;
import org.qingce.form.FormColumn;
import org.qingce.form.FormReader;
import org.qingce.form.FormRow;
import org.qingce.form.FormWriter;
import org.qingce.measures.reconciliation.VitalKind;
import org.qingce.verification.worklist.Worklist;
import org.qingce.verification.worklist.WorklistScope;
import org.qingce.workbench.SqlScript;
import org.springframework.context.ConfigurableApplicationContext;

/** A night of extracts in which everything that can be written was written by somebody who means harm. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileNightTest {

    private static final String DROP = "'; drop table person; --";
    private static final List<String> HOSTILE = List.of(
            DROP,
            "\"; drop table person; --",
            "\\'; drop table person; --",
            "a\u2028b'",
            ":as_of :name ${x} {}",
            "$$); drop table person; --",
            "=HYPERLINK(\"http://x\")",
            "@x",
            "王\u0000伟'");

    @TempDir
    static Path folder;

    private ConfigurableApplicationContext application;
    private RunSummary run;

    @BeforeAll
    void aNightOfHostileExtracts() throws IOException {
        SmallCounty.make(folder.resolve("county"), 1);
        Path night = folder.resolve("county").resolve(SmallCounty.FIRST_NIGHT.toString());
        everyFieldIsHostile(night.resolve("health-record-20260331.csv"));
        everyFieldIsHostile(night.resolve("health-death-20260331.csv"));
        Files.move(
                night.resolve("health-record-20260331.csv"),
                night.resolve("health-record-20260331" + DROP + " :name ＝.csv"));
        Files.writeString(night.resolve("divisions.csv"), "451302009,\"镇" + DROP + "\"\n", StandardOpenOption.APPEND);
        application = SmallCounty.start(folder.resolve("home"), Path.of("jobs"), List.of("--qingce.hand-out=plain"));
        run = application.getBean(Runs.class).start(SmallCounty.FIRST_NIGHT, night, false);
    }

    @AfterAll
    void close() {
        application.close();
    }

    /** Adds for each hostile text one record whose every field is that text. */
    private static void everyFieldIsHostile(Path extract) throws IOException {
        List<String> lines = Files.readAllLines(extract);
        int fields = lines.get(0).split(",", -1).length;
        var added = new ArrayList<String>();
        for (String text : HOSTILE) {
            String cell = '"' + text.replace("\"", "\"\"") + '"';
            added.add((cell + ",").repeat(fields - 1) + cell);
        }
        Files.write(extract, added, StandardOpenOption.APPEND);
    }

    @Test
    void theNightEndsWellAndItsTablesStand() {
        assertThat(run.isCompleted()).as(run.failure()).isTrue();
        assertThat(rows("select count(*) as line from person")).isNotEqualTo(List.of("0"));
    }

    @Test
    void namesAreKeptAsTheyWereWritten() {
        assertThat(rows("select distinct name_raw as line from mention")).contains(DROP);
    }

    @Test
    void hostileQuestionsAreAnsweredWithNothing() {
        var desk = application.getBean(VerificationDesk.class);
        var people = application.getBean(PeopleDesk.class);
        for (String text : HOSTILE) {
            assertThat(desk.progress(text)).isEmpty();
        }
        for (String text : List.of(DROP, ":as_of :name ${x} {}")) {
            assertThat(desk.worklists(folder.resolve("none"), new WorklistScope(text, false, 10)))
                    .isEmpty();
            assertThat(desk.notices(folder.resolve("none"), text, true)).isEmpty();
            assertThatThrownBy(() -> people.explain(text, text)).isInstanceOf(RunRefusedException.class);
            assertThat(application
                            .getBean(ReconciliationDesk.class)
                            .month(VitalKind.BIRTH, null, text, "")
                            .cases())
                    .isEmpty();
        }
        theNightEndsWellAndItsTablesStand();
    }

    @Test
    void hostileAnswersAreKeptOrRefusedAndDoNothingElse() {
        var desk = application.getBean(VerificationDesk.class);
        List<Worklist> sent = desk.worklists(folder.resolve("sent"), new WorklistScope("", false, 50));
        FilledRow asked = FormReader.read(sent.get(0).file()).rows().toList().get(0);
        var columns = List.of(FormColumn.text("verdict", "verdict", 10), FormColumn.text("note", "note", 10));
        var rows = new ArrayList<FormRow>();
        for (String text : HOSTILE) {
            rows.add(new FormRow(asked.reference(), Map.of("verdict", text, "note", text)));
            rows.add(new FormRow("finding:" + text, Map.of("verdict", "x", "note", text)));
        }
        Path answers = folder.resolve("answers" + DROP + ".xlsx");
        FormWriter.write(answers, new Form("表", "", List.of(), columns, rows));

        var outcome =
                desk.take(List.of(answers), DROP, LocalDate.of(2026, 4, 1)).get(answers);

        assertThat(outcome.accepted()).isZero();
        theNightEndsWellAndItsTablesStand();
    }

    @Test
    void aHostileReviewIsRefusedRowByRow() throws IOException {
        var people = application.getBean(PeopleDesk.class);
        Path file = folder.resolve("review.csv");
        people.exportReview(file);
        String heading = Files.readAllLines(file).get(0);
        int fields = heading.split(",", -1).length;
        var lines = new ArrayList<>(List.of(heading));
        HOSTILE.forEach(text -> lines.add(("\"" + text.replace("\"", "\"\"") + "\",").repeat(fields - 1) + "x"));
        Files.write(file, lines);

        var outcome = people.importReview(file, DROP);

        assertThat(outcome.decided()).isZero();
        assertThat(outcome.refused()).isPositive();
        theNightEndsWellAndItsTablesStand();
    }

    private List<String> rows(String query) {
        var session = application.getBean(WorkbenchSession.class);
        try {
            return session.workbench()
                    .list(SqlScript.parse("test", query + ";"), Map.of(), row -> String.valueOf(row.text("line")));
        } finally {
            session.close();
        }
    }
}
