package org.qingce.linkage.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.qingce.linkage.model.Comparison;

/** Plans what becomes of one column, by its kind. */
final class ColumnPlanner {

    private static final List<String> NAME_LEVELS = List.of(
            "equal", "equal-folded", "close", "sound", "short-form", "token-contained", "near", "one-edit", "initial");
    private static final List<String> HAN_NAME_LEVELS = List.of(
            "equal",
            "variant",
            "same-sound",
            "shortened",
            "similar-sound",
            "one-character",
            "given-name-part",
            "same-surname");
    private static final List<String> DATE_LEVELS = List.of(
            "equal", "one-digit", "same-month", "same-year-and-day", "same-year", "same-day-other-year", "near-year");
    private static final List<String> HAN_ADDRESS_LEVELS =
            List.of("equal", "same-door", "same-village", "same-township");

    private final ColumnProposal column;
    private final String name;

    ColumnPlanner(ColumnProposal column) {
        this.column = column;
        this.name = column.column();
    }

    /** The plan. */
    ColumnPlan plan() {
        return switch (column.kind()) {
            case GIVEN_NAME, SURNAME, NAME -> isHan() ? hanName() : latinName();
            case FULL_NAME -> isHan() ? hanName() : fullName();
            case DATE -> date(dateText(), name);
            case CATEGORY -> category();
            case CODE -> code(List.of("equal", "one-edit", "two-edits"));
            case NUMBER_OF_PERSON -> code(List.of("equal", "one-edit", "two-edits", "three-edits"));
            case PHONE -> phone();
            case EMAIL -> email();
            case YEAR -> year();
            case NUMBER -> number();
            case ADDRESS -> isHan() ? hanAddress() : words();
            default -> words();
        };
    }

    /** A date whose parts stand in three columns. */
    static ColumnPlan date(DateParts parts) {
        String name = parts.year().replaceAll("_$", "") + "_date";
        String expression = parts.year() + " || '-' || lpad(" + parts.month() + ", 2, '0') || '-' || lpad("
                + parts.day() + ", 2, '0')";
        return date(expression, name);
    }

    private static ColumnPlan date(String expression, String name) {
        return new ColumnPlan(
                Map.of(name, expression),
                List.of(new Comparison(name, name, "date", DATE_LEVELS, true)),
                List.of(
                        BlockingKey.of(name, expression, name),
                        BlockingKey.of(name + "_month", "substring(" + expression + ", 1, 7)", name),
                        BlockingKey.of(name + "_day", "substring(" + expression + ", 6)", name),
                        BlockingKey.of(
                                name + "_year_day",
                                "substring(" + expression + ", 1, 5) || substring(" + expression + ", 9)",
                                name),
                        BlockingKey.of(name + "_year", "substring(" + expression + ", 1, 4)", name)));
    }

    private String dateText() {
        return column.profile().usualDateForm() == DateForm.MONTH_FIRST
                ? "qc_month_day(" + name + ")"
                : "qc_day(" + name + ")";
    }

    private ColumnPlan latinName() {
        return compared(
                "qc_fold(" + name + ")",
                "name",
                NAME_LEVELS,
                true,
                key("_sound", "qc_sound(" + name + ")"),
                key("_start", "substring(qc_fold(" + name + "), 1, 3)"));
    }

    private ColumnPlan fullName() {
        return compared(
                "qc_fold(" + name + ")",
                "full-name",
                List.of("100", "98", "93", "85", "75", "60"),
                true,
                key("_last", "qc_sound(qc_last_word(" + name + "))"),
                key("_first", "qc_sound(" + name + ")"),
                key("_last_word", "qc_last_word(" + name + ")"));
    }

    private ColumnPlan hanName() {
        return compared(
                "qc_name_key(" + name + ")",
                "chinese-name",
                HAN_NAME_LEVELS,
                true,
                key("_sound", "qc_sound(" + name + ")"),
                key("_start", "substring(qc_name_key(" + name + "), 1, 1)"),
                key("_rest", "substring(qc_name_key(" + name + "), 2)"));
    }

    private ColumnPlan category() {
        return compared("qc_fold(" + name + ")", "exact", List.of("100"), true);
    }

    private ColumnPlan code(List<String> levels) {
        String folded = "qc_fold(" + name + ")";
        if (column.profile().meanLength() < 5) {
            return compared(folded, "edits", levels, true);
        }
        long half = Math.round(column.profile().meanLength() / 2);
        return compared(
                folded,
                "edits",
                levels,
                true,
                key("_start", "substring(" + folded + ", 1, " + half + ")"),
                key("_end", "substring(" + folded + ", " + (half + 1) + ")"));
    }

    private ColumnPlan phone() {
        return compared(
                "qc_fold(" + name + ")",
                "phone",
                List.of("equal", "one-digit", "transposed", "same-ending"),
                true,
                key("_start", "substring(qc_fold(" + name + "), 1, 6)"),
                key("_end", "right(qc_fold(" + name + "), 5)"));
    }

    private ColumnPlan email() {
        return compared(
                "lower(" + name + ")",
                "jaro-winkler",
                List.of("100", "94", "88", "80"),
                true,
                key("_start", "substring(lower(" + name + "), 1, 5)"),
                key("_end", "right(lower(" + name + "), 10)"));
    }

    private ColumnPlan year() {
        return compared("qc_fold(" + name + ")", "year", List.of("equal", "within-1", "one-digit", "within-5"), true);
    }

    private ColumnPlan number() {
        return compared("qc_fold(" + name + ")", "number", List.of("equal", "within-1", "within-5", "within-20"), true);
    }

    private ColumnPlan hanAddress() {
        return compared(
                "qc_fold(" + name + ")",
                "address",
                HAN_ADDRESS_LEVELS,
                true,
                key("_end", "right(qc_fold(" + name + "), 7)"));
    }

    private ColumnPlan words() {
        String folded = "qc_fold(" + name + ")";
        return compared(
                folded,
                "jaro-winkler",
                List.of("100", "94", "88", "80"),
                true,
                key("_start", "substring(" + folded + ", 1, 5)"),
                key("_end", "right(" + folded + ", 6)"));
    }

    private ColumnPlan compared(
            String expression, String similarity, List<String> levels, boolean frequency, BlockingKey... further) {
        var keys = new ArrayList<BlockingKey>();
        keys.add(BlockingKey.of(name, expression, name));
        keys.addAll(List.of(further));
        return new ColumnPlan(
                Map.of(name, expression), List.of(new Comparison(name, name, similarity, levels, frequency)), keys);
    }

    private BlockingKey key(String ending, String expression) {
        return BlockingKey.of(name + ending, expression, name);
    }

    private boolean isHan() {
        return column.profile().han() >= 0.5;
    }
}
