package org.qingce.linkage.training;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingce.definition.Label;
import org.qingce.linkage.Comparing;
import org.qingce.linkage.ModelTerms;
import org.qingce.linkage.model.BlockingRule;
import org.qingce.linkage.model.CertainKey;
import org.qingce.linkage.model.Comparison;
import org.qingce.linkage.model.MatchModel;
import org.qingce.linkage.similarity.Similarities;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.Workbench;
import org.qingce.workbench.WorkbenchSettings;

/** An invented town in table {@code person}: who is who is known, so that what training says can be held against it. */
final class Town implements AutoCloseable {

    private static final List<String> COLUMNS = List.of("surname", "given", "birth", "street", "suburb", "sex");

    private final Workbench workbench;

    Town(Path folder, int threads, List<String> rows) {
        var settings = new WorkbenchSettings("512MB", threads, folder.resolve("tmp"));
        workbench = Workbench.open(folder.resolve("town.duckdb"), settings, Similarities.functions());
        run("create table person (mention_id bigint, source varchar, surname varchar, given varchar, birth varchar,"
                + " street varchar, suburb varchar, sex varchar, number bigint, truth bigint)");
        for (int from = 0; from < rows.size(); from += 4000) {
            run("insert into person values "
                    + String.join(", ", rows.subList(from, Math.min(rows.size(), from + 4000))));
        }
    }

    Workbench workbench() {
        return workbench;
    }

    void run(String sql) {
        workbench.run(SqlScript.parse("test", sql + ";"));
    }

    double number(String sql) {
        return workbench
                .list(SqlScript.parse("test", sql + ";"), Map.of(), row -> row.real("x"))
                .get(0);
    }

    /** Pairs that are one and are not so by their number. */
    double matches() {
        return number(
                "select count(*) as x from person l join person r on r.truth = l.truth and l.mention_id < r.mention_id"
                        + " and not coalesce(l.number = r.number, false)");
    }

    /** Shares of levels among all pairs that are one, by comparison. */
    List<List<Double>> trueM(MatchModel model) {
        return trueShares(model, "r.truth = l.truth and l.mention_id < r.mention_id");
    }

    /** Shares of levels among pairs of two people. */
    List<List<Double>> trueU(MatchModel model) {
        return trueShares(model, "l.truth < r.truth and r.mention_id % 10 = 0");
    }

    private List<List<Double>> trueShares(MatchModel model, String condition) {
        var sample = new Sample(workbench, model, TrainingSettings.USUAL);
        sample.draw("person");
        run("create or replace table scratch.true_pair as select l.mention_id as left_mention,"
                + " r.mention_id as right_mention, 0 as rule from person l join person r on " + condition);
        List<PairCount> counts = sample.counts("scratch.true_pair", 0);
        var shares = new ArrayList<List<Double>>();
        for (int place = 0; place < model.comparisons().size(); place++) {
            var chance = new double[model.comparisons().get(place).levelCount()];
            for (PairCount count : counts) {
                if (count.levels().get(place) >= 0) {
                    chance[count.levels().get(place)] += count.pairs();
                }
            }
            shares.add(Defaults.smoothed(chance, Defaults.m(chance.length), 1e-9));
        }
        return shares;
    }

    /** Candidate pairs by weight: right and wrong ones at or above it, the highest first. */
    List<Reached> reached(MatchModel trained) {
        var terms = new ModelTerms(trained);
        terms.defineMentions(workbench, "person");
        run("create or replace table scratch.candidate as "
                + trained.blocking().stream()
                        .map(rule -> "select l.mention_id as left_mention, r.mention_id as right_mention, 0 as rule"
                                + " from person l join person r on l.mention_id < r.mention_id"
                                + " and not coalesce(l.number = r.number, false) and "
                                + rule.on().stream()
                                        .map(column -> "l." + column + " = r." + column)
                                        .collect(Collectors.joining(" and ")))
                        .collect(Collectors.joining(" union ")));
        run("create or replace temp view seen as select *, core as node_id from linkage_mention");
        Comparing.define(workbench, trained, "scratch.candidate", "seen");
        var reached = new ArrayList<Reached>();
        workbench.each(
                SqlScript.parse("test", """
                        select floor(8 * (:weight)) as eighth, count(*) as pairs,
                            sum(case when l.truth = r.truth then 1 else 0 end) as ones
                        from linkage_compared :frequency_joins
                        join person l on l.mention_id = left_mention
                        join person r on r.mention_id = right_mention
                        group by 1 order by 1 desc;
                        """),
                Map.of("weight", terms.weight(), "frequency_joins", terms.frequencyJoins()),
                row -> {
                    double before = reached.isEmpty()
                            ? 0
                            : reached.get(reached.size() - 1).links();
                    double right = reached.isEmpty()
                            ? 0
                            : reached.get(reached.size() - 1).right();
                    reached.add(new Reached(
                            row.real("eighth") / 8,
                            before + row.number("pairs"),
                            right + row.number("ones"),
                            matches()));
                });
        return reached;
    }

