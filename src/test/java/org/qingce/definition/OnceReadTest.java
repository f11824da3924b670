package org.qingce.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OnceReadTest {

    @TempDir
    Path folder;

    private final OnceRead<String> once = new OnceRead<>();
    private int readings;

    private String read(Path... files) {
        return once.of(List.of(files), () -> "reading " + ++readings);
    }

    @Test
    void filesAreReadAgainOnceTheySaySomethingElse() throws IOException {
        Path file = Files.writeString(folder.resolve("a.yaml"), "- 1");
        assertThat(read(file)).isEqualTo("reading 1");
        assertThat(read(file)).isEqualTo("reading 1");
        Files.writeString(file, "- 2");
        assertThat(read(file)).isEqualTo("reading 2");
        Files.writeString(file, "- 1");
        assertThat(read(file)).as("as it was").isEqualTo("reading 1");
    }

    @Test
    void anotherFileOrOneMoreIsReadForItself() throws IOException {
        Path file = Files.writeString(folder.resolve("a.yaml"), "- 1");
        Path same = Files.writeString(folder.resolve("b.yaml"), "- 1");
        assertThat(List.of(read(file), read(same), read(file, same))).doesNotHaveDuplicates();
    }

    @Test
    void whatIsWrongOrMissingOrChangesMeanwhileIsNotKept() throws IOException {
        Path missing = folder.resolve("none.yaml");
        assertThat(List.of(read(missing), read(missing))).doesNotHaveDuplicates();

        Path file = Files.writeString(folder.resolve("a.yaml"), "- 1");
        assertThatThrownBy(() -> once.of(List.of(file), () -> {
                    throw new DefinitionException(file, 1, "is wrong");
                }))
                .isInstanceOf(DefinitionException.class);
        once.of(List.of(file), () -> {
            try {
                return Files.writeString(file, "- 2").toString();
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
        Files.writeString(file, "- 1");
        assertThat(read(file)).isEqualTo("reading 3");
    }
}
