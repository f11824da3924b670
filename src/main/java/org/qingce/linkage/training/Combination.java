package org.qingce.linkage.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.qingce.linkage.model.Weights;

/**
 * m of each comparison out of what EM found for each blocking rule: the middle of those rules that leave the comparison open and are
 * trusted.
 *
 * <p>Where columns hang together (a family has one name and one address), EM over the pairs of one of them takes all relatives for one
 * person. Its m then is far too low in what tells relatives apart. A rule is not trusted where the best level of any comparison
 * comes out far below what another rule finds, nor where it hardly ever occurs, nor with so few matches that they tell nothing.
 */
final class Combination {

    private static final double FAR_BELOW = 0.6;
    private static final double HARDLY_EVER = 0.05;
    private static final double FEWEST_MATCHES = 20;
    private static final double IMAGINED = 2;

    private final List<RuleFit> trusted;
    private final List<RuleFit> inCompany;

    /**
     * @param fits EM by rule, with m of every open comparison free
     * @param anchored m of comparisons that pairs of one certain key tell, by place
     */
    Combination(List<RuleFit> fits, Map<Integer, List<Double>> anchored) {
        List<RuleFit> telling = fits.stream()
                .filter(fit -> fit.matches() >= FEWEST_MATCHES && fit.openComparisons() >= 2)
                .filter(fit -> fit.places().allMatch(place -> fit.m(place).get(0) >= HARDLY_EVER))
                .toList();
        var best = new HashMap<Integer, Double>();
        anchored.forEach((place, m) -> best.merge(place, m.get(0), Math::max));
        telling.forEach(fit ->
                fit.places().forEach(place -> best.merge(place, fit.m(place).get(0), Math::max)));
        Predicate<RuleFit> farBelow =
                fit -> fit.places().anyMatch(place -> fit.m(place).get(0) < FAR_BELOW * best.getOrDefault(place, 0.0));
        this.inCompany = telling.stream().filter(farBelow).toList();
        this.trusted = telling.stream().filter(farBelow.negate()).toList();
    }

    /** Whether a rule's EM is trusted. */
    boolean trusts(RuleFit fit) {
        return trusted.contains(fit);
    }

    /** Whether a rule brings relatives together, whom EM took for one. */
    boolean bringsCompany(RuleFit fit) {
        return inCompany.contains(fit);
    }

    /** The same, with m of the trusted rules out of another EM. */
    Combination with(List<RuleFit> fits) {
        return new Combination(
                fits.stream()
                        .filter(fit -> trusted.stream().anyMatch(known -> known.rule() == fit.rule()))
                        .toList(),
                inCompany);
    }

    private Combination(List<RuleFit> trusted, Collection<RuleFit> inCompany) {
        this.trusted = trusted;
        this.inCompany = List.copyOf(inCompany);
    }

    /** Whether any trusted rule tells m of a comparison. */
    boolean tells(int place) {
        return trusted.stream().anyMatch(fit -> fit.open().get(place));
    }

    /** m by comparison; what no rule tells stays as it was. */
    List<List<Double>> m(List<Weights> before) {
        var combined = new ArrayList<List<Double>>();
        for (int place = 0; place < before.size(); place++) {
            combined.add(tells(place) ? middle(place) : before.get(place).m());
        }
        return combined;
    }

    private List<Double> middle(int place) {
        List<RuleFit> telling =
                trusted.stream().filter(fit -> fit.open().get(place)).toList();
        var shares = new double[telling.get(0).m(place).size()];
        for (int level = 0; level < shares.length; level++) {
            int at = level;
            shares[level] = middle(telling.stream()
                    .mapToDouble(fit -> fit.m(place).get(at))
                    .sorted()
                    .toArray());
        }
        double sum = Arrays.stream(shares).sum();
        double matches = telling.stream().mapToDouble(RuleFit::matches).max().orElse(0);
        double[] counts =
                Arrays.stream(shares).map(share -> matches * share / sum).toArray();
        return Defaults.smoothed(counts, Defaults.m(counts.length), IMAGINED);
    }

    private static double middle(double[] sorted) {
        return (sorted[sorted.length / 2] + sorted[(sorted.length - 1) / 2]) / 2;
    }
}
