package org.qingce.publish;

import java.util.List;
import java.util.Map;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.Workbench;

/** How quick hashes of persons are made: of which columns, for which published text, by which engine. Those made otherwise mean nothing. */
final class NarrowHashMaker {

    private final Workbench workbench;

    NarrowHashMaker(Workbench workbench) {
        this.workbench = workbench;
    }

    /** Whether the hashes that are remembered were made as they would be now. */
    boolean isAsBefore() {
        return ask("maker", Map.of()).equals(List.of(now()));
    }

    /** How they would be made now. */
    String now() {
        String queries = script("narrow").statements() + " "
                + script(Relation.PERSON.id()).statements() + " " + Relation.PERSON.rowText();
        return ask("maker_now", Map.of("queries", queries)).get(0);
    }

    private List<String> ask(String query, Map<String, String> parameters) {
        return workbench.list(script(query), parameters, row -> row.requiredText("made_by"));
    }

    private static SqlScript script(String name) {
        return SqlScript.beside(NarrowHashMaker.class, name);
    }
}
