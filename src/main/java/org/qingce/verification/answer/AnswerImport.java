package org.qingce.verification.answer;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingce.form.FilledForm;
import org.qingce.form.FormColumn;
import org.qingce.form.FormReader;
import org.qingce.form.RefusedRow;
import org.qingce.handout.HandedIn;
import org.qingce.handout.Outlet;
import org.qingce.population.correction.Corrections;
import org.qingce.workbench.Workbench;

/** Takes in files of answers. */
public final class AnswerImport {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private final Workbench workbench;
    private final List<AnswerKind> kinds;
    private final Outlet outlet;
    private final StoredAnswers stored;

    /**
     * @param workbench a register; the tables of answers are made where they are missing
     * @param kinds what may be answered
     * @param outlet how refused rows are given back
     */
    public AnswerImport(Workbench workbench, List<AnswerKind> kinds, Outlet outlet) {
        this.workbench = workbench;
        this.outlet = outlet;
        this.kinds = List.copyOf(kinds);
        this.stored = new StoredAnswers(workbench);
    }

    /** Makes the tables where they are missing. */
    public static void prepare(Workbench workbench) {
        StoredAnswers.prepare(workbench);
    }

    /**
     * Who hands a file in, and when.
     *
     * @param who stands in for rows that name nobody; may be blank
     * @param on stands in for rows without a day
     * @param at the present moment; no answer may be of a later day
     * @param runId the run whose state the register holds
     */
    public record Handover(String who, LocalDate on, LocalDateTime at, long runId) {}

    /**
     * Takes a file in: all accepted answers last, or none. Rows that cannot be followed go to {@code NAME.refused.xlsx} beside it. What says the
     * same again, encrypted or not, does nothing.
     *
     * @throws org.qingce.form.FormException if the file cannot be read as a form
     */
    public AnswerOutcome take(HandedIn file, Handover handover) {
        FilledForm form = FormReader.read(file, columns());
        String sha256 = file.sha256();
        if (stored.knows(sha256)) {
            return new AnswerOutcome(0, 0, 0, 0, null, true);
        }
        var judge =
                new RowJudge(kinds, handover.who(), handover.on(), handover.at().toLocalDate());
        List<JudgedRow> rows =
                new FileCheck(stored).check(judge.judge(workbench, form.rows().toList()));
        List<JudgedRow> refused = rows.stream()
                .filter(row -> row.reply() instanceof Reply.Refused)
                .toList();
        List<JudgedRow> fresh = FileCheck.first(rows);
        Path refusedFile = refused.isEmpty() ? null : giveBack(file, form, refused);
        long empty =
                rows.stream().filter(row -> row.reply() instanceof Reply.Empty).count();
        long repeated = rows.size() - empty - refused.size() - fresh.size();
        var answerFile = new AnswerFile(
                sha256, file.name(), handover.who(), handover.at().truncatedTo(ChronoUnit.SECONDS), handover.runId());
        store(answerFile, fresh, rows.size(), refused.size());
        return new AnswerOutcome(fresh.size(), repeated, empty, refused.size(), refusedFile, false);
    }

    private void store(AnswerFile file, List<JudgedRow> fresh, long rows, long refused) {
        long number = stored.nextFile();
        List<Answer> answers = fresh.stream().map(row -> answer(row, number)).toList();
        byKind(answers, (kind, ofKind) -> kind.before(workbench, file, ofKind));
        List<Long> replaced = replaced(answers);
        var corrections = new Corrections(workbench);
        workbench.inTransaction(() -> {
            stored.addFile(Map.ofEntries(
                    Map.entry("file_no", number),
                    Map.entry("run_id", file.runId()),
                    Map.entry("name", file.name()),
                    Map.entry("sha256", file.sha256()),
                    Map.entry("taken_by", file.takenBy()),
                    Map.entry("taken_at", TIME.format(file.takenAt())),
                    Map.entry("taken_on", file.takenAt().toLocalDate()),
                    Map.entry("rows", rows),
                    Map.entry("accepted", fresh.size()),
                    Map.entry("refused", refused),
                    Map.entry("unchanged", rows - fresh.size() - refused)));
            stored.add(answers, file.runId());
            corrections.withdraw(replaced);
            corrections.give(answers.stream()
                    .flatMap(answer -> StoredAnswers.corrections(answer).stream())
                    .toList());
            byKind(answers, (kind, ofKind) -> kind.apply(workbench, file, ofKind));
        });
    }

    private List<Long> replaced(List<Answer> answers) {
        var replaced = new ArrayList<Long>();
        byKind(
                answers,
                (kind, ofKind) -> stored.inForce(
                                kind.name(),
                                ofKind.stream()
                                        .map(answer -> answer.asked().reference())
                                        .toList())
                        .values()
                        .forEach(answer -> replaced.add(answer.id())));
        return replaced;
    }

    private interface ForKind {
        void accept(AnswerKind kind, List<Answer> answers);
    }

    private void byKind(List<Answer> answers, ForKind action) {
        for (AnswerKind kind : kinds) {
            List<Answer> ofKind = answers.stream()
                    .filter(answer -> answer.kind().equals(kind.name()))
                    .toList();
            if (!ofKind.isEmpty()) {
                action.accept(kind, ofKind);
            }
        }
    }

    private static Answer answer(JudgedRow row, long file) {
        Reply.Said said = (Reply.Said) row.reply();
        String remark = row.row().value(AnswerColumns.REMARK.key());
        return new Answer(
                (file * 1_000_000_000L + row.row().number()) * 10,
                Objects.requireNonNull(row.kind()).name(),
                Objects.requireNonNull(row.asked()),
                said.verdict(),
                said.values(),
                row.by(),
                row.on(),
                remark.isEmpty() ? null : remark);
    }

    private @Nullable Path giveBack(HandedIn file, FilledForm form, List<JudgedRow> refused) {
        List<RefusedRow> rows = refused.stream()
                .map(row -> new RefusedRow(row.row(), ((Reply.Refused) row.reply()).reason()))
                .toList();
        return FormReader.refused(file, outlet, form, rows, columns());
    }

    /** Of columns with one key, the first kind's stands; words of choices differ, so that theirs are not offered again. */
    private List<FormColumn> columns() {
        Map<String, List<FormColumn>> byKey = Stream.concat(
                        kinds.stream().flatMap(kind -> kind.columns().stream()), AnswerColumns.shared().stream())
                .distinct()
                .collect(Collectors.groupingBy(FormColumn::key));
        return byKey.values().stream()
                .map(same -> same.size() == 1
                        ? same.get(0)
                        : FormColumn.text(
                                same.get(0).key(),
                                same.get(0).title(),
                                same.get(0).width()))
                .sorted(Comparator.comparing(FormColumn::key))
                .toList();
    }
}
