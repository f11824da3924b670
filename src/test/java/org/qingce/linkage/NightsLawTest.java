package org.qingce.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qingce.definition.Label;
import org.qingce.linkage.model.BlockingRule;
import org.qingce.linkage.model.CertainKey;
import org.qingce.linkage.model.Comparison;
import org.qingce.linkage.model.Constraint;
import org.qingce.linkage.model.MatchModel;
import org.qingce.linkage.model.Parameters;
import org.qingce.linkage.model.Thresholds;
import org.qingce.linkage.model.Weights;
import org.qingce.linkage.similarity.Similarities;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.Workbench;
import org.qingce.workbench.WorkbenchSettings;

/**
 * Night after night equals once from scratch. Each database holds many small worlds that share no value, so that each is a random
 * sequence of its own, five hundred in all: mentions come, change, go and come back; reviewers decide; values become too common and no longer are.
 */
class NightsLawTest {

    private static final int WORLDS = 100;
    private static final int NIGHTS = 6;

    private static final MatchModel MODEL = new MatchModel(
            "test",
            new Label("试", "Test"),
            columns(),
            List.of(new CertainKey("number", "number", List.of("birth", "name"))),
            List.of(
                    new BlockingRule("name", List.of("name"), List.of("place"), 5, BlockingRule.Sides.ANY),
                    new BlockingRule("birth", List.of("birth"), List.of("name"), 4, BlockingRule.Sides.ONE_OPEN),
                    new BlockingRule("place", List.of("place"), List.of("birth"), 4, BlockingRule.Sides.ONE_OPEN)),
            List.of(
                    new Comparison("name", "name", "jaro-winkler", List.of("100", "80"), true),
                    new Comparison("birth", "birth", "exact", List.of("100"), false),
                    new Comparison("place", "place", "exact", List.of("100"), false)),
            List.of(new Constraint(
                    "numbers", new Label("号", "Numbers"), "l.number <> r.number and l.place <> r.place")),
            List.of("register"),
            new Thresholds(0.01, 4.0, 0.0, 1.5, null),
            new Parameters(
                    1,
                    "2026-03-31",
                    100,
                    -7,
                    true,
                    5,
                    Map.of(
                            "name", new Weights(List.of(0.7, 0.2, 0.1), List.of(0.02, 0.05, 0.93)),
                            "birth", new Weights(List.of(0.9, 0.1), List.of(0.02, 0.98)),
                            "place", new Weights(List.of(0.8, 0.2), List.of(0.05, 0.95))),
                    0.001));

    private static Map<String, String> columns() {
        var columns = new LinkedHashMap<String, String>();
        columns.put("number", "number");
        columns.put("name", "name");
        columns.put("birth", "birth");
        columns.put("place", "place");
        return columns;
    }

    /** What one mention says. */
    private record Said(String source, Long number, String name, String birth, String place) {
        String row(long id) {
            return "(" + id + ", '" + source + "', " + number + ", " + text(name) + ", " + text(birth) + ", "
                    + text(place) + ")";
        }

        private static String text(String value) {
            return value == null ? "null" : "'" + value + "'";
        }
    }

    /** A mention and what it says; ids are given in order of arrival. */
    private record Mention(long id, Said said) {}

    private record Decision(int id, Mention left, Mention right, String verdict) {
        String row(Map<Long, Long> renamed) {
            return "(" + id + ", " + renamed.getOrDefault(left.id(), left.id()) + ", "
                    + renamed.getOrDefault(right.id(), right.id()) + ", null, null, '" + verdict
                    + "', 'reviewer', timestamp '2026-03-31 08:00:00', null)";
        }
    }

    @TempDir
    Path folder;

