package org.qingce.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.qingce.form.FilledRow;
import org.qingce.form.FormReader;
import org.qingce.population.MentionPlace;
import org.qingce.verification.answer.AnswerOutcome;
import org.qingce.verification.sample.SampleOrder;
import org.qingce.verification.worklist.Progress;
import org.qingce.verification.worklist.Worklist;
import org.qingce.verification.worklist.WorklistScope;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.Workbench;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The whole loop: worklists, answers of a clerk who knows the truth and makes mistakes, the same extracts once more. Whatever differs
 * between the two runs comes of the answers.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VerificationLoopTest {

    private static final WorklistScope ALL = new WorklistScope("", false, 5000);
    private static final String PERSON =
            "person_id || '|' || to_json(struct_pack(id_number, id_number_from, name, sex, sex_from, birth_date, birth_date_from, alive, published))";

    private static final String ACCURACY = "select division || ' ' || numerator || '/' || denominator as line"
            + " from estimate where measure = 'accuracy' and level = 'township' and denominator > 0 order by division";

    @TempDir
    static Path folder;

    private final Visitor visitor = new Visitor();
    private FirstNight first;
    private List<String> notSampled;

    private ConfigurableApplicationContext application;
    private VerificationDesk desk;
    private Clerk clerk;
    private List<Worklist> sent;
    private final List<Path> answered = new ArrayList<>();
    private Map<Path, AnswerOutcome> outcomes;
    private Map<Path, AnswerOutcome> again;
    private List<String> before;
    private List<String> after;
    private List<String> sentAgain;
    private long conformingBefore;

    @BeforeAll
    void goRound() throws IOException {
        first = FirstNight.made();
        application = SmallCounty.start(
                first.home(folder.resolve("home")), Path.of("jobs"), List.of("--qingce.hand-out=plain"));
        desk = application.getBean(VerificationDesk.class);
        sent = desk.worklists(folder.resolve("sent"), ALL);
        before = rows("select " + PERSON + " as line from person order by person_id");
        conformingBefore = conforming();
        clerk = inRegister(
                workbench -> new Clerk(workbench, first.extracts().getParent(), SmallCounty.FIRST_NIGHT.toString()));
        sent.forEach(worklist -> answered.add(clerk.fillIn(worklist.file())));
        visited();
        outcomes = desk.take(answered, "甲", LocalDate.of(2026, 4, 1));
        again = desk.take(answered, "甲", null);
        nightOnceMore();
        after = rows("select " + PERSON + " as line from person order by person_id");
        sentAgain = references(desk.worklists(folder.resolve("again"), ALL));
    }

    @AfterAll
    void close() {
        application.close();
    }

    private void visited() throws IOException {
        var order = new SampleOrder(8, 5, SampleOrder.Level.TOWNSHIP, SampleOrder.View.PUBLISHED);
        List<Path> workbooks = application
                .getBean(SampleDesk.class)
                .draw(order, folder.resolve("sample"))
                .files();
        notSampled = rows(ACCURACY);
        desk.take(workbooks.stream().map(visitor::fillIn).toList(), "乙", LocalDate.of(2026, 4, 1));
    }

    private void nightOnceMore() {
        RunSummary run = application.getBean(Runs.class).start(SmallCounty.FIRST_NIGHT, first.extracts(), true);
        assertThat(run.status()).as(run.failure()).isEqualTo("COMPLETED");
    }

    private <T> T inRegister(Function<Workbench, T> work) {
        var session = application.getBean(WorkbenchSession.class);
        try {
            return work.apply(session.workbench());
        } finally {
            session.close();
        }
    }

    private List<String> rows(String query) {
        return inRegister(workbench -> workbench.list(
                SqlScript.parse("test", query + ";"), Map.of(), row -> String.valueOf(row.text("line"))));
    }

    private long conforming() {
        return Long.parseLong(rows("select numerator as line from metric where measure = 'conformity'"
                        + " and view = 'received' and division = ''")
                .get(0));
    }

    private static List<String> references(List<Worklist> worklists) {
        return worklists.stream()
                .flatMap(worklist -> FormReader.read(worklist.file()).rows())
                .map(FilledRow::reference)
                .sorted()
                .toList();
    }

    private String accepted(String state) {
        return "select 'finding:' || case_id as line from finding_case where state in (" + state + ") order by 1";
    }

    @Test
    void everyRowIsAcceptedEmptyOrRefusedAndNoneIsLost() {
        long rows = answered.stream()
                .mapToLong(file -> FormReader.read(file).rows().count())
                .sum();
        assertThat(outcomes.values().stream().mapToLong(AnswerOutcome::accepted).sum())
                .isEqualTo(clerk.accepted.size())
                .isGreaterThan(50);
        assertThat(outcomes.values().stream().mapToLong(AnswerOutcome::refused).sum())
                .isEqualTo(clerk.refused.size());
        assertThat(outcomes.values().stream()
                        .mapToLong(one -> one.accepted() + one.empty() + one.refused() + one.repeated())
                        .sum())
                .isEqualTo(rows);
    }

    @Test
    void refusedRowsComeBackWithTheirReasons() {
        List<Path> files = outcomes.values().stream()
                .map(AnswerOutcome::refusedFile)
                .filter(file -> file != null)
                .toList();
        assertThat(files).hasSize(1);
        assertThat(FormReader.read(files.get(0)).rows())
                .extracting(row -> row.reference() == null ? "" : row.reference())
                .containsExactlyInAnyOrderElementsOf(clerk.refused);
    }

    @Test
    void theSameFilesAreTakenOnce() {
        assertThat(again.values())
                .allSatisfy(outcome -> assertThat(outcome.takenBefore()).isTrue());
        assertThat(rows("select count(*) as line from answer where kind <> 'sample'"))
                .containsExactly(Integer.toString(clerk.accepted.size()));
    }

    @Test
    void correctedValuesAreThePersonsValuesAndLeadToTheAnswer() {
        var wrong = new TreeMap<>(clerk.accepted);
        wrong.values().removeIf(correction -> !correction.matches("(id_number|birth_date|sex)=.*"));
        assertThat(wrong).hasSizeGreaterThan(5);
        List<String> held = rows(
                "select answer.kind || ':' || answer.reference || ' ' || correction.field || '=' ||"
                        + " case correction.field when 'sex' then person.sex when 'birth_date' then cast(person.birth_date as varchar)"
                        + " else person.id_number end as line from answer join person_number on person_number.person_id ="
                        + " answer.person_id join correction on correction.person_id = person_number.current_person"
                        + " join person on person.person_id = correction.person_id"
                        + " where answer.verdict = 'wrong' and answer.said like correction.field || '=%'"
                        + " and correction.answer_id in (person.sex_from, person.birth_date_from, person.id_number_from) order by 1");
        assertThat(held)
                .containsExactlyInAnyOrderElementsOf(wrong.entrySet().stream()
                        .map(one -> one.getKey() + " " + one.getValue())
                        .toList());
        long answer = Long.parseLong(
                rows("select max(answer_id) as line from correction where field = 'birth_date' or field = 'sex'")
                        .get(0));
        MentionPlace place = inRegister(workbench -> MentionPlace.of(workbench, answer));
        assertThat(place.source()).isEqualTo("verification");
        assertThat(answered).anyMatch(file -> file.getFileName().toString().equals(place.file()));
    }

    @Test
    void personsOfWhomNothingWasAnsweredAreAsTheyWere() {
        var touched = new TreeSet<>(rows("select cast(person_id as varchar) as line from correction"
                + " union select cast(from_person as varchar) from membership_change where run_id = 2"
                + " union select cast(to_person as varchar) from membership_change where run_id = 2"));
        Function<List<String>, List<String>> others = persons -> persons.stream()
                .filter(line -> !touched.contains(line.substring(0, line.indexOf('|'))))
                .toList();
        assertThat(others.apply(after)).isEqualTo(others.apply(before)).hasSizeGreaterThan(100);
        assertThat(after).isNotEqualTo(before);
    }

    @Test
    void casesStandAsTheyWereAnswered() {
        List<String> right = clerk.accepted.entrySet().stream()
                .filter(one ->
                        one.getKey().startsWith("finding:") && one.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
        assertThat(rows("select 'finding:' || case_id as line from finding_case where state = 'verified-right'"
                        + " and rule not in ('ID11', 'ID12', 'LK01')"))
                .isSubsetOf(right)
                .hasSizeGreaterThan(right.size() / 2);
        assertThat(rows(accepted("'open'"))).doesNotContainAnyElementsOf(clerk.accepted.keySet());
    }

    @Test
    void whatWasVerifiedRightNoLongerCountsAgainstTheRecord() {
        long expected = Long.parseLong(
                rows("select count(*) as line from mention where source = 'population' and role = 'person'"
                                + " and mention_id not in (select f.subject_id from finding f join finding_standing s"
                                + " on s.rule = f.rule and s.subject = f.subject and s.subject_id = f.subject_id"
                                + " join finding_case c on c.case_id = s.case_id"
                                + " where f.subject = 'mention' and f.severity = 'error' and c.state <> 'verified-right')")
                        .get(0));
        assertThat(conforming()).isEqualTo(expected).isGreaterThan(conformingBefore);
    }

    @Test
    void nothingAnsweredIsAskedAgainAndEverythingElseIs() {
        assertThat(sentAgain).doesNotContainAnyElementsOf(clerk.accepted.keySet());
        List<String> open = new ArrayList<>(references(sent));
        open.retainAll(rows(accepted("'open'")));
        assertThat(sentAgain).containsAll(open);
        assertThat(open).isNotEmpty();
    }

    @Test
    void whatWasFoundOfTheSampleIsTheAccuracyOfTheNextNight() {
        assertThat(notSampled).isEmpty();
        assertThat(visitor.found).hasSizeGreaterThan(3);
        assertThat(rows(ACCURACY))
                .containsExactlyElementsOf(visitor.found.entrySet().stream()
                        .map(one -> one.getKey() + " " + one.getValue())
                        .toList());
    }

    @Test
    void progressAddsUp() {
        List<Progress> progress = desk.progress("");
        var references = new TreeSet<>(references(sent));
        references.addAll(sentAgain);
        assertThat(progress.stream().mapToLong(Progress::sent).sum()).isEqualTo(references.size());
        assertThat(progress.stream().mapToLong(Progress::answered).sum()).isEqualTo(clerk.accepted.size());
    }
}
