package org.qingce.verification.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingce.form.FilledRow;
import org.qingce.form.Form;
import org.qingce.form.FormColumn;
import org.qingce.form.FormReader;
import org.qingce.form.FormRow;
import org.qingce.form.FormWriter;
import org.qingce.handout.HandOutFolder;
import org.qingce.handout.HandedIn;
import org.qingce.handout.Outlet;
import org.qingce.measures.MadeUpCounty;
import org.qingce.measures.MeasureCatalog;
import org.qingce.measures.Measures;
import org.qingce.population.correction.Corrections;
import org.qingce.verification.answer.AnswerColumns;
import org.qingce.verification.answer.AnswerImport;
import org.qingce.verification.answer.AnswerOutcome;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.Workbench;

/** Separated persons from the first night on to the reply. */
class NoticesTest {

    private static final LocalDate TODAY = MadeUpCounty.TODAY;
    private static final String HERE = "451324100201";
    private static final String THERE = "451324200201";

    @TempDir
    Path folder;

    private Workbench workbench;

    @BeforeEach
    void open() {
        workbench = MadeUpCounty.empty(folder);
        sql("drop table separated;");
        sql("drop table notice;");
        sql("create table arrival (file_no integer);");
        sql("alter table source_file add column run_id bigint;");
        sql(
                "insert into division (code, name, level) values ('451324', '县', 'county'), ('451324100', '甲镇', 'township'),"
                        + " ('451324200', '乙乡', 'township');");
    }

    @AfterEach
    void close() {
        workbench.close();
    }

    private void sql(String statement) {
        workbench.run(SqlScript.parse("test", statement));
    }

    private NoticesTest person(long number, String registered, String residence) {
        sql("insert into person (person_id, name, sex, id_number, division, residence_division, published) values ("
                + number
                + ", '韦" + number + "', '1', '45132419800101" + number + "', '" + registered + "', '" + residence
                + "', true);");
        return this;
    }

    private long night(long run) {
        return new Separations(workbench).follow(run, TODAY.plusDays(run));
    }

    private List<NoticeFile> send(boolean again) {
        return new Notices(workbench).write(HandOutFolder.plain(folder.resolve("out")), "", again, TODAY);
    }

    private List<String> texts(String query) {
        return workbench.list(SqlScript.parse("test", query + ";"), Map.of(), row -> row.requiredText("text"));
    }

    private List<String> notices() {
        return texts(
                "select person_id || ' ' || state || coalesce(' ' || reply, '') as text from notice order by notice_id");
    }

    /** Gives a workbook back with the replies, row by row. */
    private AnswerOutcome reply(NoticeFile file, LocalDate on, String... replies) {
        var rows = new ArrayList<FormRow>();
        for (FilledRow row : FormReader.read(file.file()).rows().toList()) {
            var values = new LinkedHashMap<String, String>();
            values.put("reply", replies[rows.size()]);
            values.put("answered_by", "李四");
            values.put("answered_on", on.toString());
            rows.add(new FormRow(row.reference(), values));
        }
        List<FormColumn> columns = List.of(NoticeKind.REPLY, AnswerColumns.BY, AnswerColumns.ON);
        Path back = folder.resolve("back-" + on + "-" + file.division() + ".xlsx");
        FormWriter.write(back, new Form("通报", "", List.of(), columns, rows));
        var handover = new AnswerImport.Handover("王五", on, LocalDateTime.of(2026, 12, 1, 8, 0), 1);
        return new AnswerImport(workbench, List.of(new NoticeKind()), Outlet.PLAIN)
                .take(HandedIn.plain(back), handover);
    }

    @Test
    void separatedAreThoseRegisteredAndLivingInDifferentTownships() {
        person(1, HERE, "451324100202")
                .person(2, HERE, THERE)
                .person(3, HERE, "440306")
                .person(4, "451324", THERE)
                .person(5, "450123001001", HERE);
        sql("insert into division (code, name, level) values ('450123', '邻县', 'county');");
        assertThat(night(1)).isEqualTo(3);
        assertThat(texts("select person_id || ' ' || scope as text from separated order by person_id"))
                .containsExactly("2 township", "3 beyond", "5 county");
    }

