package org.qingce.linkage.proposal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds columns that are made of others. A column that says nothing more than its parts, or the same as an earlier one, is
 * {@link ColumnKind#DERIVED}. One that says more, as a full name with a middle name does, keeps its kind and names its parts, so
 * that what stands in both is not counted twice.
 */
final class DerivedColumns {

    private static final int MOST_PARTS = 3;

    private final List<ColumnProposal> columns;
    private final List<List<@Nullable String>> rows;

    /**
     * Looks for them.
     *
     * @param rows sampled rows, the cells in the order of the columns
     */
    DerivedColumns(List<ColumnProposal> columns, List<List<@Nullable String>> rows) {
        this.columns = new ArrayList<>(columns);
        this.rows = rows;
    }

    /** The columns with what was found. */
    List<ColumnProposal> found() {
        for (int column = 0; column < columns.size(); column++) {
            if (mayBeMade(column)) {
                examine(column);
            }
        }
        return List.copyOf(columns);
    }

    private void examine(int whole) {
        List<Integer> parts = new ArrayList<>();
        for (int part = 0; part < columns.size(); part++) {
            if (part != whole && mayBeMade(part)) {
                Containment alone = Containment.of(rows, whole, List.of(part));
                if (alone.addsNothing() && part < whole) {
                    derive(
                            whole,
                            List.of(part),
                            "the same as " + columns.get(part).heading());
                    return;
                }
                if (alone.holds() && !alone.addsNothing()) {
                    parts.add(part);
                }
            }
        }
        if (parts.size() > 1) {
            judge(whole, simplest(parts));
        }
    }

    private void judge(int whole, List<Integer> parts) {
        Containment together = Containment.of(rows, whole, parts);
        if (together.addsNothing()) {
            derive(whole, parts, "made of " + String.join(", ", headings(parts)));
        } else {
            columns.set(whole, columns.get(whole).withParts(names(parts)));
        }
    }

    /** Without parts that are themselves made of the others. */
    private List<Integer> simplest(List<Integer> parts) {
        List<Integer> simple = parts.stream()
                .filter(part -> parts.stream().noneMatch(other -> !other.equals(part) && isProperPart(part, other)))
                .toList();
        List<Integer> chosen = simple.isEmpty() ? parts : simple;
        return chosen.subList(0, Math.min(MOST_PARTS, chosen.size()));
    }

    private boolean isProperPart(int whole, int part) {
        Containment containment = Containment.of(rows, whole, List.of(part));
        return containment.holds() && !containment.addsNothing();
    }

    private void derive(int whole, List<Integer> parts, String reason) {
        columns.set(whole, columns.get(whole).as(ColumnKind.DERIVED, reason).withParts(names(parts)));
    }

    private List<String> names(List<Integer> parts) {
        return parts.stream().map(part -> columns.get(part).column()).toList();
    }

    private List<String> headings(List<Integer> parts) {
        return parts.stream().map(part -> columns.get(part).heading()).toList();
    }

    private boolean mayBeMade(int column) {
        ColumnKind kind = columns.get(column).kind();
        return kind.isName() || kind == ColumnKind.TEXT || kind == ColumnKind.PLACE || kind == ColumnKind.ADDRESS;
    }
}