    /** What a threshold gives. */
    record Reached(double weight, double links, double right, double matches) {

        double f1() {
            return 2 * right / (links + matches);
        }

        double falseLinks() {
            return 1 - right / links;
        }

        double missedLinks() {
            return 1 - right / matches;
        }
    }

    /** The model of this town, with or without the number as a certain key. */
    static MatchModel model(boolean certain) {
        var columns = new LinkedHashMap<String, String>();
        COLUMNS.forEach(column -> columns.put(column, column));
        columns.put("number", "number");
        return new MatchModel(
                "town",
                new Label("镇", "Town"),
                columns,
                certain ? List.of(new CertainKey("number", "number", List.of())) : List.of(),
                List.of(rule("surname", "given"), rule("birth"), rule("street"), rule("surname", "suburb")),
                List.of(
                        comparison("surname", "jaro-winkler", true, "100", "92", "80"),
                        comparison("given", "jaro-winkler", true, "100", "92", "80"),
                        comparison("birth", "levenshtein", false, "100", "85"),
                        comparison("street", "jaro-winkler", false, "100", "90"),
                        comparison("suburb", "jaro-winkler", true, "100", "90"),
                        comparison("sex", "exact", false, "100")),
                List.of(),
                List.of(),
                null,
                null);
    }

    static BlockingRule rule(String... on) {
        return new BlockingRule(String.join("-", on), List.of(on), null, null, null);
    }

    private static Comparison comparison(String column, String similarity, boolean frequency, String... levels) {
        return new Comparison(column, column, similarity, List.of(levels), frequency);
    }

    @Override
    public void close() {
        workbench.close();
    }

    /**
     * Rows of a town.
     *
     * @param families whether people live in families of one surname under one roof, or alone
     * @param errors share of wrong values among later mentions of a person
     * @param numbered share of mentions with a number
     */
    static List<String> rows(long seed, int people, boolean families, double errors, double numbered) {
        var random = new Random(seed);
        var rows = new ArrayList<String>();
        int person = 0;
        while (person < people) {
            var home = new Home(random);
            int size = families ? 1 + random.nextInt(4) : 1;
            for (int member = 0; member < size; member++) {
                mention(random, rows, ++person, home, errors, numbered);
            }
        }
        Collections.shuffle(rows, random);
        return rows;
    }

    private record Home(String surname, String street, String suburb) {
        Home(Random random) {
            this(word(common(random, 3000), "s"), someStreet(random), word(random.nextInt(300), "b"));
        }
    }

    private static void mention(
            Random random, List<String> rows, int person, Home home, double errors, double numbered) {
        String given = word(common(random, 800), "g");
        String birth = String.format(
                "%04d-%02d-%02d", 1930 + random.nextInt(80), 1 + random.nextInt(12), 1 + random.nextInt(28));
        String sex = random.nextBoolean() ? "m" : "f";
        int mentions = 1 + random.nextInt(2) + (random.nextInt(7) == 0 ? 1 : 0);
        for (int mention = 0; mention < mentions; mention++) {
            boolean moved = random.nextDouble() < errors * .7;
            String text = Stream.of(
                            slip(random, home.surname(), errors),
                            slip(random, given, errors),
                            random.nextDouble() < errors
                                    ? "19" + (10 + random.nextInt(90)) + birth.substring(4)
                                    : birth,
                            moved ? someStreet(random) : slip(random, home.street(), errors),
                            moved ? word(random.nextInt(300), "b") : slip(random, home.suburb(), errors))
                    .map(value -> random.nextInt(25) == 0 ? "null" : "'" + value + "'")
                    .collect(Collectors.joining(", "));
            String number = random.nextDouble() < numbered ? Integer.toString(person) : "null";
            rows.add("(" + (rows.size() + 1) + ", 'a', " + text + ", '" + sex + "', " + number + ", " + person + ")");
        }
    }

    private static String someStreet(Random random) {
        return (1 + random.nextInt(200)) + " " + word(random.nextInt(2000), "t");
    }

    private static int common(Random random, int kinds) {
        return (int) Math.pow(kinds, random.nextDouble()) - 1;
    }

    private static String word(int number, String kind) {
        var random = new Random(number * 31L + kind.hashCode());
        int length = 4 + random.nextInt(5);
        var word = new StringBuilder();
        for (int place = 0; place < length; place++) {
            word.append(
                    place % 2 == 0 ? "bcdfghklmnprstvw".charAt(random.nextInt(16)) : "aeiou".charAt(random.nextInt(5)));
        }
        return word.append((char) ('a' + number % 26)).toString();
    }

    private static String slip(Random random, String value, double errors) {
        if (random.nextDouble() >= errors) {
            return value;
        }
        int place = random.nextInt(value.length() - 1);
        return random.nextBoolean()
                ? value.substring(0, place) + (char) ('a' + random.nextInt(26)) + value.substring(place + 1)
                : value.substring(0, place) + value.substring(place + 1);
    }
}
