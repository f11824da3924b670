package org.qingce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingce.audit.AuditOutcome;
import org.qingce.audit.TrailFault;
import org.qingce.linkage.proposal.ColumnKind;
import org.qingce.operation.backfill.DayOutlook;
import org.qingce.operation.doctor.Level;
import org.qingce.operation.retention.Reason;
import org.qingce.operation.schedule.NightState;
import org.qingce.publish.QualityVerdict;
import org.springframework.batch.core.BatchStatus;

/** The two languages of the commands keep step. */
class MessagesTest {

    private static Properties bundle(String name) throws IOException {
        var properties = new Properties();
        try (var in = Qingce.class.getResourceAsStream(name + ".properties")) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages", "check-id"})
    void bothLanguagesHaveTheSameKeysAndTakeTheSameArguments(String name) throws IOException {
        Properties zh = bundle(name);
        Properties en = bundle(name + "_en");
        assertThat(zh.keySet()).isNotEmpty().isEqualTo(en.keySet());
        for (String key : zh.stringPropertyNames()) {
            assertThat(arguments(zh.getProperty(key))).as(key).isEqualTo(arguments(en.getProperty(key)));
        }
    }

    private static int arguments(String pattern) {
        return new MessageFormat(pattern, Locale.ROOT).getFormatsByArgumentIndex().length;
    }

    @Test
    void noMessageHasALoneApostropheWhichWouldSwallowItsArguments() throws IOException {
        for (String name : new String[] {"messages", "messages_en"}) {
            assertThat(bundle(name).values())
                    .allSatisfy(text ->
                            assertThat(text.toString().replace("''", "")).doesNotContain("'"));
        }
    }

    @Test
    void everyMessageIsUsed() throws IOException {
        String sources = sources();
        assertThat(bundle("messages").stringPropertyNames())
                .allSatisfy(key -> assertThat(isNamedByFamily(key)
                                || sources.contains('"' + key + '"')
                                || sources.contains("#{" + key + "}")
                                || sources.contains("#{" + key + "("))
                        .as(key)
                        .isTrue());
    }

    /** Keys that are put together: of a step, a state, a kind of column by its name. */
    private static boolean isNamedByFamily(String key) {
        boolean step = key.startsWith("step.") && stepNames().contains(key.substring("step.".length()));
        boolean state = key.startsWith("state.")
                && Stream.of(BatchStatus.values()).anyMatch(status -> key.equals("state." + status));
        boolean kind =
                key.startsWith("kind.") && Stream.of(ColumnKind.values()).anyMatch(each -> key.equals("kind." + each));
        boolean verdict = key.startsWith("verdict.")
                && Stream.of(QualityVerdict.values()).anyMatch(each -> key.equals("verdict." + each.word()));
        boolean fault = Stream.of(TrailFault.values()).anyMatch(each -> key.equals("audit.fault." + each));
        boolean outcome = Stream.of(AuditOutcome.values()).anyMatch(each -> key.equals("audit.outcome." + each));
        return step || state || kind || verdict || fault || outcome || isOfOperations(key);
    }

    /** How a night stands, how grave a finding is, what becomes of a date, why something goes. */
    private static boolean isOfOperations(String key) {
        return Stream.of(
                        named("night.", NightState.values()),
                        named("doctor.", Level.values()),
                        named("backfill.", DayOutlook.Kind.values()),
                        named("retention.", Reason.values()))
                .flatMap(keys -> keys)
                .anyMatch(key::equals);
    }

    private static Stream<String> named(String family, Enum<?>[] values) {
        return Stream.of(values).map(value -> family + value.name().toLowerCase(Locale.ROOT));
    }

    private static String stepNames() {
        return "arrivals lists intake load judge link identify persons relate cross-check demography follow separate assess measure reconcile trend report publish checkpoint";
    }

    @Test
    void everyStepAndEveryStateHasAName() throws IOException {
        var keys = bundle("messages").stringPropertyNames();
        assertThat(keys)
                .contains(Stream.of(BatchStatus.values())
                        .map(status -> "state." + status)
                        .toArray(String[]::new));
        assertThat(keys)
                .contains(Stream.of(stepNames().split(" "))
                        .map(step -> "step." + step)
                        .toArray(String[]::new));
    }

    @Test
    void everyWordOfOperationsHasAName() throws IOException {
        assertThat(bundle("messages").stringPropertyNames())
                .containsAll(Stream.of(
                                named("night.", NightState.values()),
                                named("doctor.", Level.values()),
                                named("backfill.", DayOutlook.Kind.values()),
                                named("retention.", Reason.values()))
                        .flatMap(keys -> keys)
                        .toList());
    }

    @Test
    void everyKindOfColumnHasAName() throws IOException {
        assertThat(bundle("messages").stringPropertyNames())
                .contains(Stream.of(ColumnKind.values())
                        .map(kind -> "kind." + kind)
                        .toArray(String[]::new));
    }

    @Test
    void everyFaultOfATrailAndEveryOutcomeHasAName() throws IOException {
        assertThat(bundle("messages").stringPropertyNames())
                .contains(Stream.of(TrailFault.values())
                        .map(fault -> "audit.fault." + fault)
                        .toArray(String[]::new))
                .contains(Stream.of(AuditOutcome.values())
                        .map(outcome -> "audit.outcome." + outcome)
                        .toArray(String[]::new));
    }

    private static String sources() throws IOException {
        try (Stream<Path> code = Files.walk(Path.of("src/main/java/org/qingce/cli"));
                Stream<Path> pages = Files.walk(Path.of("src/main/resources/org/qingce/cli/page"))) {
            return Stream.concat(code, pages)
                    .filter(file -> file.toString().matches(".*\\.(java|html)"))
                    .map(MessagesTest::read)
                    .collect(Collectors.joining());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
