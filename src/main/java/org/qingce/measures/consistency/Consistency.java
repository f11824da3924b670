package org.qingce.measures.consistency;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.qingce.measures.estimate.EstimateTable;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.SqlText;
import org.qingce.workbench.Workbench;

/**
 * Compares each person's first records of every two sources: where both state a field, whether they agree. A pair of records counts in the
 * township of the first of them, or else of the second.
 */
public final class Consistency {

    /** Each field and what of a mention is compared. */
    private static final Map<String, String> FIELDS = fields();

    private final Workbench workbench;

    /** @param workbench holds the tables of intake and population, and {@code mention_remark} as measures left it */
    public Consistency(Workbench workbench) {
        this.workbench = workbench;
    }

    private static Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("birth_date", "m.birth_date");
        fields.put("division", "substr(m.division, 1, 9)");
        fields.put("education", "m.education");
        fields.put("ethnicity", "m.ethnicity");
        fields.put("household_no", "m.household_no");
        fields.put("hukou_nature", "m.hukou_nature");
        fields.put("id_number", "m.id_number");
        fields.put("marital_status", "m.marital_status");
        fields.put("name", "m.name");
        fields.put("phone", "m.phone");
        fields.put("sex", "nullif(nullif(m.sex, '0'), '9')");
        return fields;
    }

    /** Replaces {@code consistency} by the counts of now. */
    public void compute() {
        workbench.run(script("linked_values"), Map.of("values", values()));
        workbench.run(script("agreements"), Map.of("counts", counts()));
        workbench.run(SqlScript.beside(EstimateTable.class, "places"));
        workbench.run(script("consistency"));
        workbench.inTransaction(() -> workbench.run(script("fill"), Map.of("fields", fieldCounts())));
        workbench.run(script("leave"));
    }

    /** Values as numbers, for these are narrow; null where the field is not stated. */
    private static SqlText values() {
        return new SqlText(FIELDS.entrySet().stream()
                .map(field -> "case when %1$s is not null then cast(qc_hash(%1$s) %% 2147483647 as integer) end as %2$s"
                        .formatted(field.getValue(), field.getKey()))
                .collect(Collectors.joining(",\n    ")));
    }

    private static SqlText counts() {
        return new SqlText(FIELDS.keySet().stream()
                .map(field -> ("sum(case when a.%1$s = b.%1$s then 1 else 0 end) as %1$s_agreeing,"
                                + " sum(case when a.%1$s is not null and b.%1$s is not null then 1 else 0 end) as %1$s_compared")
                        .formatted(field))
                .collect(Collectors.joining(",\n    ")));
    }

    private static SqlText fieldCounts() {
        return new SqlText(FIELDS.keySet().stream()
                .map(field ->
                        "select left_source, right_source, '%1$s' as field, written, %1$s_agreeing as agreeing, %1$s_compared as compared from scratch.agreement"
                                .formatted(field))
                .collect(Collectors.joining("\n    union all\n    ", "(", ")")));
    }

    private static SqlScript script(String name) {
        return SqlScript.beside(Consistency.class, name);
    }
}