    static List<Integer> seeds() {
        return java.util.stream.IntStream.range(0, 5).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nightAfterNightEqualsOnceFromScratchInAnyOrderWithAnyThreads(int seed) {
        var random = new Random(seed);
        var current = new ArrayList<Mention>();
        var decisions = new ArrayList<Decision>();
        long[] lastId = {0};
        try (Workbench nights = open("nights" + seed, 1)) {
            for (int night = 0; night < NIGHTS; night++) {
                change(random, current, lastId);
                decide(random, current, decisions, nights);
                enter(nights, current, decisions, Map.of());
                new Linker(nights, MODEL, "said").link();
            }
            assertThat(partition(nights, current, Map.of())).isEqualTo(fromScratch(seed, current, decisions));
            assertThat(reasons(nights)).contains("numbers", "decision", "one-per-source", "narrowed");
        }
    }

    private Map<Long, Long> fromScratch(int seed, List<Mention> current, List<Decision> decisions) {
        var ids = new ArrayList<Long>();
        current.forEach(mention -> ids.add(mention.id()));
        var shuffled = new ArrayList<>(ids);
        Collections.shuffle(shuffled, new Random(seed));
        var renamed = new TreeMap<Long, Long>();
        for (int i = 0; i < ids.size(); i++) {
            renamed.put(ids.get(i), shuffled.get(i) + 1_000_000);
        }
        try (Workbench once = open("once" + seed, 2)) {
            enter(once, current, decisions, renamed);
            new Linker(once, MODEL, "said").link();
            return partition(once, current, renamed);
        }
    }

    private static void change(Random random, List<Mention> current, long[] lastId) {
        current.removeIf(mention -> random.nextInt(12) == 0);
        int changes = random.nextInt(WORLDS * 2 / 5);
        for (int i = 0; i < changes && !current.isEmpty(); i++) {
            int place = random.nextInt(current.size());
            Said said = current.get(place).said();
            current.set(
                    place,
                    new Mention(
                            ++lastId[0],
                            say(random, Integer.parseInt(said.place().substring(1, 3)))));
        }
        for (int world = 0; world < WORLDS; world++) {
            int arrivals = random.nextInt(6);
            for (int i = 0; i < arrivals; i++) {
                current.add(new Mention(++lastId[0], say(random, world)));
            }
        }
    }

    private static Said say(Random random, int world) {
        String source = List.of("register", "file", "file").get(random.nextInt(3));
        String mark = String.format("%02d", world);
        int who = random.nextInt(5);
        Long number = random.nextInt(3) == 0 ? null : 10_000L * (world + 1) + who;
        String name = random.nextInt(9) == 0 ? null : "name" + mark + (random.nextInt(5) == 0 ? "x" : "") + who / 2;
        String birth = random.nextInt(9) == 0 ? null : "b" + mark + (random.nextInt(4) == 0 ? 9 : who % 3);
        return new Said(source, number, name, birth, "p" + mark + (random.nextInt(5) == 0 ? 7 : who % 2));
    }

    private static void decide(Random random, List<Mention> current, List<Decision> decisions, Workbench nights) {
        int many = random.nextInt(WORLDS * 12 / 5);
        for (int i = 0; i < many; i++) {
            Mention left = current.get(random.nextInt(current.size()));
            List<Mention> near = current.stream()
                    .filter(mention -> mention.said()
                            .place()
                            .substring(1, 3)
                            .equals(left.said().place().substring(1, 3)))
                    .toList();
            Mention right = near.get(random.nextInt(near.size()));
            decisions.add(new Decision(decisions.size(), left, right, random.nextInt(3) == 0 ? "same" : "different"));
        }
        decisions.removeIf(decision -> random.nextInt(20) == 0);
    }

    private static void enter(
            Workbench workbench, List<Mention> current, List<Decision> decisions, Map<Long, Long> renamed) {
        String said = current.stream()
                .map(mention -> mention.said().row(renamed.getOrDefault(mention.id(), mention.id())))
                .collect(Collectors.joining(", ", "delete from said;\ninsert into said values ", ";\n"));
        String decided = decisions.stream()
                .filter(decision -> current.contains(decision.left()) && current.contains(decision.right()))
                .map(decision -> decision.row(renamed))
                .collect(Collectors.joining(", ", "insert into link_decision values ", ";\n"));
        workbench.run(SqlScript.parse("enter", said + "delete from link_decision;\n"));
        if (decided.contains("(")) {
            workbench.run(SqlScript.parse("enter", decided));
        }
    }

    private static Map<Long, Long> partition(Workbench workbench, List<Mention> current, Map<Long, Long> renamed) {
        var cluster = new TreeMap<Long, Long>();
        workbench.each(
                SqlScript.parse("partition", """
                        select node.mention_id, coalesce(cluster.cluster_id, node.node_id) as cluster
                        from link_node node
                        left join link_cluster cluster on cluster.node_id = node.node_id;
                        """),
                Map.of(),
                row -> cluster.put(row.number("mention_id"), row.number("cluster")));
        var first = new TreeMap<Long, Long>();
        var partition = new TreeMap<Long, Long>();
        for (Mention mention : current) {
            long of = cluster.get(renamed.getOrDefault(mention.id(), mention.id()));
            first.putIfAbsent(of, mention.id());
            partition.put(mention.id(), first.get(of));
        }
        return partition;
    }

    /** What stood in the way of links. */
    private static List<String> reasons(Workbench workbench) {
        return workbench.list(
                SqlScript.parse(
                        "reasons",
                        "select reason from link_refusal union select handling as reason from link_oversize;"),
                Map.of(),
                row -> row.requiredText("reason"));
    }

    private Workbench open(String name, int threads) {
        Workbench workbench = Workbench.open(
                folder.resolve(name + ".duckdb"),
                new WorkbenchSettings("512MB", threads, folder.resolve("tmp" + name)),
                Similarities.functions());
        Linker.createTables(workbench);
        workbench.run(
                SqlScript.parse(
                        "said",
                        "create table said (mention_id bigint, source string, number bigint, name string, birth string, place string);"));
        return workbench;
    }
}
