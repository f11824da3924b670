package org.qingce.publish.snapshot;

import java.math.BigInteger;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.qingce.publish.Relation;
import org.qingce.publish.Standing;
import org.qingce.workbench.Row;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.SqlText;
import org.qingce.workbench.Workbench;

/** What a snapshot holds, while the workbench reads it as {@code snapshot}. */
final class Recount {

    private Recount() {}

    /** What it says of itself; null where it says nothing. */
    static @Nullable Standing stated(Workbench workbench) {
        return workbench.list(script("stated"), Map.of(), row -> standing(row, row.number("publication"))).stream()
                .findFirst()
                .orElse(null);
    }

    /** What stands in it, hashed anew. */
    static Standing of(Workbench workbench, long publication) {
        var texts = new TreeMap<String, Object>();
        for (Relation relation : Relation.values()) {
            texts.put(relation.id(), new SqlText(relation.rowText()));
        }
        return workbench
                .list(script("recounted"), texts, row -> standing(row, publication))
                .get(0);
    }

    private static Standing standing(Row row, long publication) {
        return new Standing(publication, row.number("persons"), new BigInteger(row.requiredText("checksum")));
    }

    private static SqlScript script(String name) {
        return SqlScript.beside(Recount.class, name);
    }
}
