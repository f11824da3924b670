package org.qingce.linkage;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingce.linkage.model.BlockingRule;
import org.qingce.linkage.model.MatchModel;
import org.qingce.linkage.model.MatchModels;
import org.qingce.linkage.model.Parameters;
import org.qingce.linkage.model.Weights;
import org.qingce.workbench.DuckDbDialect;
import org.qingce.workbench.SparkSql;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.SqlText;

/** What the people model is compiled to is read by Spark's parser too. */
class CompiledModelTest {

    private static final MatchModel MODEL = trained(MatchModels.read(Path.of("jobs/matching/people.yaml")));

    private static MatchModel trained(MatchModel model) {
        var weights = new HashMap<String, Weights>();
        model.comparisons().forEach(comparison -> {
            var even = java.util.Collections.nCopies(comparison.levelCount(), 1.0 / comparison.levelCount());
            weights.put(comparison.id(), new Weights(even, even));
        });
        return model.with(
                new Parameters(1, "2026-03-31", 1, -20, true, 1, weights, 1e-6),
                model.thresholds().trained(8, 0));
    }

    private static Map<String, Object> parameters() {
        var sql = new ModelSql(MODEL);
        BlockingRule rule = MODEL.blocking().get(1);
        var parameters = new HashMap<String, Object>(sql.comparing());
        parameters.put("input", new SqlText("mention"));
        parameters.put("columns", sql.columns());
        parameters.put("names", sql.names());
        parameters.put("certain_key", sql.certainKey());
        parameters.put("source_bit", sql.sourceBit());
        parameters.put("first_apart", sql.apart(0));
        parameters.put("second_apart", sql.apart(1));
        parameters.put("keys_in_question", new SqlText("true"));
        parameters.put("content", sql.content());
        parameters.put("weight", sql.weight());
        parameters.put("frequency_joins", sql.frequencyJoins());
        parameters.put("pairs", new SqlText("scratch.pair"));
        parameters.put("rows", new SqlText("scratch.pair_row"));
        parameters.put("asking", new SqlText("scratch.open_row"));
        parameters.put("present", sql.present(rule));
        parameters.put("several", new SqlText("having min(core) <> max(core)"));
        parameters.put("was_common", new SqlText(sql.blockedText(rule).sql() + " in ('a', 'b')"));
        parameters.put("where_affected", new SqlText("where link.left_node in (select node_id from scratch.affected)"));
        return parameters;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mention_view",
                "claims",
                "open_rows",
                "compared_view",
                "recognised",
                "scored",
                "blocked_keys",
                "affected_links",
                "linked_nodes",
                "pattern_counts"
            })
    void isReadBySpark(String script) {
        var parameters = parameters();
        if (script.equals("blocked_keys")) {
            parameters.put(
                    "columns", new ModelSql(MODEL).blocked(MODEL.blocking().get(1)));
        }
        var statements = SqlScript.beside(Linker.class, script).render(new DuckDbDialect(), parameters);
        assertThatCode(() -> statements.forEach(SparkSql::parse)).doesNotThrowAnyException();
    }
}
