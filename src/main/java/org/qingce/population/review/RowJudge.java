package org.qingce.population.review;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingce.linkage.decision.Decision;
import org.qingce.linkage.decision.Verdict;

/** Makes decisions of the rows of a review file, one by one. */
final class RowJudge {

    private static final Pattern PAIR = Pattern.compile("m(\\d{1,18})-m(\\d{1,18})");
    private static final Map<String, Verdict> WORDS =
            Map.of("same", Verdict.SAME, "同一人", Verdict.SAME, "different", Verdict.DIFFERENT, "不同人", Verdict.DIFFERENT);

    private final ReviewSheet sheet;
    private final Map<Long, Long> nodes;
    private final String who;
    private final LocalDateTime when;

    /** @param nodes the nodes of the mentions that the sheet names, as far as they are in the register */
    RowJudge(ReviewSheet sheet, Map<Long, Long> nodes, String who, LocalDateTime when) {
        this.sheet = sheet;
        this.nodes = nodes;
        this.who = who;
        this.when = when;
    }

    /** The two mentions that a row is about; empty where it does not say. */
    static List<Long> mentions(ReviewSheet sheet, List<String> row) {
        Matcher pair = PAIR.matcher(sheet.cell(row, ReviewColumn.PAIR));
        return pair.matches() ? List.of(Long.valueOf(pair.group(1)), Long.valueOf(pair.group(2))) : List.of();
    }

    ReviewedRow judge(List<String> row) {
        String word = sheet.cell(row, ReviewColumn.VERDICT).toLowerCase(Locale.ROOT);
        return word.isEmpty() ? new ReviewedRow(row, null, null) : decided(row, word);
    }

    private ReviewedRow decided(List<String> row, String word) {
        List<Long> mentions = mentions(sheet, row);
        Verdict verdict = WORDS.get(word);
        String reviewer = sheet.cell(row, ReviewColumn.REVIEWER);
        if (verdict == null) {
            return ReviewedRow.refused(row, Refusal.NO_SUCH_VERDICT);
        } else if (mentions.isEmpty()) {
            return ReviewedRow.refused(row, Refusal.NO_PAIR);
        } else if (reviewer.isEmpty() && who.isBlank()) {
            return ReviewedRow.refused(row, Refusal.NO_REVIEWER);
        }
        return placed(row, mentions, verdict, reviewer.isEmpty() ? who : reviewer);
    }

    private ReviewedRow placed(List<String> row, List<Long> mentions, Verdict verdict, String reviewer) {
        Long left = nodes.get(mentions.get(0));
        Long right = nodes.get(mentions.get(1));
        if (left == null || right == null) {
            return ReviewedRow.refused(row, Refusal.GONE);
        } else if (left.equals(right)) {
            return ReviewedRow.refused(row, Refusal.ONE_NODE);
        }
        String reason = sheet.cell(row, ReviewColumn.REASON);
        var decision = new Decision(
                new Decision.Place(mentions.get(0), left),
                new Decision.Place(mentions.get(1), right),
                verdict,
                reviewer,
                when,
                reason.isEmpty() ? null : reason);
        return new ReviewedRow(row, decision, null);
    }
}
