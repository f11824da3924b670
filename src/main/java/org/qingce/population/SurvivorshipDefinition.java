package org.qingce.population;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The definition file as it is written; null where a key is left out. */
record SurvivorshipDefinition(
        @Nullable List<String> order,
        @Nullable Map<String, List<String>> fields,
        @Nullable List<Admission> admit) {}
