package org.qingce.simulate.extract;

import java.util.StringJoiner;

/** Which main items a record leaves blank, by name, joined by commas. */
final class MainItems {
    private final StringJoiner missing = new StringJoiner(",");

    MainItems need(String item, String value) {
        if (value.isEmpty()) {
            missing.add(item);
        }
        return this;
    }

    String missing() {
        return missing.toString();
    }
}
