package org.qingce.linkage.explanation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what became of two mentions off the tables of linkage. */
final class Standings {

    private final Register register;
    private final double link;
    private final double review;

    Standings(Register register, double link, double review) {
        this.register = register;
        this.link = link;
        this.review = review;
    }

    /**
     * How two mentions stand to each other.
     *
     * @param weight match weight of the two themselves
     * @param made whether a blocking rule makes a pair of the two
     */
    Standing of(Side left, Side right, double weight, boolean made) {
        if (left.node() == right.node()) {
            return new Standing(Verdict.CERTAIN, null, null, List.of(), List.of());
        }
        Optional<Register.Kept> edge = register.edge(left, right);
        String refusal = register.refusal(left, right);
        List<Standing.Said> decisions = register.decisions(left, right);
        List<Hop> path = left.cluster() == right.cluster()
                ? ClusterPath.between(left.node(), right.node(), register.links(left.cluster(), link))
                : List.of();
        String said = decisions.isEmpty() ? null : decisions.get(0).verdict();
        Verdict verdict = left.cluster() == right.cluster()
                ? together(said, edge, refusal)
                : apart(said, refusal, edge.map(Register.Kept::weight).orElse(weight), made || edge.isPresent());
        return new Standing(verdict, edge.map(this::shown).orElse(null), refusal, path, decisions);
    }

    private Verdict together(@Nullable String said, Optional<Register.Kept> edge, @Nullable String refusal) {
        if ("same".equals(said)) {
            return Verdict.DECIDED_SAME;
        }
        boolean own = refusal == null
                && edge.filter(kept -> kept.weight() >= link && kept.veto() == null)
                        .isPresent();
        return own ? Verdict.LINKED : Verdict.LINKED_THROUGH_OTHERS;
    }

    private Verdict apart(@Nullable String said, @Nullable String refusal, double weight, boolean compared) {
        if ("different".equals(said)) {
            return Verdict.DECIDED_DIFFERENT;
        } else if (refusal != null) {
            return Verdict.REFUSED;
        } else if (!compared) {
            return Verdict.NEVER_COMPARED;
        } else if (weight >= link) {
            return Verdict.KEPT_APART;
        }
        return weight >= review ? Verdict.FOR_REVIEW : Verdict.TOO_WEAK;
    }

    private Standing.Edge shown(Register.Kept kept) {
        Optional<Explainer.Pair> pair = register.decidingPair(kept);
        long first = pair.map(Explainer.Pair::left).orElse(0L);
        long second = pair.map(Explainer.Pair::right).orElse(0L);
        return new Standing.Edge(kept.weight(), kept.rule(), kept.veto(), first, second);
    }
}
