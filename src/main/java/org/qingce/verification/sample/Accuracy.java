package org.qingce.verification.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.qingce.measures.estimate.Estimate;
import org.qingce.measures.estimate.EstimateNote;
import org.qingce.measures.estimate.EstimateTable;
import org.qingce.measures.estimate.Verdict;
import org.qingce.statistics.StratifiedShare;
import org.qingce.workbench.SqlText;
import org.qingce.workbench.Workbench;

/**
 * How right the main items are, from the latest sample of each view: by division and item, with intervals, and between which figures those
 * not contacted could move it. Only a lower end over the target meets it. Without answers it says so and nothing else.
 */
public final class Accuracy {

    /** Persons with every main item right, of those of whom something was found. */
    public static final String ACCURACY = "accuracy";

    /** The same, if all who are missing had something wrong. */
    public static final String IF_MISSING_WRONG = "accuracy-if-missing-wrong";

    /** The same, if all who are missing had everything right. */
    public static final String IF_MISSING_RIGHT = "accuracy-if-missing-right";

    private static final String ALL_ITEMS = "";
    private static final Set<String> LEVELS = Set.of("prefecture", "county", "township");
    private static final Set<String> WITH_VILLAGES = Set.of("prefecture", "county", "township", "village");
    private static final String UNSAMPLED_VIEW = SampleOrder.View.PUBLISHED.word();

    private final Workbench workbench;
    private final double target;

    /** @param target what accuracy is held against, 0 to 1 */
    public Accuracy(Workbench workbench, double target) {
        this.workbench = workbench;
        this.target = target;
    }

    /** The measure of one item. */
    public static String of(MainItem item) {
        return ACCURACY + "-" + item.field();
    }

    /** Replaces the estimates of accuracy by those of now. */
    public void compute() {
        List<Sample> samples = new Samples(workbench).all();
        var estimates = new ArrayList<Estimate>();
        finds().forEach((view, items) -> estimates.addAll(ofView(view, items, villages(samples, view))));
        if (estimates.isEmpty()) {
            places(LEVELS).forEach(place -> estimates.add(notSampled(UNSAMPLED_VIEW, place)));
        }
        var table = new EstimateTable(workbench);
        workbench.inTransaction(() -> table.replace(measures(), estimates));
    }

    private static boolean villages(List<Sample> samples, String view) {
        return samples.stream()
                .filter(sample -> sample.order().view().word().equals(view))
                .findFirst()
                .map(sample -> sample.order().level() == SampleOrder.Level.VILLAGE)
                .orElse(false);
    }

    private static List<String> measures() {
        return Stream.concat(
                        Stream.of(ACCURACY, IF_MISSING_WRONG, IF_MISSING_RIGHT),
                        Arrays.stream(MainItem.values()).map(Accuracy::of))
                .toList();
    }

    /** By view and item. */
    private Map<String, Map<String, List<Finds>>> finds() {
        var items = Stream.concat(
                        Stream.of(ALL_ITEMS), Arrays.stream(MainItem.values()).map(MainItem::field))
                .map(item -> workbench.dialect().literal(List.of(item)))
                .toList();
        var finds = new LinkedHashMap<String, Map<String, List<Finds>>>();
        workbench.each(
                Samples.script("strata"),
                Map.of("items", new SqlText(String.join(", ", items))),
                row -> finds.computeIfAbsent(row.requiredText("view"), absent -> new LinkedHashMap<>())
                        .computeIfAbsent(row.requiredText("item"), absent -> new ArrayList<>())
                        .add(new Finds(
                                row.requiredText("division"),
                                row.number("persons"),
                                row.number("answered"),
                                row.number("right_ones"),
                                row.number("missing"))));
        return finds;
    }

    private List<Estimate> ofView(String view, Map<String, List<Finds>> items, boolean villages) {
        var estimates = new ArrayList<Estimate>();
        for (Estimate.Place place : places(villages ? WITH_VILLAGES : LEVELS)) {
            List<Finds> all = within(place, items.getOrDefault(ALL_ITEMS, List.of()));
            if (all.stream().allMatch(find -> find.answered() == 0)) {
                estimates.add(notSampled(view, place));
            } else {
                estimates.addAll(overall(view, place, all));
                for (MainItem item : MainItem.values()) {
                    List<Finds> finds = within(place, items.getOrDefault(item.field(), List.of()));
                    estimates.add(estimate(of(item), view, place, Finds.answered(finds), EstimateNote.NONE));
                }
            }
        }
        return estimates;
    }

    private List<Estimate> overall(String view, Estimate.Place place, List<Finds> finds) {
        EstimateNote note = note(finds);
        return List.of(
                estimate(ACCURACY, view, place, Finds.answered(finds), note),
                estimate(IF_MISSING_WRONG, view, place, Finds.withMissing(finds, false), note),
                estimate(IF_MISSING_RIGHT, view, place, Finds.withMissing(finds, true), note));
    }

    /** A target is not met where some part of the division was not looked at. */
    private Estimate estimate(
            String measure, String view, Estimate.Place place, StratifiedShare share, EstimateNote note) {
        Verdict verdict = Verdict.against(target, share.interval());
        return Estimate.of(
                        measure,
                        view,
                        place,
                        share.share(),
                        share.interval(),
                        share.hits(),
                        share.cases(),
                        verdict == Verdict.MET && note.has("parts-missing") ? Verdict.OPEN : verdict)
                .noting(note);
    }

    private static EstimateNote note(List<Finds> finds) {
        long missing = finds.stream().mapToLong(Finds::missing).sum();
        long unseen = finds.stream().filter(find -> find.answered() == 0).count();
        EstimateNote note = EstimateNote.NONE;
        if (missing > 0) {
            note = note.with("missing", Long.toString(missing));
        }
        return unseen > 0 ? note.with("parts-missing", Long.toString(unseen)) : note;
    }

    private static List<Finds> within(Estimate.Place place, List<Finds> finds) {
        return finds.stream().filter(find -> find.liesIn(place.division())).toList();
    }

    private static Estimate notSampled(String view, Estimate.Place place) {
        return Estimate.plain(ACCURACY, view, place, null, 0, Verdict.NOT_SAMPLED);
    }

    private List<Estimate.Place> places(Set<String> levels) {
        return workbench.list(
                Samples.script("divisions"),
                Map.of("levels", levels.stream().sorted().toList()),
                row -> new Estimate.Place(row.requiredText("code"), row.requiredText("level")));
    }
}
