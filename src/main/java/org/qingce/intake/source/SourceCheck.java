package org.qingce.intake.source;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingce.definition.DefinitionException;
import org.qingce.definition.Located;

/** What makes a source definition usable, beyond its shape. */
final class SourceCheck {

    private static final Set<String> EVENT_KINDS = Set.of("birth", "death", "marriage", "divorce");

    private static final List<String> CHARSETS = List.of("UTF-8", "GB18030", "GBK", "GB2312");

    private final Located<SourceDefinition> located;
    private final SourceDefinition source;

    SourceCheck(Located<SourceDefinition> located) {
        this.located = located;
        this.source = located.value();
    }

    void check() {
        checkPresent();
        checkReading();
        checkHeadings();
        checkTargets();
        checkEvent();
        checkKey();
    }

    private void checkPresent() {
        if (Stream.of(source.id(), source.title(), source.department(), source.files(), source.delivery())
                .anyMatch(Objects::isNull)) {
            refuse("id, title, department, files and delivery are all needed");
        }
        if (source.roles().isEmpty()
                || new HashSet<>(source.roles()).size() < source.roles().size()) {
            refuse("roles: name at least one, each once", "roles:");
        }
    }

    private void checkReading() {
        if (source.separator() != null && source.separator().length() != 1) {
            refuse("separator: one character, not '" + source.separator() + "'", "separator:");
        }
        if (source.charset() != null && !CHARSETS.contains(source.charset())) {
            refuse("charset " + source.charset() + ": one of " + CHARSETS, "charset:");
        }
        if (source.columns().isEmpty() || source.columns().stream().anyMatch(column -> column.name() == null)) {
            refuse("columns: name at least one, and give each a name");
        }
        source.columns().stream()
                .filter(column -> column.width() != null && column.width() < 1)
                .findAny()
                .ifPresent(column -> refuse("column " + column.name() + ": a width is at least 1", column.name()));
    }

    private void checkHeadings() {
        Map<String, String> owners = new HashMap<>();
        for (ColumnDefinition column : source.columns()) {
            for (String heading : column.headings()) {
                String other = owners.put(Heading.normalised(heading), column.name());
                if (other != null) {
                    refuse(
                            "the heading " + heading + " belongs to two columns, " + other + " and " + column.name(),
                            heading);
                }
            }
        }
    }

    private void checkTargets() {
        Set<Target> seen = new HashSet<>();
        for (ColumnDefinition column : source.columns()) {
            for (String to : column.to()) {
                if (!seen.add(target(to))) {
                    refuse("two columns go to " + to, to);
                }
            }
        }
    }

    private Target target(String to) {
        try {
            return Target.parse(to, source);
        } catch (IllegalArgumentException e) {
            throw refused(Objects.requireNonNull(e.getMessage()), to);
        }
    }

    private void checkEvent() {
        if (source.event() == null) {
            return;
        }
        boolean byColumn =
                source.columns().stream().anyMatch(column -> column.to().contains("event.kind"));
        if (byColumn == (source.event().kind() != null)) {
            refuse("event: either its kind is given, or one column goes to event.kind", "event:");
        }
        Stream<@Nullable String> kinds = byColumn
                ? source.columns().stream()
                        .filter(column -> column.to().contains("event.kind"))
                        .flatMap(column -> column.codes().values().stream())
                : Stream.of(source.event().kind());
        kinds.filter(kind -> !EVENT_KINDS.contains(kind))
                .findAny()
                .ifPresent(kind -> refuse("event kind " + kind + ": one of " + EVENT_KINDS, kind));
    }

    private void checkKey() {
        List<String> names =
                source.columns().stream().map(ColumnDefinition::name).toList();
        Stream.concat(
                        source.key().stream(),
                        source.operation() == null
                                ? Stream.of()
                                : Stream.of(source.operation().column()))
                .filter(name -> !names.contains(name))
                .findAny()
                .ifPresent(name -> refuse("key and operation: there is no column " + name, name));
        if (source.operation() != null && source.key().isEmpty()) {
            refuse("operation: needs a key, so that a removal can find its record", "operation:");
        }
    }

    private void refuse(String reason) {
        throw new DefinitionException(located, reason);
    }

    private void refuse(String reason, @Nullable String mark) {
        throw refused(reason, mark);
    }

    /** Names the last line that holds the mark: of two that contradict each other, the later one. */
    private DefinitionException refused(String reason, @Nullable String mark) {
        int found = located.line();
        try {
            List<String> lines = Files.readAllLines(located.file());
            for (int line = 1; mark != null && line <= lines.size(); line++) {
                found = lines.get(line - 1).contains(mark) ? line : found;
            }
        } catch (IOException e) {
            return new DefinitionException(located, reason);
        }
        return new DefinitionException(located.file(), found, reason);
    }
}
