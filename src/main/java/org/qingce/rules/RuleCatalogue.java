package org.qingce.rules;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.qingce.definition.DefinitionException;
import org.qingce.definition.DefinitionFiles;
import org.qingce.definition.Located;
import org.qingce.definition.OnceRead;

/** All rules of a folder, checked, in the order of their ids. */
public final class RuleCatalogue {

    private static final OnceRead<RuleCatalogue> READ = new OnceRead<>();

    private final Map<String, Rule> rules = new TreeMap<>();

    /**
     * Makes a catalogue of rules that have been checked.
     *
     * @throws IllegalArgumentException if two have one id
     */
    public RuleCatalogue(Collection<Rule> rules) {
        for (Rule rule : rules) {
            if (this.rules.put(rule.id(), rule) != null) {
                throw new IllegalArgumentException("two rules have the id " + rule.id());
            }
        }
    }

    /**
     * Reads and checks every {@code *.yaml} of a folder, without any data.
     *
     * @throws DefinitionException if there is no rule, or at the first one that cannot be used: the file, the line, the reason
     */
    public static RuleCatalogue load(Path folder) {
        List<Path> files = DefinitionFiles.in(folder);
        RuleCatalogue catalogue = READ.of(files, () -> read(files));
        if (catalogue.rules.isEmpty()) {
            throw new DefinitionException(folder, 0, "holds no rules; it should hold rule files (*.yaml)");
        }
        return catalogue;
    }

    /**
     * Reads and checks the rules of one file, wherever it lies.
     *
     * @throws DefinitionException as {@link #load}
     */
    public static RuleCatalogue ofFile(Path file) {
        RuleCatalogue catalogue = read(List.of(file));
        if (catalogue.rules.isEmpty()) {
            throw new DefinitionException(file, 1, "holds no rules; write at least one, as docs/rules.md shows");
        }
        return catalogue;
    }

    private static RuleCatalogue read(List<Path> files) {
        try (var bench = new RuleBench()) {
            return atOnce(files, bench).orElseGet(() -> read(files, new RuleReader(bench, false)));
        }
    }

    /** With all conditions tried at once; empty if anything is wrong: then the first of it is to be found. */
    private static Optional<RuleCatalogue> atOnce(List<Path> files, RuleBench bench) {
        try {
            return Optional.of(read(files, new RuleReader(bench, true)))
                    .filter(catalogue -> bench.allRight(catalogue.rules.values()));
        } catch (DefinitionException e) {
            return Optional.empty();
        }
    }

    private static RuleCatalogue read(List<Path> files, RuleReader reader) {
        var rules = new TreeMap<String, Rule>();
        for (Path file : files) {
            for (var located : DefinitionFiles.readList(file, RuleDefinition.class)) {
                add(rules, reader.read(located), located);
            }
        }
        return new RuleCatalogue(rules.values());
    }

    private static void add(Map<String, Rule> rules, Rule rule, Located<RuleDefinition> located) {
        Rule earlier = rules.put(rule.id(), rule);
        if (earlier != null) {
            throw new DefinitionException(
                    located, "rule " + rule.id() + " stands already in " + earlier.file() + ", line " + earlier.line());
        }
    }

    /** All rules, also those that are switched off. */
    public List<Rule> rules() {
        return List.copyOf(rules.values());
    }

    /** The rules on one subject. */
    public List<Rule> on(Subject subject) {
        return rules.values().stream().filter(rule -> rule.subject() == subject).toList();
    }

    /** The rule of that id. */
    public Optional<Rule> find(String id) {
        return Optional.ofNullable(rules.get(id));
    }
}
