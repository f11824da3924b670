package org.qingce.population.review;

import java.nio.file.Path;
import java.time.LocalDateTime;
import org.qingce.handout.HandedIn;
import org.qingce.handout.Outlet;
import org.qingce.workbench.Workbench;

/**
 * The pairs that linkage leaves to people, out to a CSV file and back: one row a pair, with the empty columns {@code verdict},
 * {@code reviewer} and {@code reason}. The files hold personal data in full and are readable by their owner alone.
 */
public final class Review {

    private final Workbench workbench;
    private final Outlet outlet;

    /**
     * @param workbench holds the tables of linkage and {@code mention}, {@code source_file}, {@code division}
     * @param outlet how files are written
     */
    public Review(Workbench workbench, Outlet outlet) {
        this.workbench = workbench;
        this.outlet = outlet;
    }

    /**
     * Pairs that were handed out.
     *
     * @param pairs how many
     * @param file where they are
     */
    public record Exported(long pairs, Path file) {}

    /**
     * Writes the pairs that wait for a reviewer: kept pairs whose weight lies between two thresholds and pairs whose link was refused,
     * without those already decided. Replaces the file.
     *
     * @param reviewThreshold match weight, in bits, from which a pair is worth looking at
     * @param linkThreshold match weight, in bits, from which pairs are linked unseen
     * @throws ReviewFileException if it cannot be written
     */
    public Exported exportTo(Path file, double reviewThreshold, double linkThreshold) {
        return new ReviewExport(workbench, outlet).write(file, reviewThreshold, linkThreshold);
    }

    /**
     * Takes in what reviewers wrote into such a file: {@code same} or {@code different} ({@code 同一人}, {@code 不同人}) under {@code
     * verdict}. The next run honours it. Rows that cannot be followed go to {@code NAME.refused.csv} beside the file, with why; corrected, that file
     * is taken in like any other. Handing in what says the same again does nothing.
     *
     * @param who the reviewer of rows that name none; blank if there is no such person
     * @param when the time of the decisions, kept to the second
     * @throws ReviewFileException if the file is no CSV file or lacks the columns {@code pair} or {@code verdict}
     */
    public ReviewOutcome importFrom(HandedIn file, String who, LocalDateTime when) {
        return new ReviewImport(workbench, outlet).take(file, who, when);
    }
}
