package org.qingce.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingce.definition.Complaints;
import org.qingce.workbench.Dialect;
import org.qingce.workbench.SqlScript;

/** A rule's {@code when} and the values of its parameters; each parameter used, each use with a value. */
record ParameterisedCondition(String when, Map<String, @Nullable Object> params, Complaints complaints) {

    String sql(Dialect dialect) {
        params.forEach((name, value) -> check(name, value, dialect));
        return filled(dialect, params);
    }

    private void check(String name, @Nullable Object value, Dialect dialect) {
        if (!(value instanceof Number
                || value instanceof String
                || (value instanceof List<?> list && !list.isEmpty()))) {
            throw complaints.about("params", name + " must be a number, a text or a list of them, not " + value);
        }
        if (standsWithout(name, dialect)) {
            throw complaints.about("params", "the parameter " + name + " is not used in when (as :" + name + ")");
        }
    }

    private boolean standsWithout(String name, Dialect dialect) {
        var others = new HashMap<>(params);
        others.remove(name);
        try {
            script().render(dialect, others);
            return true;
        } catch (IllegalArgumentException missing) {
            return false;
        }
    }

    private String filled(Dialect dialect, Map<String, @Nullable Object> values) {
        try {
            return script().render(dialect, values).get(0);
        } catch (IllegalArgumentException missing) {
            throw complaints.about("when", missing.getMessage() + " under params");
        }
    }

    private SqlScript script() {
        if (when.contains(";")) {
            throw complaints.about("when", "is one condition, without semicolons");
        }
        return SqlScript.parse("when", when + ";");
    }
}
