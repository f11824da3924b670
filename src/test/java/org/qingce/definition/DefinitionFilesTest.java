package org.qingce.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DefinitionFilesTest {

    enum Size {
        VERY_SMALL
    }

    record Thing(String id, Label title, int howMany, Size size) {}

    private static final String GOOD = """
            # a comment
            - id: A
              title: {zh: 甲, en: first}
              how_many: 2
              size: very-small

            - id: B
              title: {zh: 乙, en: second}
              how_many: 3
              size: very-small
            """;

    @TempDir
    Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("things.yaml"), text);
    }

    @Test
    void entriesComeWithTheLineTheyStartAt() throws IOException {
        var things = DefinitionFiles.readList(file(GOOD), Thing.class);
        assertThat(things).extracting(Located::line).containsExactly(2, 7);
        assertThat(things.get(1).value().title().in(Locale.CHINA)).isEqualTo("乙");
        assertThat(things.get(1).value().title().in(Locale.ENGLISH)).isEqualTo("second");
    }

    @Test
    void anUnknownKeyIsNamedWithItsLine() throws IOException {
        assertThatThrownBy(() -> DefinitionFiles.readList(
                        file(GOOD.replace("how_many: 3", "how_many: 3\n  how_meny: 3")), Thing.class))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("things.yaml, line 10")
                .hasMessageContaining("how_meny");
    }

    @Test
    void aMissingNumberAWrongWordAndBrokenYamlAreRefused() throws IOException {
        for (String wrong : new String[] {
            GOOD.replace("  how_many: 3\n", ""),
            GOOD.replace("size: very-small", "size: tiny"),
            GOOD.replace("{zh", "{{zh"),
            "id: A"
        }) {
            assertThatThrownBy(() -> DefinitionFiles.readList(file(wrong), Thing.class))
                    .isInstanceOf(DefinitionException.class)
                    .hasMessageContaining("things.yaml, line ");
        }
    }

    @Test
    void aFolderThatDoesNotExistIsNamed() {
        assertThatThrownBy(() -> DefinitionFiles.in(folder.resolve("nowhere"))).hasMessageContaining("nowhere");
    }
}
