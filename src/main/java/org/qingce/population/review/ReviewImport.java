package org.qingce.population.review;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingce.handout.HandedIn;
import org.qingce.handout.Outlet;
import org.qingce.linkage.decision.Decision;
import org.qingce.linkage.decision.DecisionFile;
import org.qingce.linkage.decision.Decisions;
import org.qingce.linkage.decision.Verdict;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.Workbench;

/** Takes in what reviewers decided. */
final class ReviewImport {

    private static final int MENTIONS_PER_QUERY = 1000;

    private final Workbench workbench;
    private final Outlet outlet;
    private final Decisions decisions;

    ReviewImport(Workbench workbench, Outlet outlet) {
        this.workbench = workbench;
        this.outlet = outlet;
        this.decisions = new Decisions(workbench);
    }

    private record Pair(long left, long right) {
        static Pair of(Decision decision) {
            return new Pair(decision.left().node(), decision.right().node());
        }
    }

    ReviewOutcome take(HandedIn file, String who, LocalDateTime when) {
        String sha256 = file.sha256();
        if (decisions.knows(sha256)) {
            return new ReviewOutcome(0, 0, 0, 0, null, true);
        }
        LocalDateTime second = when.truncatedTo(ChronoUnit.SECONDS);
        ReviewSheet sheet = ReviewSheet.of(file);
        var judge = new RowJudge(sheet, nodes(sheet), who, second);
        List<ReviewedRow> rows =
                withoutContradictions(sheet.rows().stream().map(judge::judge).toList());
        List<ReviewedRow> refused =
                rows.stream().filter(row -> row.refusal() != null).toList();
        Path refusedFile = refused.isEmpty() ? null : writeRefused(file, sheet, refused);
        List<Decision> fresh = fresh(rows);
        decisions.take(new DecisionFile(file.name(), sha256, who, second, refused.size()), fresh);
        long undecided = rows.stream()
                .filter(row -> row.decision() == null && row.refusal() == null)
                .count();
        long repeated = rows.size() - refused.size() - undecided - fresh.size();
        return new ReviewOutcome(fresh.size(), repeated, undecided, refused.size(), refusedFile, false);
    }

    private Map<Long, Long> nodes(ReviewSheet sheet) {
        List<Long> mentions = sheet.rows().stream()
                .flatMap(row -> RowJudge.mentions(sheet, row).stream())
                .distinct()
                .toList();
        var nodes = new HashMap<Long, Long>();
        for (int from = 0; from < mentions.size(); from += MENTIONS_PER_QUERY) {
            List<Long> some = mentions.subList(from, Math.min(mentions.size(), from + MENTIONS_PER_QUERY));
            workbench.each(
                    SqlScript.beside(ReviewImport.class, "nodes"),
                    Map.of("mentions", some),
                    row -> nodes.put(row.number("mention_id"), row.number("node_id")));
        }
        return nodes;
    }

    private static List<ReviewedRow> withoutContradictions(List<ReviewedRow> rows) {
        Map<Pair, Set<Verdict>> verdicts = decisions(rows)
                .collect(Collectors.groupingBy(Pair::of, Collectors.mapping(Decision::verdict, Collectors.toSet())));
        return rows.stream()
                .map(row -> row.decision() != null
                                && verdicts.getOrDefault(Pair.of(row.decision()), Set.of())
                                                .size()
                                        > 1
                        ? ReviewedRow.refused(row.cells(), Refusal.CONTRADICTED)
                        : row)
                .toList();
    }

    /** What is neither in force nor said by an earlier row, in the file's order. */
    private List<Decision> fresh(List<ReviewedRow> rows) {
        Set<Decision> inForce =
                decisions.inForce().stream().map(Decision::untimed).collect(Collectors.toSet());
        var fresh = new LinkedHashMap<Pair, Decision>();
        decisions(rows)
                .filter(decision -> !inForce.contains(decision.untimed()))
                .forEach(decision -> fresh.putIfAbsent(Pair.of(decision), decision));
        return List.copyOf(fresh.values());
    }

    private static Stream<Decision> decisions(List<ReviewedRow> rows) {
        return rows.stream().map(ReviewedRow::decision).filter(Objects::nonNull).map(Objects::requireNonNull);
    }

    private Path writeRefused(HandedIn file, ReviewSheet sheet, List<ReviewedRow> refused) {
        String name = file.name().replaceFirst("(?i)\\.csv$", "");
        Path refusedFile = file.file().resolveSibling(name + ".refused.csv");
        var headings = new ArrayList<>(sheet.headings());
        headings.add(0, ReviewSheet.REFUSED + " 退回原因");
        return ReviewFile.write(
                refusedFile,
                outlet,
                headings,
                refused.stream().map(ReviewImport::withReason).toList());
    }

    private static List<@Nullable String> withReason(ReviewedRow row) {
        var cells = new ArrayList<@Nullable String>();
        cells.add(Objects.requireNonNull(row.refusal()).text());
        row.cells().forEach(cell -> cells.add(SafeCell.of(cell)));
        return cells;
    }
}