    @Test
    void whoStaysSeparatedKeepsSinceWhenAndWhoMovesOnBeginsAnew() {
        person(1, HERE, THERE).person(2, HERE, THERE);
        night(1);
        sql("update person set residence_division = '440306' where person_id = 2;");
        night(2);
        night(2);
        assertThat(texts("select person_id || ' ' || since_run as text from separated order by person_id"))
                .containsExactly("1 1", "2 2");
    }

    @Test
    void eachReceivingDivisionGetsOneWorkbookAndNobodyIsNotifiedTwice() {
        person(1, HERE, THERE).person(2, HERE, "440306").person(3, HERE, THERE);
        night(1);
        assertThat(send(false))
                .extracting(file -> file.division() + " " + file.notices())
                .containsExactly("440306 1", "451324200 2");
        assertThat(notices()).containsExactly("2 sent", "1 sent", "3 sent");
        person(4, HERE, THERE);
        night(2);
        assertThat(send(false)).extracting(NoticeFile::notices).containsExactly(1L);
        assertThat(send(true)).extracting(NoticeFile::notices).containsExactly(1L, 3L);
        assertThat(notices()).hasSize(4);
    }

    @Test
    void aNoticeOfSomebodySeparatedNoLongerIsWithdrawnAndOneRepliedToStays() {
        person(1, HERE, THERE).person(2, HERE, THERE);
        night(1);
        reply(send(false).get(0), TODAY.plusDays(3), "住在本地", "");
        sql("update person set residence_division = division;");
        night(2);
        assertThat(notices()).containsExactly("1 replied lives-here", "2 withdrawn");
        sql("update person set residence_division = '" + THERE + "' where person_id = 2;");
        night(3);
        assertThat(send(false)).as("notified anew").hasSize(1);
    }

    @Test
    void aReplyThatThePersonDoesNotLiveThereCorrectsTheResidence() {
        person(1, HERE, THERE).person(2, HERE, THERE).person(3, HERE, THERE).person(4, HERE, THERE);
        night(1);
        AnswerOutcome outcome = reply(send(false).get(0), TODAY, "住在本地", "不住本地", "已迁往他处", "查无此人");
        assertThat(outcome.accepted()).isEqualTo(4);
        assertThat(notices())
                .containsExactly(
                        "1 replied lives-here", "2 replied not-here", "3 replied moved-on", "4 replied unknown");
        new Corrections(workbench);
        assertThat(texts(
                        "select person_id || ' ' || field || ' ' || coalesce(value, 'none') || ' ' || answered_by as text"
                                + " from correction_given order by person_id"))
                .containsExactly("2 residence_division none 李四", "3 residence_division none 李四");
    }

    @Test
    void aWordThatIsNoReplyIsRefused() {
        person(1, HERE, THERE);
        night(1);
        assertThat(reply(send(false).get(0), TODAY, "不清楚").refused()).isEqualTo(1);
        assertThat(notices()).containsExactly("1 sent");
    }

    @Test
    void ratesCountNoticesWhereTheyAreSentAndRepliesWhereTheyAreReceived() {
        person(1, HERE, THERE).person(2, HERE, THERE).person(3, HERE, THERE).person(4, HERE, "440306");
        night(1);
        NoticeFile there = send(false).stream()
                .filter(file -> file.division().startsWith("451324"))
                .findFirst()
                .orElseThrow();
        reply(there, TODAY.plusDays(30), "住在本地", "", "");
        reply(there, TODAY.plusDays(31), "", "不住本地", "");
        person(5, HERE, THERE);
        night(2);
        sql("delete from source_file;");
        new Measures(workbench, MeasureCatalog.read(Path.of("jobs"))).compute(TODAY);
        assertThat(texts(
                        "select measure || ' ' || division || ' ' || numerator || '/' || denominator as text from metric"
                                + " where (measure like 'notice-%' or measure like 'reply-%') and division in ('451324100', '451324200')"
                                + " order by measure, division"))
                .containsExactly(
                        "notice-rate 451324100 4/5",
                        "notice-rate 451324200 0/0",
                        "reply-in-time 451324100 0/0",
                        "reply-in-time 451324200 1/2",
                        "reply-rate 451324100 0/0",
                        "reply-rate 451324200 2/3");
    }
}
