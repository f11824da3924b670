package org.qingce.linkage.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.SqlText;
import org.qingce.workbench.Workbench;

/**
 * Looks for blocking rules by trying: which keys, alone or by twos, bring how many rows together, and how many of those pairs look as
 * if they were one.
 */
final class BlockingSearch {

    private static final long SAMPLED_ROWS = 30_000;
    private static final long MOST_PAIRS = 30_000_000;
    private static final long PAIRS_A_ROW = 150;
    private static final long LOOKED_AT = 4_000_000;
    private static final int LIMIT = 400;
    private static final double ALIKE = 0.99;
    private static final double ENOUGH = 20;
    private static final double HARDLY_ANY = 0.01;

    private final Workbench workbench;
    private final String relation;
    private final List<BlockingKey> keys;
    private final long rows;
    private final long step;
    private List<String> onePerSource = List.of();

    BlockingSearch(Workbench workbench, String relation, List<BlockingKey> keys, long rows) {
        this.workbench = workbench;
        this.relation = relation;
        this.keys = keys.subList(0, Math.min(62, keys.size()));
        this.rows = rows;
        this.step = 1 + rows / SAMPLED_ROWS;
    }

    /** Keys by their places, and the pairs they make in the sample. */
    record Candidate(List<Integer> keys, long pairs) {

        long mask() {
            return keys.stream().mapToLong(key -> 1L << key).sum();
        }
    }

    /** How many pairs agree in which keys. */
    record Agreement(boolean oneSource, long agree, long present, long pairs) {}

    /** The rules, the most useful first. */
    List<RuleChoice> choose() {
        workbench.run(
                script("search_rows"),
                Map.of(
                        "relation",
                        new SqlText(relation),
                        "step",
                        step,
                        "values",
                        each(key -> keys.get(key).expression() + " as v_" + key, ", "),
                        "numbers",
                        each(
                                key -> "case when v_" + key + " is not null then qc_hash(v_" + key + ") end as k_"
                                        + key,
                                ", ")));
        List<Double> chance =
                IntStream.range(0, keys.size()).mapToObj(this::chance).toList();
        List<Candidate> candidates = candidates();
        List<Agreement> agreements = agreements(candidates);
        List<String> sources = workbench.list(script("search_sources"), Map.of(), row -> row.requiredText("source"));
        workbench.run(script("forget_search"));
        var likeness = new Likeness(keys, chance, rows);
        onePerSource = sources.size() > 1 && noneTwiceInside(agreements, likeness) ? sources : List.of();
        var choice = new RuleSelection(
                keys,
                agreements,
                likeness,
                step * step,
                rows,
                Math.min(MOST_PAIRS, Math.max(3_000_000, PAIRS_A_ROW * rows)),
                LIMIT);
        return choice.of(candidates);
    }

    /** Sources in which nobody seems to stand twice, once the rules were chosen: all of them, or none. */
    List<String> onePerSource() {
        return onePerSource;
    }

    private static boolean noneTwiceInside(List<Agreement> agreements, Likeness likeness) {
        double inside = 0;
        double across = 0;
        for (Agreement agreement : agreements) {
            double one = likeness.of(agreement.agree(), agreement.present());
            double pairs = one >= ALIKE ? one * agreement.pairs() : 0;
            inside += agreement.oneSource() ? pairs : 0;
            across += agreement.oneSource() ? 0 : pairs;
        }
        return across >= ENOUGH && inside <= HARDLY_ANY * across;
    }

    private List<Candidate> candidates() {
        var candidates = new ArrayList<Candidate>();
        for (int key = 0; key < keys.size(); key++) {
            candidates.add(candidate(List.of(key)));
            for (int other = 0; other < key; other++) {
                if (keys.get(key).isApartFrom(keys.get(other))) {
                    candidates.add(candidate(List.of(other, key)));
                }
            }
        }
        return candidates.stream()
                .filter(candidate -> candidate.pairs() > 0)
                .sorted(Comparator.comparingLong(Candidate::pairs)
                        .thenComparing(candidate -> candidate.keys().toString()))
                .toList();
    }

    private Candidate candidate(List<Integer> places) {
        return new Candidate(places, size(places).pairs());
    }

    private record Size(long pairs, long allPairs, long bearers) {}

    private Size size(List<Integer> places) {
        return workbench
                .list(
                        script("search_size"),
                        Map.of(
                                "present",
                                of(places, key -> "k_" + key + " is not null", " and "),
                                "keys",
                                of(places, key -> "k_" + key, ", "),
                                "limit",
                                LIMIT),
                        row -> new Size(row.number("pairs"), row.number("all_pairs"), row.number("bearers")))
                .get(0);
    }

    private double chance(int key) {
        Size size = size(List.of(key));
        double pairs = size.bearers() * (size.bearers() - 1.0) / 2;
        return (size.allPairs() + 0.5) / (pairs + 1);
    }

    private List<Agreement> agreements(List<Candidate> candidates) {
        workbench.run(script("search_no_pairs"));
        long looked = 0;
        for (Candidate candidate : candidates) {
            looked += candidate.pairs();
            if (looked > LOOKED_AT) {
                break;
            }
            look(candidate);
        }
        return workbench.list(
                script("search_masks"),
                Map.of(
                        "agree",
                                each(
                                        key -> "case when l.k_" + key + " = r.k_" + key + " then " + (1L << key)
                                                + " else 0 end",
                                        " + "),
                        "both",
                                each(
                                        key -> "case when l.k_" + key + " is not null and r.k_" + key
                                                + " is not null then " + (1L << key) + " else 0 end",
                                        " + ")),
                row -> new Agreement(
                        row.truth("one_source"), row.number("agree"), row.number("present"), row.number("pairs")));
    }

    private void look(Candidate candidate) {
        var parameters = new HashMap<String, Object>();
        parameters.put("keys", of(candidate.keys(), key -> "k_" + key, ", "));
        parameters.put("present", of(candidate.keys(), key -> "k_" + key + " is not null", " and "));
        parameters.put("limit", LIMIT);
        parameters.put("in_block", of(candidate.keys(), key -> "row.k_" + key + " = block.k_" + key, " and "));
        parameters.put("equal", of(candidate.keys(), key -> "l.k_" + key + " = r.k_" + key, " and "));
        workbench.run(script("search_pairs"), parameters);
    }

    private SqlText each(java.util.function.IntFunction<String> text, String between) {
        return new SqlText(IntStream.range(0, keys.size()).mapToObj(text).collect(Collectors.joining(between)));
    }

    private static SqlText of(List<Integer> places, java.util.function.Function<Integer, String> text, String between) {
        return new SqlText(places.stream().map(text).collect(Collectors.joining(between)));
    }

    private static SqlScript script(String name) {
        return SqlScript.beside(BlockingSearch.class, name);
    }
}
