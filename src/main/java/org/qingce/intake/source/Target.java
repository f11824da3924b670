package org.qingce.intake.source;

import java.util.Set;

/**
 * Where the value of a column goes.
 *
 * @param slot position of the role among the source's roles, from 0; {@link #EVENT} for the event
 * @param field the mention's or event's field, or {@code id_type}, the kind of document that goes with {@code id_number}
 */
public record Target(int slot, String field) {

    /** The slot of the event. */
    public static final int EVENT = -1;

    /** Names the kind of document; no column of its own. */
    public static final String ID_TYPE = "id_type";

    private static final Set<String> DERIVED = Set.of(
            "id_kind",
            "id_status",
            "id_raw",
            "id_birth_date",
            "id_sex",
            "number_key",
            "name_raw",
            "name_sound",
            "problems");

    /**
     * Reads {@code role.field}, {@code event.field} or {@code field}.
     *
     * @throws IllegalArgumentException if the source has no such role or event, or there is no such field
     */
    public static Target parse(String text, SourceDefinition source) {
        int dot = text.indexOf('.');
        String owner = dot < 0 ? source.roles().get(0).id() : text.substring(0, dot);
        String field = text.substring(dot + 1);
        return owner.equals("event") ? event(text, field, source) : mention(text, owner, field, source);
    }

    private static Target event(String text, String field, SourceDefinition source) {
        if (source.event() == null) {
            throw new IllegalArgumentException("'" + text + "': the source has no event");
        }
        if (EventField.of(field).isEmpty() || DERIVED.contains(field)) {
            throw new IllegalArgumentException("'" + text + "': an event takes no field " + field);
        }
        return new Target(EVENT, field);
    }

    private static Target mention(String text, String owner, String field, SourceDefinition source) {
        int slot = source.roles().stream().map(Role::id).toList().indexOf(owner);
        if (slot < 0) {
            throw new IllegalArgumentException("'" + text + "': the source has no role " + owner);
        }
        if (!field.equals(ID_TYPE) && (MentionField.of(field).isEmpty() || DERIVED.contains(field))) {
            throw new IllegalArgumentException("'" + text + "': a mention takes no field " + field);
        }
        return new Target(slot, field);
    }
}
