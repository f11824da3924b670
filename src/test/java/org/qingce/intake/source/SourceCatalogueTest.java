package org.qingce.intake.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingce.definition.DefinitionException;

class SourceCatalogueTest {

    private static final String RIGHT = """
            id: registry
            title: {zh: 登记, en: Registry}
            department: {zh: 部门, en: Office}
            files: "registry*"
            delivery: delta
            charset: UTF-8
            key: [NO]
            operation: {column: OP, delete: [D]}
            roles: [person, spouse]
            event: {kind: birth}
            columns:
              - {name: NO, to: event.certificate_no, width: 8}
              - {name: OP, width: 1}
              - {name: NAME, aliases: [姓名], to: name, required: true, width: 20}
              - {name: ID, to: id_number, width: 18}
              - {name: PARTNER, to: spouse.name, width: 20}
            """;

    @TempDir
    Path folder;

    private SourceCatalogue load(String definition) throws IOException {
        Files.writeString(folder.resolve("registry.yaml"), definition);
        return SourceCatalogue.load(folder);
    }

    @Test
    void everyShippedDefinitionLoads() {
        assertThat(SourceCatalogue.load(Path.of("jobs/sources")).ids())
                .containsExactlyInAnyOrder(
                        "police-resident",
                        "civil-marriage",
                        "civil-death",
                        "health-birth",
                        "health-death",
                        "health-record",
                        "education-enrolment",
                        "social-security",
                        "population");
    }

    @Test
    void everyShippedSourceMayComeInEveryFormat() {
        for (SourceDefinition source :
                SourceCatalogue.load(Path.of("jobs/sources")).sources()) {
            assertThat(source.widths()).as(source.id()).hasSameSizeAs(source.columns());
        }
    }

    @Test
    void theExampleOfTheseTestsIsRight() throws IOException {
        assertThat(load(RIGHT).source("registry").roles()).containsExactly(Role.PERSON, Role.SPOUSE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    files: "registry*"           | #                        | 1  | id, title, department, files and delivery are all needed
                    delivery: delta              | delivery: daily          | 5  | daily
                    charset: UTF-8               | charset: LATIN-9         | 6  | charset LATIN-9: one of [UTF-8, GB18030
                    charset: UTF-8               | separator: "::"          | 6  | separator: one character, not '::'
                    charset: UTF-8               | encoding: UTF-8          | 6  | encoding
                    key: [NO]                    | key: [NUMBER]            | 7  | there is no column NUMBER
                    key: [NO]                    | key: []                  | 8  | operation: needs a key
                    column: OP,                  | column: OPERATION,       | 8  | there is no column OPERATION
                    roles: [person, spouse]      | roles: [person, cousin]  | 9  | cousin
                    roles: [person, spouse]      | roles: [person, person]  | 9  | roles: name at least one, each once
                    roles: [person, spouse]      | roles: []                | 9  | roles: name at least one, each once
                    event: {kind: birth}         | event: {kind: baptism}   | 10 | event kind baptism: one of [
                    event: {kind: birth}         | event: {}                | 10 | either its kind is given, or one column goes to event.kind
                    event: {kind: birth}         | #                        | 12 | 'event.certificate_no': the source has no event
                    event.certificate_no         | event.certificate        | 12 | an event takes no field certificate
                    event.certificate_no         | event.problems           | 12 | an event takes no field problems
                    name: OP, width: 1           | name: OP, width: 0       | 13 | column OP: a width is at least 1
                    name: OP, width: 1           | to: sex, width: 1        | 1  | give each a name
                    aliases: [姓名], to: name     | aliases: [no], to: name  | 14 | the heading no belongs to two columns, NO and NAME
                    to: id_number                | to: name                 | 16 | two columns go to name
                    to: id_number                | to: id_status            | 15 | a mention takes no field id_status
                    to: spouse.name              | to: mother.name          | 16 | 'mother.name': the source has no role mother
                    to: spouse.name              | to: spouse.nickname      | 16 | a mention takes no field nickname
                    to: spouse.name              | too: spouse.name         | 16 | too
                    """)
    void aWrongDefinitionIsRefusedWithFileLineAndReason(String right, String wrong, int line, String reason) {
        assertThat(RIGHT).contains(right);
        assertThatThrownBy(() -> load(RIGHT.replace(right, wrong)))
                .isInstanceOf(DefinitionException.class)
                .hasMessageStartingWith(folder.resolve("registry.yaml") + ", line " + line + ": ")
                .hasMessageContaining(reason);
    }

    @Test
    void whatIsNoYamlIsRefusedWithItsLine() {
        assertThatThrownBy(() -> load("id: registry\ntitle: {zh: 登记\n"))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("registry.yaml, line ");
        assertThatThrownBy(() -> load("")).hasMessageContaining("the file is empty");
    }

    @Test
    void twoSourcesMayNotShareAnIdAndOneIsNeeded() throws IOException {
        assertThatThrownBy(() -> SourceCatalogue.load(folder)).hasMessageContaining("no source is defined here");
        Files.writeString(folder.resolve("other.yaml"), RIGHT);
        assertThatThrownBy(() -> load(RIGHT))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("registry.yaml")
                .hasMessageContaining("a source with id registry is already defined");
    }

    @Test
    void aFileBelongsToTheSourceWithTheLongestFittingPattern() throws IOException {
        Files.writeString(
                folder.resolve("special.yaml"),
                RIGHT.replace("id: registry", "id: special").replace("registry*", "registry-special*"));
        SourceCatalogue catalogue = load(RIGHT);
        assertThat(catalogue.sourceOf("registry-special-1.csv").orElseThrow().id())
                .isEqualTo("special");
        assertThat(catalogue.sourceOf("Registry-1.XLSX").orElseThrow().id()).isEqualTo("registry");
        assertThat(catalogue.sourceOf("registry-1.pdf")).isEmpty();
        assertThat(catalogue.sourceOf("old-registry.csv")).isEmpty();
    }
}
