package org.qingce.operation.alarm;

import org.qingce.definition.Label;

/**
 * Something that needs an operator now.
 *
 * @param kind what sort of thing
 * @param about what it is about, the same as long as it lasts: a run's number, a measure's id; at most 150 characters; may be empty
 * @param text what is the matter and what to do, a sentence or two in both languages, at most 500 characters; never personal data
 */
public record Alarm(AlarmKind kind, String about, Label text) {

    /** What tells it from all others. */
    public String key() {
        return kind.id() + ":" + about;
    }
}
