package org.qingce.verification.answer;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingce.form.FilledRow;
import org.qingce.standard.DateStandard;
import org.qingce.workbench.Workbench;

/** Understands the rows of a file, one by one. */
final class RowJudge {

    private static final int REFERENCES_PER_QUERY = 1000;

    private final Map<String, AnswerKind> kinds;
    private final String who;
    private final LocalDate on;
    private final LocalDate today;
    private final Map<String, Asked> known = new HashMap<>();

    RowJudge(List<AnswerKind> kinds, String who, LocalDate on, LocalDate today) {
        this.kinds = kinds.stream().collect(Collectors.toMap(AnswerKind::name, Function.identity()));
        this.who = who;
        this.on = on;
        this.today = today;
    }

    List<JudgedRow> judge(Workbench workbench, List<FilledRow> rows) {
        kinds.values().forEach(kind -> lookUp(workbench, kind, rows));
        return rows.stream().map(this::judge).toList();
    }

    private void lookUp(Workbench workbench, AnswerKind kind, List<FilledRow> rows) {
        String start = kind.name() + ':';
        List<String> references = rows.stream()
                .map(FilledRow::reference)
                .filter(reference -> reference != null && reference.startsWith(start))
                .map(reference -> reference == null ? "" : reference.substring(start.length()))
                .distinct()
                .toList();
        for (int from = 0; from < references.size(); from += REFERENCES_PER_QUERY) {
            int to = Math.min(references.size(), from + REFERENCES_PER_QUERY);
            kind.known(workbench, references.subList(from, to))
                    .forEach((reference, asked) -> known.put(start + reference, asked));
        }
    }

    private JudgedRow judge(FilledRow row) {
        String reference = row.reference();
        AnswerKind kind = reference == null ? null : kinds.get(reference.replaceFirst(":.*", ""));
        Asked asked = reference == null ? null : known.get(reference);
        if (kind == null || asked == null) {
            boolean filled = isFilled(row, kind);
            Reason reason = reference == null ? Reason.NO_REFERENCE : Reason.UNKNOWN;
            return JudgedRow.of(row, filled ? reason.refused() : new Reply.Empty());
        }
        return dated(row, kind, asked, kind.read(asked, row, today));
    }

    private JudgedRow dated(FilledRow row, AnswerKind kind, Asked asked, Reply reply) {
        String by = row.value(AnswerColumns.BY.key()).isEmpty() ? who : row.value(AnswerColumns.BY.key());
        Optional<LocalDate> day = day(row.value(AnswerColumns.ON.key()));
        Reply judged = reply instanceof Reply.Said ? fault(by, day.orElse(null)).orElse(reply) : reply;
        return new JudgedRow(row, judged, kind, asked, by, day.orElse(on));
    }

    private Optional<Reply> fault(String by, @Nullable LocalDate day) {
        if (by.isBlank()) {
            return Optional.of(Reason.NOBODY.refused());
        } else if (day == null) {
            return Optional.of(Reason.BAD_DAY.refused());
        }
        return day.isAfter(today) ? Optional.of(Reason.FUTURE.refused()) : Optional.empty();
    }

    /** Empty where there is no reading it. */
    private Optional<LocalDate> day(String text) {
        return text.isEmpty()
                ? Optional.of(on)
                : Optional.ofNullable(new DateStandard().standardise(text).value());
    }

    /** Without a kind any of the columns that some kind asks for counts. */
    private boolean isFilled(FilledRow row, @Nullable AnswerKind kind) {
        return (kind == null ? kinds.values() : List.of(kind))
                .stream()
                        .flatMap(one -> one.columns().stream())
                        .anyMatch(column -> !row.value(column.key()).isEmpty());
    }
}
