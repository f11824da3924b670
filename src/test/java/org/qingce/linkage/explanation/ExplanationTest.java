package org.qingce.linkage.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingce.job.LinkedCounty;
import org.qingce.linkage.PlainWeights;
import org.qingce.linkage.model.MatchModel;
import org.qingce.workbench.Row;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.Workbench;

class ExplanationTest {

    private static final String INPUT = "mention";

    @TempDir
    static Path folder;

    private static LinkedCounty county;
    private static MatchModel model;
    private static final Map<Pair, Explanation> EXPLAINED = new LinkedHashMap<>();

    @BeforeAll
    static void explainPairsAfterANight() throws IOException {
        county = LinkedCounty.in(folder);
        model = county.model();
        county.register(workbench -> somePairs(workbench)
                .forEach(pair ->
                        EXPLAINED.put(pair, Explanation.of(workbench, model, INPUT, pair.left(), pair.right()))));
    }

    private record Pair(long left, long right) {}

    private static List<Pair> pairs(Workbench workbench, String query) {
        return workbench.list(
                SqlScript.parse("test", query + ";"),
                Map.of(),
                (Row row) -> new Pair(row.number("l"), row.number("r")));
    }

    @Test
    void thePairThatDecidedAnEdgeWeighsWhatTheEdgeWeighsToTheLastBit() {
        county.register(workbench -> {
            List<Pair> edges = pairs(workbench, """
                    select min(a.mention_id) as l, min(b.mention_id) as r
                    from link_edge e join link_node a on a.node_id = e.left_node join link_node b on b.node_id = e.right_node
                    where e.rule <> 'certain-key' group by e.left_node, e.right_node order by 1, 2""");
            assertThat(edges).hasSizeGreaterThan(50);
            for (Pair edge : edges) {
                var kept = Explanation.of(workbench, model, INPUT, edge.left(), edge.right())
                        .standing()
                        .edge();
                var deciding = Explanation.of(workbench, model, INPUT, kept.left(), kept.right());
                assertThat(deciding.weight()).isEqualTo(kept.weight());
                assertThat(deciding.rules())
                        .filteredOn(RuleAnswer::made)
                        .first()
                        .satisfies(answer -> assertThat(answer.rule().id()).isEqualTo(kept.rule()));
            }
        });
    }

    @Test
    void anyPairLinkedOrNotWeighsWhatPlainArithmeticSays() {
        county.register(workbench -> {
            var plain = new PlainWeights(workbench, model);
            var rows = PlainWeights.rows(workbench, model, INPUT);
            EXPLAINED.forEach((pair, explanation) -> {
                double weight = plain.weight(rows.get(pair.left()), rows.get(pair.right()));
                assertThat(explanation.weight()).isCloseTo(weight, within(1e-9));
            });
        });
    }

    /** Pairs of one node, of one cluster, of refused links and by chance. */
    private static List<Pair> somePairs(Workbench workbench) {
        var pairs = new ArrayList<>(pairs(workbench, """
                select a.mention_id as l, b.mention_id as r
                from person_mention a join person_mention b on b.person_id = a.person_id and a.mention_id < b.mention_id
                order by (a.mention_id * 7919 + b.mention_id) % 10007, 1, 2 limit 25"""));
        pairs.addAll(pairs(workbench, """
                select min(a.mention_id) as l, min(b.mention_id) as r
                from link_refusal e join link_node a on a.node_id = e.left_node join link_node b on b.node_id = e.right_node
                group by e.left_node, e.right_node order by 1, 2"""));
        pairs.addAll(pairs(workbench, """
                select a.mention_id as l, b.mention_id as r
                from link_edge e join link_node a on a.node_id = e.left_node join link_node b on b.node_id = e.right_node
                order by 1, 2 limit 25"""));
        List<Pair> all = pairs(workbench, "select mention_id as l, 0 as r from mention order by 1");
        var random = new Random(3);
        for (int draw = 0; draw < 25; draw++) {
            long left = all.get(random.nextInt(all.size())).left();
            long right = all.get(random.nextInt(all.size())).left();
            if (left != right) {
                pairs.add(new Pair(left, right));
            }
        }
        return pairs;
    }

    @Test
    void theVerdictIsWhatTheRegisterMadeOfThePair() {
        county.register(workbench -> {
            Map<Long, Long> persons = new HashMap<>();
            workbench.each(
                    SqlScript.parse("test", "select mention_id, person_id from person_mention;"),
                    Map.of(),
                    row -> persons.put(row.number("mention_id"), row.number("person_id")));
            var seen = EnumSet.noneOf(Verdict.class);
            EXPLAINED.forEach((pair, explanation) -> {
                Verdict verdict = explanation.standing().verdict();
                seen.add(verdict);
                boolean one = EnumSet.of(Verdict.CERTAIN, Verdict.LINKED, Verdict.LINKED_THROUGH_OTHERS)
                        .contains(verdict);
                assertThat(one)
                        .as("%s: %s", pair, verdict)
                        .isEqualTo(persons.get(pair.left()).equals(persons.get(pair.right())));
                if (verdict == Verdict.NEVER_COMPARED) {
                    assertThat(explanation.rules())
                            .hasSameSizeAs(model.blocking())
                            .noneMatch(RuleAnswer::made);
                } else if (verdict == Verdict.LINKED || verdict == Verdict.LINKED_THROUGH_OTHERS) {
                    assertThat(explanation.standing().path()).isNotEmpty();
                    assertThat(explanation.standing().path().get(0).from())
                            .isEqualTo(explanation.left().node());
                }
            });
            assertThat(seen).contains(Verdict.CERTAIN, Verdict.LINKED, Verdict.REFUSED, Verdict.NEVER_COMPARED);
        });
    }

    @Test
    void aRuleThatDoesNotMakeThePairNamesAColumnThatIsMissingOrDiffers() {
        for (Explanation explanation : EXPLAINED.values()) {
            for (RuleAnswer answer : explanation.rules()) {
                boolean allEqual = answer.columns().stream()
                        .filter(asked -> !asked.further())
                        .allMatch(asked -> asked.agreement() == RuleAnswer.Agreement.EQUAL);
                assertThat(allEqual)
                        .isEqualTo(answer.outcome() != RuleAnswer.Outcome.MISSING
                                && answer.outcome() != RuleAnswer.Outcome.DIFFERENT);
            }
        }
    }

    @Test
    void theBestPairOfTwoPersonsIsTheHeaviest() {
        county.register(workbench -> {
            var plain = new PlainWeights(workbench, model);
            var rows = PlainWeights.rows(workbench, model, INPUT);
            List<Long> first = mentionsOf(workbench, 10);
            List<Long> second = mentionsOf(workbench, 11);
            double heaviest = first.stream()
                    .flatMap(l -> second.stream().map(r -> plain.weight(rows.get(l), rows.get(r))))
                    .max(Double::compare)
                    .orElseThrow();
            var best = Explanation.best(workbench, model, INPUT, first, second);
            assertThat(best.weight()).isCloseTo(heaviest, within(1e-9));
        });
    }

    private static List<Long> mentionsOf(Workbench workbench, long person) {
        return workbench.list(
                SqlScript.parse("test", "select mention_id from person_mention where person_id = :person;"),
                Map.of("person", person),
                row -> row.number("mention_id"));
    }

    @Test
    void whatTheLastRunDidNotSeeCannotBeExplained() {
        county.register(workbench -> assertThatThrownBy(() -> Explanation.of(workbench, model, INPUT, 7, 8))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the last run saw no mention 7"));
    }
}
