package org.qingce.verification.sample;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingce.form.FilledRow;
import org.qingce.verification.answer.Reason;
import org.qingce.verification.answer.Reply;

/** Understands a row of a sample's form; what contradicts itself is refused. */
final class SampleRow {

    private final FilledRow row;
    private final LocalDate today;
    private final Set<MainItem> wrong = new LinkedHashSet<>();
    private final Map<String, @Nullable String> values = new LinkedHashMap<>();

    SampleRow(FilledRow row, LocalDate today) {
        this.row = row;
        this.today = today;
    }

    Reply reply() {
        for (MainItem item : MainItem.values()) {
            Reply refused = look(item);
            if (refused != null) {
                return refused;
            }
        }
        return switch (row.value(SampleForms.RESULT)) {
            case "" -> wrong.isEmpty() ? new Reply.Empty() : Reason.NO_VERDICT.refused();
            case SampleForms.ALL_RIGHT, SampleKind.RIGHT -> unlessWrong(SampleKind.RIGHT);
            case SampleForms.NOT_CONTACTED, SampleKind.NOT_CONTACTED -> unlessWrong(SampleKind.NOT_CONTACTED);
            case SampleForms.SOME_WRONG, SampleKind.WRONG -> someWrong();
            default -> Reason.NO_SUCH_VERDICT.refused();
        };
    }

    /** Takes an item's verdict and value in; a refusal where they do not fit. */
    private @Nullable Reply look(MainItem item) {
        String verdict = row.value(item.field() + SampleForms.VERDICT);
        String written = row.value(item.field() + SampleForms.CORRECT);
        boolean isWrong = verdict.equals(SampleForms.WRONG) || verdict.equals(SampleKind.WRONG);
        if (!isWrong && !verdict.isEmpty() && !verdict.equals(SampleForms.RIGHT) && !verdict.equals(SampleKind.RIGHT)) {
            return Reason.NO_SUCH_VERDICT.refused();
        } else if (!isWrong) {
            return written.isEmpty() ? null : Reason.NEEDLESS_VALUE.refused();
        }
        wrong.add(item);
        Reply read = written.isEmpty() ? new Reply.Empty() : item.answer().read(written, today, SampleKind.WRONG);
        if (read instanceof Reply.Said said) {
            values.putAll(said.values());
        }
        return read instanceof Reply.Refused ? read : null;
    }

    private Reply unlessWrong(String verdict) {
        return wrong.isEmpty() ? new Reply.Said(verdict, Map.of()) : ITEMS_BUT_NOT_WRONG;
    }

    private Reply someWrong() {
        if (wrong.isEmpty()) {
            return WRONG_BUT_NO_ITEM;
        }
        String verdict = Stream.concat(
                        Stream.of(SampleKind.WRONG), wrong.stream().map(MainItem::field))
                .collect(Collectors.joining(" "));
        return new Reply.Said(verdict, values);
    }

    private static final Reply ITEMS_BUT_NOT_WRONG =
            new Reply.Refused("标了有项目错，核实结果却不是“有错误” / items are marked wrong, but the result says otherwise");
    private static final Reply WRONG_BUT_NO_ITEM =
            new Reply.Refused("选了“有错误”，却没有标出哪一项错 / some wrong, but no item is marked");
}
