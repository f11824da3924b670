package org.qingce.publish;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingce.publish.PublishedColumn.Kind;

/** What is published row by row; {@code docs/published.md} says what each column means. */
@SuppressWarnings("ImmutableEnumChecker") // lists that nothing changes
public enum Relation {
    /** The persons of the published population. */
    PERSON(
            new PublishedColumn("person_id", Kind.NUMBER),
            "id_number id_status name sex birth_date:d ethnicity marital_status education hukou_nature household_no relation"
                    + " phone division residence_division hukou_address residence_address death_date:d cancel_date:d alive:t"),
    /** Numbers that name nobody any more, and whom they lead to. */
    PERSON_NUMBER(new PublishedColumn("person_id", Kind.NUMBER), "current_person:n ended_why"),
    /** The division list in force. */
    DIVISION(new PublishedColumn("code", Kind.TEXT), "name level parent");

    private final PublishedColumn key;
    private final List<PublishedColumn> columns;

    Relation(PublishedColumn key, String others) {
        this.key = key;
        this.columns = Stream.concat(
                        Stream.of(key), Arrays.stream(others.split(" ", -1)).map(Relation::column))
                .toList();
    }

    private static PublishedColumn column(String text) {
        String[] parts = text.split(":", -1);
        Kind kind = parts.length == 1
                ? Kind.TEXT
                : switch (parts[1]) {
                    case "d" -> Kind.DAY;
                    case "t" -> Kind.TRUTH;
                    default -> Kind.NUMBER;
                };
        return new PublishedColumn(parts[0], kind);
    }

    /** Its name, as readers call it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The column that is unique. */
    public PublishedColumn key() {
        return key;
    }

    /** What it says, the key first; without {@code row_hash} and {@code since_publication}. */
    public List<PublishedColumn> columns() {
        return columns;
    }

    /** The names of {@link #columns}, separated by commas. */
    public String names() {
        return columns.stream().map(PublishedColumn::name).collect(Collectors.joining(", "));
    }

    /** The workbench's table of what its rows say, which {@link Outgoing} leaves. */
    public String said() {
        return "scratch.said_" + id();
    }

    /** The text that the hash of a row is made of, in the workbench's words. */
    public String rowText() {
        return columns.stream()
                .map(PublishedColumn::workbenchText)
                .collect(Collectors.joining(", ", "concat_ws(chr(31), ", ")"));
    }
}
