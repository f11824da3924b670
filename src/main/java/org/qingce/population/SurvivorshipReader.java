package org.qingce.population;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingce.definition.DefinitionException;
import org.qingce.definition.DefinitionFiles;

/** Checks a survivorship file word by word; every complaint names the line. */
final class SurvivorshipReader {

    private static final int MOST_SOURCES = 31;

    private final Path file;
    private final Set<String> knownSources;

    SurvivorshipReader(Path file, Set<String> knownSources) {
        this.file = file;
        this.knownSources = knownSources;
    }

    Survivorship read() {
        var definition =
                DefinitionFiles.read(file, SurvivorshipDefinition.class).value();
        List<String> order = definition.order();
        List<Admission> admit = definition.admit();
        if (order == null || admit == null) {
            throw new DefinitionException(file, 1, "both 'order' and 'admit' are needed");
        }
        checkOrder(order);
        admit.forEach(admission -> checkSource("admit", admission.source()));
        Map<String, List<String>> fields = definition.fields() == null ? Map.of() : definition.fields();
        return new Survivorship(file, order, rankings(order, fields), admit);
    }

    private void checkOrder(List<String> order) {
        checkSources("order", order);
        var missing = new TreeSet<>(knownSources);
        missing.removeAll(order);
        if (!missing.isEmpty()) {
            throw complaint("order", "order", "no place for " + String.join(", ", missing) + "; name every source");
        }
        if (order.size() > MOST_SOURCES) {
            throw complaint("order", "order", "more than " + MOST_SOURCES + " sources");
        }
    }

    private Map<GoldenField, List<String>> rankings(List<String> order, Map<String, List<String>> fields) {
        var rankings = new EnumMap<GoldenField, List<String>>(GoldenField.class);
        fields.forEach((name, first) -> {
            GoldenField field = GoldenField.named(name)
                    .orElseThrow(() ->
                            complaint("fields", name, "no field is called '" + name + "'; there are " + fieldNames()));
            checkSources(name, first);
            rankings.put(
                    field,
                    Stream.concat(first.stream(), order.stream()).distinct().toList());
        });
        return rankings;
    }

    private void checkSources(String key, List<String> sources) {
        sources.forEach(source -> checkSource(key, source));
        var seen = new HashSet<String>();
        for (String source : sources) {
            if (!seen.add(source)) {
                throw complaint(key, source, "source '" + source + "' is named twice under '" + key + "'");
            }
        }
    }

    private void checkSource(String key, String source) {
        if (!knownSources.contains(source)) {
            throw complaint(
                    key,
                    source,
                    "no source is called '" + source + "'; there are "
                            + String.join(", ", new TreeSet<>(knownSources)));
        }
    }

    private static String fieldNames() {
        return Arrays.stream(GoldenField.values()).map(GoldenField::column).collect(Collectors.joining(", "));
    }

    private DefinitionException complaint(String key, String word, String reason) {
        return new DefinitionException(file, lineOf(key, word), reason);
    }

    /** The first line at or below the key that holds the word; comments do not count. */
    private int lineOf(String key, String word) {
        var start = Pattern.compile("^\\s*" + Pattern.quote(key) + "\\s*:");
        var whole = Pattern.compile("(?<![\\w-])" + Pattern.quote(word) + "(?![\\w-])");
        boolean below = false;
        int number = 0;
        for (String line : lines()) {
            number++;
            String text = line.replaceFirst("#.*", "");
            below |= start.matcher(text).find();
            if (below && whole.matcher(text).find()) {
                return number;
            }
        }
        return 0;
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
