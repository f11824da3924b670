package org.qingce.definition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads YAML definition files into records. Keys are the record's component names in snake case; an unknown key, a missing
 * primitive or a value of the wrong type is an error.
 */
public final class DefinitionFiles {

    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enumNamingStrategy(EnumNamingStrategies.KEBAB_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .enable(tools.jackson.core.StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private DefinitionFiles() {}

    /** The YAML files of a folder, sorted by name. */
    public static List<Path> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new DefinitionException(
                    folder, 0, "this folder does not exist; it should hold definition files (*.yaml)");
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new DefinitionException(folder, 0, "cannot be listed: " + e.getMessage());
        }
    }

    /** Reads a file that holds one definition. */
    public static <T> Located<T> read(Path file, Class<T> type) {
        return parsing(file, parser -> {
            if (parser.nextToken() == null) {
                throw new DefinitionException(file, 1, "the file is empty");
            }
            return entry(parser, file, type);
        });
    }

    /** Reads a file that holds a list of definitions. */
    public static <T> List<Located<T>> readList(Path file, Class<T> type) {
        return parsing(file, parser -> {
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                throw new DefinitionException(file, 1, "expected a list, each entry starting with '- '");
            }
            var entries = new ArrayList<Located<T>>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                entries.add(entry(parser, file, type));
            }
            return List.copyOf(entries);
        });
    }

    private static <T> Located<T> entry(JsonParser parser, Path file, Class<T> type) throws IOException {
        int line = parser.currentTokenLocation().getLineNr();
        try {
            return new Located<>(parser.readValueAs(type), file, line);
        } catch (DatabindException e) {
            throw new DefinitionException(file, lineOf(e, file, line), Misreading.of(e));
        }
    }

    /** The line of the key that the complaint is about: the parser has read on when a record finds a value wanting. */
    private static int lineOf(DatabindException complaint, Path file, int entryLine) throws IOException {
        String key = complaint.getPath().stream()
                .map(JacksonException.Reference::getPropertyName)
                .filter(Objects::nonNull)
                .reduce((outer, inner) -> inner)
                .orElse(null);
        List<String> lines = Files.readAllLines(file);
        for (int line = entryLine; key != null && line <= lines.size(); line++) {
            if (lines.get(line - 1).contains(key + ":")) {
                return line;
            }
        }
        return entryLine;
    }

    private static <T> T parsing(Path file, Parsing<T> parsing) {
        try (JsonParser parser = MAPPER.createParser(Files.readString(file))) {
            return parsing.of(parser);
        } catch (IOException e) {
            throw new DefinitionException(
                    file, 0, Files.exists(file) ? "cannot be read: " + e.getMessage() : "there is no such file");
        } catch (JacksonException e) {
            throw new DefinitionException(file, Misreading.lineOf(e), Misreading.ofText(e));
        }
    }

    private interface Parsing<T> {
        T of(JsonParser parser) throws IOException;
    }
}
