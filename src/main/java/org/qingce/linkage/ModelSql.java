package org.qingce.linkage;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.qingce.linkage.model.BlockingRule;
import org.qingce.linkage.model.CertainKey;
import org.qingce.linkage.model.Comparison;
import org.qingce.linkage.model.MatchModel;
import org.qingce.linkage.model.Parameters;
import org.qingce.linkage.model.Weights;
import org.qingce.linkage.similarity.Similarity;
import org.qingce.workbench.SqlText;

/** The one place where a model becomes SQL. Column and table aliases: {@code l} and {@code r} are the two sides of a pair. */
final class ModelSql {

    private static final int PATTERN_BASE = 16;

    private final MatchModel model;

    ModelSql(MatchModel model) {
        this.model = model;
    }

    /** The model's columns as a select list over the input. */
    SqlText columns() {
        return new SqlText(model.columns().entrySet().stream()
                .map(column -> column.getValue() + " as " + column.getKey())
                .collect(Collectors.joining(", ")));
    }

    /** The names of the model's columns. */
    SqlText names() {
        return new SqlText(String.join(", ", model.columns().keySet()));
    }

    /** The certain key of a mention, null where it has none. */
    SqlText certainKey() {
        return new SqlText(
                model.certain().isEmpty()
                        ? "cast(null as bigint)"
                        : model.certain().stream()
                                .map(CertainKey::node)
                                .collect(Collectors.joining(", ", "coalesce(", ", cast(null as bigint))")));
    }

    /** What tells people of one certain key apart: the key's own column at that place, null where it names none. */
    SqlText apart(int place) {
        String cases = model.certain().stream()
                .map(key -> format(
                        "when (%s) is not null then %s",
                        key.node(),
                        place < key.apart().size()
                                ? "cast(" + key.apart().get(place) + " as string)"
                                : "cast(null as string)"))
                .collect(Collectors.joining(" "));
        return new SqlText(cases.isEmpty() ? "cast(null as string)" : "case " + cases + " end");
    }

    /** One text made of all columns, the same for the same values only. */
    SqlText content() {
        return new SqlText(model.columns().keySet().stream()
                .map(column -> format("coalesce(cast(%s as string), '')", column))
                .collect(Collectors.joining(" || chr(31) || ")));
    }

    /** Whether a row has all columns of a blocking rule. */
    SqlText present(BlockingRule rule) {
        return joined(rule.on(), column -> column + " is not null", " and ");
    }

    /** A blocking rule's columns. */
    SqlText blocked(BlockingRule rule) {
        return joined(rule.on(), column -> column, ", ");
    }

    /** One text of a blocking rule's further columns; null where one is missing, or there are none. */
    SqlText narrow(BlockingRule rule) {
        return new SqlText(
                rule.narrow().isEmpty()
                        ? "cast(null as string)"
                        : rule.narrow().stream()
                                .map(column -> format("cast(bearer.%s as string)", column))
                                .collect(Collectors.joining(" || chr(31) || ")));
    }

    /** Equality of a blocking rule's columns between two aliases. */
    SqlText blockedEqual(BlockingRule rule, String left, String right) {
        return joined(rule.on(), column -> format("%s.%s = %s.%s", left, column, right, column), " and ");
    }

    /** One text of a blocking rule's values, for people to read. */
    SqlText blockedText(BlockingRule rule) {
        return joined(rule.on(), column -> format("cast(%s as string)", column), " || ' ' || ");
    }

    /** {@code s_0, s_1 …}: each comparison's similarity, or the code for missing. */
    SqlText similarities() {
        return each(place -> {
            Comparison comparison = model.comparisons().get(place);
            return format(
                    "case when l.%1$s is null and r.%1$s is null then %2$d when l.%1$s is null or r.%1$s is null then %3$d"
                            + " else %4$s end as s_%5$d",
                    comparison.column(),
                    Comparison.BOTH_MISSING,
                    Comparison.ONE_MISSING,
                    similarity(comparison),
                    place);
        });
    }

    /** Columns that are each other's alternative may have changed places: then both must fit crosswise, and one chance hit is none. */
    private String similarity(Comparison comparison) {
        String own = call(comparison, comparison.column(), comparison.column());
        String other = comparison.alternative();
        return other == null
                ? own
                : format(
                        "greatest(%s, least(%d, %s(coalesce(%s, 0), coalesce(%s, 0))))",
                        own,
                        Similarity.EQUAL - 1,
                        changesPlaces(comparison) ? "least" : "greatest",
                        call(comparison, other, comparison.column()),
                        call(comparison, comparison.column(), other));
    }

    private boolean changesPlaces(Comparison comparison) {
        return model.comparisons().stream()
                .anyMatch(other -> other.column().equals(comparison.alternative())
                        && comparison.column().equals(other.alternative()));
    }

    private static String call(Comparison comparison, String left, String right) {
        return format(
                "%s(cast(l.%s as string), cast(r.%s as string))",
                comparison.function().function(), left, right);
    }

    /** {@code c_0, c_1 …}: each comparison's level. */
    SqlText levels() {
        return each(place -> {
            List<Integer> floors = model.comparisons().get(place).floors();
            String cases = IntStream.range(0, floors.size())
                    .mapToObj(level -> format("when s_%d >= %d then %d", place, floors.get(level), level))
                    .collect(Collectors.joining(" "));
            return format("case when s_%1$d < 0 then s_%1$d %2$s else %3$d end as c_%1$d", place, cases, floors.size());
        });
    }

