package org.qingce.operation.alarm;

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

/** What {@code jobs/alarms.yaml} may say. */
class AlarmDefinitionTest {

    @TempDir
    Path folder;

    @Test
    void theShippedOneTellsNobodyUntilAddressesAreFilledInAndKnowsEveryKind() {
        AlarmDefinition shipped = AlarmDefinition.read(Path.of("jobs/alarms.yaml"));
        assertThat(shipped.conditions())
                .extracting(AlarmCondition::when)
                .contains(AlarmKind.RUN_FAILED, AlarmKind.AUDIT_BROKEN)
                .hasSize(AlarmKind.values().length - 1);
    }

    @Test
    void noFileMeansNoAlarms() {
        assertThat(AlarmDefinition.read(folder.resolve("none.yaml"))).isEqualTo(AlarmDefinition.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "conditions: [{when: disk-below, severity: critical}]|disk-below needs a limit above 0",
                "conditions: [{when: run-failed, severity: critical, limit: 3}]|run-failed takes no limit",
                "conditions: [{when: test, severity: notice}]|test is no condition",
                "conditions: [{when: run-failed, severity: notice}, {when: run-failed, severity: notice}]|defined twice",
                "conditions: [{when: run-failed}]|each condition needs when and severity",
                "conditions: [{when: run-faild, severity: notice}]|run-failed",
                "conditions: []\\nmail: {from: a@b, to: [nobody]}|'nobody' is no address",
                "conditions: []\\nwebhook: {url: 'ftp://x', timeout_seconds: 5}|must begin with https:// or http://",
                "conditions: []\\nwebhook: {url: 'http://x', timeout_seconds: 0}|between 1 and 60",
            })
    void aWrongOneIsRefusedWithWhatIsWrong(String lines, String reason) throws IOException {
        Path file = folder.resolve("alarms.yaml");
        Files.writeString(file, "language: zh\nrepeat_hours: 24\n" + lines.replace("\\n", "\n"));
        assertThatThrownBy(() -> AlarmDefinition.read(file))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("alarms.yaml")
                .hasMessageContaining(reason);
    }
}
