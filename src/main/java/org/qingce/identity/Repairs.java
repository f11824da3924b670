package org.qingce.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All repairs of one number, and which of them to suggest. A suggestion is for a person to confirm, never to be applied
 * unseen.
 *
 * @param candidates every repair that agrees with check digit, address table, calendar and row, each number once, in
 *     the order of {@link RepairOperation} and position
 * @param suggestion the only one that another source carries, else the only candidate, provided that its check digit or
 *     the row's birth date speaks for it; null when several remain or none
 */
public record Repairs(List<Repair> candidates, @Nullable Repair suggestion) {
    /** Nothing to suggest. */
    public static final Repairs NONE = new Repairs(List.of(), null);

    public Repairs {
        candidates = List.copyOf(candidates);
    }

    static Repairs choose(List<Repair> candidates) {
        List<Repair> known =
                candidates.stream().filter(Repair::isKnownElsewhere).toList();
        if (known.size() == 1) {
            return new Repairs(candidates, known.get(0));
        }
        boolean single = candidates.size() == 1 && candidates.get(0).isWellFounded();
        return new Repairs(candidates, single ? candidates.get(0) : null);
    }
}
