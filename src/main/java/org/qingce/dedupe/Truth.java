package org.qingce.dedupe;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingce.intake.reader.RawRecord;
import org.qingce.linkage.evaluation.BCubed;
import org.qingce.linkage.evaluation.ClusterCounts;
import org.qingce.linkage.evaluation.Overlaps;
import org.qingce.linkage.evaluation.PairLabels;
import org.qingce.linkage.evaluation.PairwiseScore;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.SqlText;
import org.qingce.workbench.Workbench;

/** Holds the clusters against a truth. */
public final class Truth {

    private static final SqlScript LABELS = SqlScript.beside(Truth.class, "labels");

    private final Workbench workbench;

    public Truth(Workbench workbench) {
        this.workbench = workbench;
    }

    /**
     * How right the clusters are.
     *
     * @param pairs over pairs of rows
     * @param rows by B³
     * @param counts of clusters
     */
    public record Score(PairwiseScore pairs, BCubed rows, ClusterCounts counts) {

        static Score of(Overlaps overlaps) {
            return new Score(PairwiseScore.of(overlaps), BCubed.of(overlaps), ClusterCounts.of(overlaps));
        }
    }

    /** By a column whose equal values mean the same; rows without a value are left out. */
    public Score byColumn(String column) {
        var clusters = new ArrayList<Long>();
        var truths = new ArrayList<@Nullable String>();
        workbench.each(LABELS, Map.of("label", new SqlText(column)), row -> {
            clusters.add(row.number("cluster"));
            truths.add(row.text("label"));
        });
        return Score.of(Overlaps.of(clusters, truths));
    }

    /**
     * By a table whose first two columns are ids of rows that are one. A row in none of its pairs is one with no other.
     *
     * @param id name of the column that holds the ids; null for the number of the row
     */
    public Score byPairs(Path file, @Nullable String id) throws IOException {
        var labels = new PairLabels<String>();
        try (TableFile table = TableFile.open(file)) {
            for (RawRecord record = table.read(); record != null; record = table.read()) {
                if (record.reason() == null && record.values().length > 1) {
                    labels.join(Cell.plain(record.values()[0]), Cell.plain(record.values()[1]));
                }
            }
        }
        var clusters = new ArrayList<Long>();
        var truths = new ArrayList<String>();
        workbench.each(LABELS, Map.of("label", new SqlText(id == null ? "row_no" : id)), row -> {
            clusters.add(row.number("cluster"));
            truths.add(labels.labelOf(row.requiredText("label")));
        });
        return Score.of(Overlaps.of(clusters, List.copyOf(truths)));
    }
}
