package org.qingce.definition;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says in the words of definition files why the parser could not make a definition of what stands there. */
final class Misreading {

    private static final Pattern PLACE = Pattern.compile("line (\\d+), column \\d+:");

    private Misreading() {}

    /** What is wrong with a definition whose keys or values are not as they should be. */
    static String of(DatabindException complaint) {
        if (complaint instanceof UnrecognizedPropertyException unknown) {
            List<String> keys = unknown.getKnownPropertyIds() == null
                    ? List.of()
                    : unknown.getKnownPropertyIds().stream()
                            .map(Object::toString)
                            .toList();
            return "there is no key " + unknown.getPropertyName() + Nearest.hint(unknown.getPropertyName(), keys)
                    + "; the keys are " + String.join(", ", keys);
        }
        if (complaint instanceof MismatchedInputException mismatched && mismatched.getTargetType() != null) {
            Object value = mismatched instanceof InvalidFormatException format ? format.getValue() : null;
            return key(complaint) + "should be " + expected(mismatched.getTargetType())
                    + (value == null ? "" : ", not " + value);
        }
        return key(complaint) + firstLine(complaint);
    }

    /** The line at which text that is no YAML goes wrong: the last that the parser names. */
    static int lineOf(JacksonException complaint) {
        return PLACE.matcher(String.valueOf(complaint.getOriginalMessage()))
                .results()
                .map((MatchResult place) -> Integer.valueOf(place.group(1)))
                .reduce((earlier, later) -> later)
                .orElseGet(() -> complaint.getLocation() == null
                        ? 0
                        : complaint.getLocation().getLineNr());
    }

    /** What is wrong with text that is no YAML. */
    static String ofText(JacksonException complaint) {
        String said = String.valueOf(complaint.getOriginalMessage());
        String reason = said.lines()
                .filter(line -> line.startsWith("expected ") || line.startsWith("found "))
                .reduce((earlier, later) -> later)
                .orElseGet(() -> firstLine(complaint));
        return reason + (PLACE.matcher(said).find() ? "; look at indentation, brackets and quotes" : "");
    }

    private static String key(DatabindException complaint) {
        String path = complaint.getPath().stream()
                .map(JacksonException.Reference::getPropertyName)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("."));
        return path.isEmpty() ? "" : path + ": ";
    }

    private static String expected(Class<?> type) {
        if (type.isEnum()) {
            return "one of "
                    + Stream.of(type.getEnumConstants())
                            .map(constant -> ((Enum<?>) constant)
                                    .name()
                                    .toLowerCase(Locale.ROOT)
                                    .replace('_', '-'))
                            .collect(Collectors.joining(", "));
        } else if (type.isRecord()) {
            return Arrays.stream(type.getRecordComponents())
                    .map(part -> part.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT) + ": …")
                    .collect(Collectors.joining(", ", "{", "}"));
        } else if (Collection.class.isAssignableFrom(type)) {
            return "a list, as [a, b]";
        } else if (Map.class.isAssignableFrom(type)) {
            return "keys with values, as {a: 1}";
        } else if (type == String.class) {
            return "a text";
        } else if (type == Boolean.class || type == boolean.class) {
            return "true or false";
        }
        return Number.class.isAssignableFrom(type) || type.isPrimitive() ? "a number" : "a " + type.getSimpleName();
    }

    private static String firstLine(JacksonException complaint) {
        @Nullable String said = complaint.getOriginalMessage();
        return said == null ? "cannot be read" : said.lines().findFirst().orElse("cannot be read");
    }
}
