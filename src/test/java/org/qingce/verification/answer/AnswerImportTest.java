package org.qingce.verification.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingce.encryption.EncryptedFile;
import org.qingce.encryption.KeySet;
import org.qingce.form.FilledRow;
import org.qingce.form.Form;
import org.qingce.form.FormColumn;
import org.qingce.form.FormReader;
import org.qingce.form.FormRow;
import org.qingce.form.FormWriter;
import org.qingce.handout.HandedIn;
import org.qingce.handout.Outlet;
import org.qingce.linkage.Register;
import org.qingce.workbench.Workbench;

class AnswerImportTest {

    private static final FormColumn SAYS = FormColumn.text("says", "说", 10);
    private static final FormColumn NAME = FormColumn.text("name_is", "姓名为", 10);
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 4, 2, 10, 0);

    @TempDir
    Path folder;

    private Register register;
    private AnswerImport answers;
    private int files;

    /** Knows the persons 1 to 9. */
    private static final class Persons implements AnswerKind {
        @Override
        public String name() {
            return "person";
        }

        @Override
        public List<FormColumn> columns() {
            return List.of(SAYS, NAME);
        }

        @Override
        public Map<String, Asked> known(Workbench workbench, Collection<String> references) {
            var known = new HashMap<String, Asked>();
            references.stream()
                    .filter(reference -> reference.length() == 1)
                    .forEach(reference -> known.put(
                            reference, new Asked(reference, "451324001", Long.parseLong(reference), Map.of())));
            return known;
        }

        @Override
        public Reply read(Asked asked, FilledRow row, LocalDate today) {
            if (row.value("says").isEmpty()) {
                return row.value("name_is").isEmpty() ? new Reply.Empty() : Reason.NO_VERDICT.refused();
            }
            return row.value("name_is").isEmpty()
                    ? new Reply.Said(row.value("says"), Map.of())
                    : AnswerField.NAME.read(row.value("name_is"), today, row.value("says"));
        }

        @Override
        public void apply(Workbench workbench, AnswerFile file, List<Answer> answers) {}
    }

    @BeforeEach
    void open() {
        register = new Register(folder);
        register.run("create table arrival (file_no bigint);");
        register.run(
                "create table source_file (file_no bigint, run_id bigint, source varchar, name varchar, sha256 varchar,"
                        + " business_date date, lines bigint, accepted bigint, rejected bigint, current boolean);");
        register.run("insert into source_file (file_no, source) values (7, 'a');");
        answers = new AnswerImport(register.workbench(), List.of(new Persons()), Outlet.PLAIN);
    }

    @AfterEach
    void close() {
        register.close();
    }

    private AnswerOutcome take(String who, FormRow... rows) {
        return take(who, HandedIn.plain(written(rows)));
    }

    private AnswerOutcome take(String who, HandedIn file) {
        return answers.take(file, new AnswerImport.Handover(who, LocalDate.of(2026, 4, 1), NOW, 3));
    }

    private Path written(FormRow... rows) {
        Path file = folder.resolve("answers" + ++files + ".xlsx");
        List<FormColumn> columns =
                List.of(FormColumn.shown("name", "姓名", 9), SAYS, NAME, AnswerColumns.BY, AnswerColumns.ON);
        FormWriter.write(file, new Form("表", "", List.of(), columns, List.of(rows)));
        return file;
    }

    private static FormRow row(String reference, String... keysAndValues) {
        var values = new HashMap<String, String>();
        values.put("name", "甲");
        for (int i = 0; i < keysAndValues.length; i += 2) {
            values.put(keysAndValues[i], keysAndValues[i + 1]);
        }
        return new FormRow(reference, values);
    }

    private static AnswerOutcome counts(long accepted, long repeated, long empty, long refused) {
        return new AnswerOutcome(accepted, repeated, empty, refused, null, false);
    }

    @Test
    void anAnswerIsStoredWithItsPlaceAndItsValuesAreCorrections() {
        assertThat(take("乙", row("person:1", "says", "wrong", "name_is", "王 伟"), row("person:2")))
                .isEqualTo(counts(1, 0, 1, 0));
        assertThat(register.rows(
                        "answer_id, kind, reference, division, verdict, said, answered_by, answered_on", "from answer"))
                .containsExactly("80000000030|person|1|451324001|wrong|name=王伟|乙|2026-04-01");
        assertThat(register.rows("person_id, field, value, answer_id", "from correction_given"))
                .containsExactly("1|name|王伟|80000000030");
        assertThat(register.rows("file_no, source, name", "from source_file where file_no > 7"))
                .containsExactly("8|verification|answers1.xlsx");
    }

    @Test
    void aLaterAnswerReplacesAnEarlierOneWhichStaysInHistory() {
        take("乙", row("person:1", "says", "wrong", "name_is", "王伟"));
        assertThat(take("乙", row("person:1", "says", "wrong", "name_is", "王苇"))).isEqualTo(counts(1, 0, 0, 0));
        assertThat(register.rows("said, replaced_by is null", "from answer order by answer_id"))
                .containsExactly("name=王伟|false", "name=王苇|true");
        assertThat(register.rows("value", "from correction_given")).containsExactly("王苇");
    }

    @Test
    void whatIsInForceAlreadyIsRepeatedAndWhatIsOlderIsRefused() {
        take("乙", row("person:1", "says", "right"));
        assertThat(take(
                        "丙",
                        row("person:1", "says", "right", "answered_on", "2026-04-02"),
                        row("person:1", "says", "right")))
                .isEqualTo(counts(0, 2, 0, 0));
        AnswerOutcome older = take("乙", row("person:1", "says", "wrong", "answered_on", "2026/3/1"));
        assertThat(older.refused()).isEqualTo(1);
        assertThat(register.rows("verdict", "from answer")).containsExactly("right");
    }

    @Test
    void contradictionsWithinAFileAreRefusedBoth() {
        AnswerOutcome outcome = take(
                "乙",
                row("person:1", "says", "right"),
                row("person:1", "says", "wrong"),
                row("person:2", "says", "right"),
                row("person:2", "says", "right"));
        assertThat(outcome)
                .extracting(AnswerOutcome::accepted, AnswerOutcome::repeated, AnswerOutcome::refused)
                .containsExactly(1L, 1L, 2L);
    }

    @Test
    void nobodyAnsweringTomorrowFromNowhereIsTaken() {
        AnswerOutcome outcome = take(
                "",
                row("person:1", "says", "right"),
                row("person:2", "says", "right", "answered_by", "乙", "answered_on", "2026-04-03"),
                row("person:3", "says", "right", "answered_by", "乙", "answered_on", "上周"),
                row("person:99", "says", "right", "answered_by", "乙"),
                row("other:1", "says", "right", "answered_by", "乙"),
                row(null, "says", "right", "answered_by", "乙"),
                row(null));
        assertThat(outcome.empty()).isEqualTo(1);
        assertThat(FormReader.read(outcome.refusedFile()).rows()).hasSize(6);
        assertThat(register.rows("answer_id", "from answer")).isEmpty();
    }

    @Test
    void aRefusedFileIsCorrectedAndHandedInAgain() {
        AnswerOutcome outcome = take("乙", row("person:1", "name_is", "王伟"));
        FilledRow refused =
                FormReader.read(outcome.refusedFile()).rows().toList().get(0);
        assertThat(refused.reference()).isEqualTo("person:1");
        assertThat(take("乙", row(refused.reference(), "says", "wrong", "name_is", refused.value("name_is"))))
                .isEqualTo(counts(1, 0, 0, 0));
        assertThat(register.rows("accepted, refused, unchanged", "from answer_file order by name"))
                .containsExactly("0|1|0", "1|0|0");
    }

    @Test
    void theSameAnswersEncryptedAndNotAreTheSameAnswers() throws IOException {
        KeySet keys = KeySet.create(NOW.toLocalDate());
        Path plain = written(row("person:1", "says", "right"));
        Path encrypted = Outlet.encrypted(() -> keys).write(plain, out -> Files.copy(plain, out));
        Path renamed = Files.move(encrypted, folder.resolve("附件"));

        assertThat(take("乙", HandedIn.read(renamed, file -> keys))).isEqualTo(counts(1, 0, 0, 0));
        assertThat(take("乙", HandedIn.read(plain, file -> keys)).takenBefore()).isTrue();
        assertThat(register.rows("count(*)", "from answer_file")).containsExactly("1");
    }

    @Test
    void refusedRowsOfAnEncryptedFileGoBackEncryptedUnderItsNameInClearText() throws IOException {
        KeySet keys = KeySet.create(NOW.toLocalDate());
        Outlet outlet = Outlet.encrypted(() -> keys);
        answers = new AnswerImport(register.workbench(), List.of(new Persons()), outlet);
        Path plain = written(row("person:1", "name_is", "王伟"));
        Path encrypted = outlet.write(plain, out -> Files.copy(plain, out));
        Files.delete(plain);

        Path refused = take("乙", HandedIn.read(encrypted, file -> keys)).refusedFile();

        assertThat(refused).isEqualTo(folder.resolve("answers1.refused.xlsx.qc"));
        assertThat(EncryptedFile.isOne(refused)).isTrue();
        assertThat(FormReader.read(HandedIn.read(refused, file -> keys), List.of())
                        .rows())
                .extracting(FilledRow::reference)
                .containsExactly("person:1");
        assertThat(register.rows("name", "from answer_file")).containsExactly("answers1.xlsx");
    }

    @Test
    void valuesAreReadByTheStandardsOfRecords() {
        LocalDate today = NOW.toLocalDate();
        assertThat(AnswerField.SEX.read("女", today, "w")).isEqualTo(new Reply.Said("w", Map.of("sex", "2")));
        assertThat(AnswerField.BIRTH_DATE.read("1980年1月2日", today, "w"))
                .isEqualTo(new Reply.Said("w", Map.of("birth_date", "1980-01-02")));
        assertThat(AnswerField.ETHNICITY.read("壮", today, "w"))
                .isEqualTo(new Reply.Said("w", Map.of("ethnicity", "08")));
        assertThat(Arrays.asList(
                        AnswerField.BIRTH_DATE.read("1980-02-30", today, "w"),
                        AnswerField.DEATH_DATE.read("2026-04-03", today, "w"),
                        AnswerField.ETHNICITY.read("火星", today, "w"),
                        AnswerField.ID_NUMBER.read("451324198501011230", today, "w")))
                .allSatisfy(reply -> assertThat(reply).isInstanceOf(Reply.Refused.class));
    }
}
