package org.qingce.publish.gate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.qingce.definition.DefinitionException;
import org.qingce.definition.DefinitionFiles;
import org.qingce.definition.Located;
import org.qingce.measures.MeasureCatalog;

/**
 * The limits in force.
 *
 * @param limits in the order of the file; without any, everything passes
 */
public record Limits(List<Limit> limits) {

    public Limits {
        limits = List.copyOf(limits);
    }

    /**
     * Reads {@code publish.yaml}.
     *
     * @throws DefinitionException naming file, line and reason
     */
    public static Limits read(Path file, MeasureCatalog measures) {
        var limits = new ArrayList<Limit>();
        var ids = new HashSet<String>();
        for (Located<LimitDefinition> located : DefinitionFiles.readList(file, LimitDefinition.class)) {
            Limit limit = LimitDefinition.checked(located, measures);
            if (!ids.add(limit.id())) {
                throw new DefinitionException(located, "limit " + limit.id() + " stands above already");
            }
            limits.add(limit);
        }
        return new Limits(limits);
    }
}
