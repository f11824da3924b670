package org.qingce.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.Workbench;

/**
 * The tables of figures behind a report. What the register does not hold yet, as one made before a measure was, has no lines.
 *
 * @param scope what they are about; its own figures have its code as their division
 * @param lines in the order of the queries
 * @param places the same lines by division
 */
record Evidence(Scope scope, Map<Extract, List<Line>> lines, Map<Extract, Map<String, List<Line>>> places) {

    Evidence(Scope scope, Map<Extract, List<Line>> lines) {
        this(scope, lines, byPlace(lines));
    }

    private static Map<Extract, Map<String, List<Line>>> byPlace(Map<Extract, List<Line>> lines) {
        var places = new LinkedHashMap<Extract, Map<String, List<Line>>>();
        lines.forEach((extract, all) ->
                places.put(extract, all.stream().collect(Collectors.groupingBy(line -> line.text("division")))));
        return places;
    }

    static Evidence read(Workbench workbench, Scope scope, String runId) {
        Set<String> tables = new TreeSet<>(workbench.list(
                SqlScript.beside(Evidence.class, "tables"), Map.of(), row -> row.requiredText("table_name")));
        var parameters = Map.of("scope", scope.code(), "run", runId, "digits", scope.rankedDigits());
        var lines = new LinkedHashMap<Extract, List<Line>>();
        for (Extract extract : Extract.ALL) {
            lines.put(
                    extract,
                    tables.containsAll(extract.tables())
                            ? workbench.list(
                                    SqlScript.beside(Evidence.class, extract.name()), parameters, extract::line)
                            : List.of());
        }
        return new Evidence(scope, lines);
    }

    List<Line> all(Extract extract) {
        return lines.getOrDefault(extract, List.of());
    }

    /** Lines about the whole of what is reported on. */
    List<Line> root(Extract extract) {
        return about(extract, scope.code()).toList();
    }

    /** Lines about one division. */
    Stream<Line> about(Extract extract, String division) {
        return places.getOrDefault(extract, Map.of()).getOrDefault(division, List.of()).stream();
    }
}
