package org.qingce.intake.source;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qingce.definition.DefinitionException;
import org.qingce.definition.DefinitionFiles;
import org.qingce.definition.Located;

/** All source definitions of a folder, checked. */
public final class SourceCatalogue {

    private final Map<String, SourceDefinition> sources;

    private SourceCatalogue(Map<String, SourceDefinition> sources) {
        this.sources = sources;
    }

    /**
     * Reads the definitions of a folder, one a file.
     *
     * @throws DefinitionException if one of them cannot be used, or two share an id
     */
    public static SourceCatalogue load(Path folder) {
        var sources = new LinkedHashMap<String, SourceDefinition>();
        for (Path file : DefinitionFiles.in(folder)) {
            Located<SourceDefinition> located = DefinitionFiles.read(file, SourceDefinition.class);
            new SourceCheck(located).check();
            if (sources.put(located.value().id(), located.value()) != null) {
                throw new DefinitionException(
                        located, "a source with id " + located.value().id() + " is already defined");
            }
        }
        if (sources.isEmpty()) {
            throw new DefinitionException(folder, 0, "no source is defined here");
        }
        return new SourceCatalogue(sources);
    }

    /** The sources, in the order of their files' names. */
    public List<SourceDefinition> sources() {
        return List.copyOf(sources.values());
    }

    /** The ids of the sources. */
    public Set<String> ids() {
        return Set.copyOf(sources.keySet());
    }

    /**
     * A source by id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public SourceDefinition source(String id) {
        return Optional.ofNullable(sources.get(id))
                .orElseThrow(() -> new IllegalArgumentException("no source " + id + "; there are " + sources.keySet()));
    }

    /** The source that a file belongs to by its name; of several, the one with the longest pattern. */
    public Optional<SourceDefinition> sourceOf(String fileName) {
        return sources.values().stream()
                .filter(source -> FileNames.fits(fileName, source.files()))
                .max((left, right) ->
                        Integer.compare(left.files().length(), right.files().length()));
    }
}
