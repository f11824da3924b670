package org.qingce.operation.doctor;

import org.jspecify.annotations.Nullable;
import org.qingce.definition.Label;

/**
 * What a check found.
 *
 * @param level how grave it is
 * @param found what was found
 * @param todo what to do; null where nothing need be done
 */
public record Finding(Level level, Label found, @Nullable Label todo) {

    static Finding ok(String zh, String en) {
        return new Finding(Level.OK, new Label(zh, en), null);
    }

    static Finding note(String zh, String en) {
        return new Finding(Level.NOTE, new Label(zh, en), null);
    }

    static Finding warning(Label found, Label todo) {
        return new Finding(Level.WARNING, found, todo);
    }

    static Finding problem(Label found, Label todo) {
        return new Finding(Level.PROBLEM, found, todo);
    }
}
