package org.qingce.measures.reconciliation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.qingce.definition.DefinitionException;
import org.qingce.definition.DefinitionFiles;
import org.qingce.definition.Located;

/**
 * What an installation reconciles, checked.
 *
 * @param expectations in the order of the file, each kind once at most
 */
public record ReconciliationCatalog(List<Expectation> expectations) {

    public ReconciliationCatalog {
        expectations = List.copyOf(expectations);
    }

    /**
     * Reads {@code reconciliation.yaml}.
     *
     * @param file the definitions
     * @param sources the sources that exist
     * @throws DefinitionException naming file, line and reason, if one of them is wrong
     */
    public static ReconciliationCatalog read(Path file, Collection<String> sources) {
        List<Located<Expectation>> located = DefinitionFiles.readList(file, Expectation.class);
        var seen = EnumSet.noneOf(VitalKind.class);
        for (Located<Expectation> one : located) {
            check(one, new TreeSet<>(sources));
            if (!seen.add(one.value().kind())) {
                throw new DefinitionException(
                        one, one.value().kind().label() + " is defined twice; give each kind one entry");
            }
        }
        return new ReconciliationCatalog(located.stream().map(Located::value).toList());
    }

    /** What is expected of a kind. */
    public Optional<Expectation> expectation(VitalKind kind) {
        return expectations.stream().filter(one -> one.kind() == kind).findFirst();
    }

    private static void check(Located<Expectation> one, Set<String> known) {
        Expectation value = one.value();
        if (value.kind() == null || value.title() == null || value.sources() == null || value.fields() == null) {
            throw new DefinitionException(one, "kind, title, months, sources and fields are all needed");
        } else if (value.months() < 1 || value.months() > Expectation.MOST_MONTHS) {
            throw new DefinitionException(one, "months must lie between 1 and " + Expectation.MOST_MONTHS);
        } else if (value.sources().size() < 2
                || new HashSet<>(value.sources()).size() < value.sources().size()) {
            throw new DefinitionException(
                    one, "sources must name two or more, each once: one alone agrees with itself");
        }
        named(one, value.sources(), known, "source");
        named(
                one,
                value.fields(),
                value.kind().fields(),
                "field of a " + value.kind().label());
        named(one, Objects.requireNonNullElse(value.firstMarriage(), List.of()), value.sources(), "expected source");
    }

    private static void named(Located<?> where, List<String> names, Collection<String> known, String what) {
        var unknown = new ArrayList<>(names);
        unknown.removeAll(known);
        if (!unknown.isEmpty()) {
            throw new DefinitionException(
                    where, "no " + what + " is called " + unknown.get(0) + "; there are " + String.join(", ", known));
        }
    }
}