    /** {@code v_0, v_1 …}: the left value of each comparison with frequencies, where it is equal on both sides. */
    SqlText values() {
        String values = frequencies()
                .mapToObj(place -> format(
                        ", cast(l.%s as string) as v_%d",
                        model.comparisons().get(place).column(), place))
                .collect(Collectors.joining());
        return new SqlText(values);
    }

    /** Joins that fetch the frequencies of equal values. */
    SqlText frequencyJoins() {
        return new SqlText(frequencies()
                .mapToObj(place -> format(
                        "left join link_frequency f_%1$d on f_%1$d.comparison = '%2$s' and c_%1$d = 0 and f_%1$d.value = v_%1$d",
                        place, model.comparisons().get(place).id()))
                .collect(Collectors.joining("\n")));
    }

    private IntStream frequencies() {
        return IntStream.range(0, model.comparisons().size())
                .filter(place -> model.comparisons().get(place).frequency());
    }

    /** The pattern of levels as one whole number, four bits a comparison. */
    SqlText pattern() {
        return new SqlText(IntStream.range(0, model.comparisons().size())
                .mapToObj(place -> format("(c_%d + 2) * cast(%d as bigint)", place, power(place)))
                .collect(Collectors.joining(" + ")));
    }

    private static long power(int place) {
        return 1L << (4 * place);
    }

    /** The level of each comparison in a pattern. */
    static int[] levelsOf(long pattern, int comparisons) {
        return IntStream.range(0, comparisons)
                .map(place -> (int) (pattern / power(place) % PATTERN_BASE) - 2)
                .toArray();
    }

    /** The match weight in bits. */
    SqlText weight() {
        Parameters parameters = model.trained();
        String terms = IntStream.range(0, model.comparisons().size())
                .mapToObj(place -> " + " + weightTerm(place, parameters))
                .collect(Collectors.joining("\n"));
        return new SqlText(decimal(parameters.prior()) + terms);
    }

    /** {@code b_0, b_1 …}: what each comparison adds to the match weight, in bits. */
    SqlText bits() {
        Parameters parameters = model.trained();
        return each(place -> format("cast(%s as double) as b_%d", weightTerm(place, parameters), place));
    }

    /** {@code share_0, share_1 …}: how common the equal value of each comparison is, null where that is not asked. */
    SqlText shares() {
        return each(place -> format(
                model.comparisons().get(place).frequency()
                        ? "case when c_%1$d = 0 then greatest(coalesce(f_%1$d.share, 0), %2$s) end as share_%1$d"
                        : "cast(null as double) as share_%1$d",
                place,
                decimal(model.trained().frequencyFloor())));
    }

    private String weightTerm(int place, Parameters parameters) {
        Comparison comparison = model.comparisons().get(place);
        Weights weights = parameters.of(comparison);
        String cases = IntStream.range(0, comparison.levelCount())
                .mapToObj(level -> format("when %d then %s", level, bits(comparison, weights, place, level)))
                .collect(Collectors.joining(" "));
        return format("case c_%d %s else 0 end", place, cases);
    }

    private String bits(Comparison comparison, Weights weights, int place, int level) {
        if (level == 0 && comparison.frequency()) {
            return format(
                    "(%s - log2(greatest(coalesce(f_%d.share, 0), %s)))",
                    decimal(Math.log(weights.m().get(0)) / Math.log(2)),
                    place,
                    decimal(model.trained().frequencyFloor()));
        }
        return decimal(weights.bits(level));
    }

    private static String decimal(double value) {
        return format("cast(%s as double)", Double.toString(value));
    }

    /** The id of the first constraint that refuses the pair; null where none does. */
    SqlText veto() {
        return new SqlText(
                model.constraints().isEmpty()
                        ? "cast(null as string)"
                        : model.constraints().stream()
                                .map(constraint -> format("when %s then '%s'", constraint.refuse(), constraint.id()))
                                .collect(Collectors.joining(" ", "case ", " end")));
    }

    /** The bit of each source in which nobody stands twice, or 0. */
    SqlText sourceBit() {
        List<String> sources = model.onePerSource();
        return new SqlText(
                sources.isEmpty()
                        ? "0"
                        : IntStream.range(0, sources.size())
                                .mapToObj(place -> format(
                                        "when '%s' then %d", sources.get(place).replace("'", "''"), 1L << place))
                                .collect(Collectors.joining(" ", "case source ", " else 0 end")));
    }

    private SqlText each(IntFunction<String> expression) {
        return new SqlText(IntStream.range(0, model.comparisons().size())
                .mapToObj(expression)
                .collect(Collectors.joining(",\n    ")));
    }

    private static SqlText joined(List<String> columns, java.util.function.UnaryOperator<String> each, String between) {
        return new SqlText(columns.stream().map(each).collect(Collectors.joining(between)));
    }

    /** The parameters that comparing pairs needs. */
    Map<String, SqlText> comparing() {
        return Map.of(
                "similarities", similarities(),
                "levels", levels(),
                "values", values(),
                "pattern", pattern(),
                "veto", veto());
    }

    private static String format(String template, Object... arguments) {
        return String.format(Locale.ROOT, template, arguments);
    }
}
