package org.qingce.population.review;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingce.handout.Outlet;
import org.qingce.linkage.decision.Decisions;
import org.qingce.workbench.Row;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.Workbench;

/** Writes the pairs that wait for a reviewer. */
final class ReviewExport {

    private static final String BETWEEN = "权重在复核阈值与链接阈值之间 / weight between the thresholds for review and for linking";

    private final Workbench workbench;
    private final Outlet outlet;

    ReviewExport(Workbench workbench, Outlet outlet) {
        this.workbench = workbench;
        this.outlet = outlet;
    }

    Review.Exported write(Path file, double reviewThreshold, double linkThreshold) {
        Decisions.prepare(workbench);
        var parameters = Map.of("review", reviewThreshold, "link", linkThreshold, "between", BETWEEN);
        List<List<@Nullable String>> rows =
                workbench.list(SqlScript.beside(ReviewExport.class, "waiting"), parameters, ReviewExport::cells);
        Path written = ReviewFile.write(
                file,
                outlet,
                Arrays.stream(ReviewColumn.values()).map(ReviewColumn::heading).toList(),
                rows);
        return new Review.Exported(rows.size(), written);
    }

    private static List<@Nullable String> cells(Row row) {
        return Arrays.asList(Arrays.stream(ReviewColumn.values())
                .map(column -> cell(column, row))
                .toArray(String[]::new));
    }

    private static @Nullable String cell(ReviewColumn column, Row row) {
        if (column.isAsked()) {
            return null;
        }
        String text = row.text(column.id());
        return column == ReviewColumn.WEIGHT ? text : SafeCell.of(text);
    }
}
