package org.qingce.operation.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.TimeBasedRollingPolicy;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingce.job.QingceApplication;
import org.qingce.job.RunContext;
import org.qingce.job.RunObserver;
import org.qingce.job.RunObservers;
import org.qingce.job.Runs;
import org.qingce.job.SmallCounty;
import org.qingce.operation.OperationApplication;
import org.qingce.operation.alarm.AlarmBook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a run leaves for those who watch: one night that ends well, then one that fails, in an application that serves. */
@TestMethodOrder(OrderAnnotation.class)
class SignalsOfARunTest {

    private static final LocalDate FIRST = SmallCounty.FIRST_NIGHT;
    private static final String NUMBER_OF_A_PERSON = "(?<![.\\d])\\d{17}[\\dX]\\b";

    @TempDir
    static Path folder;

    private static Path home;
    private static ConfigurableApplicationContext application;
    private static String base;

    @BeforeAll
    static void run() throws IOException {
        SmallCounty.make(folder.resolve("county"), 2);
        home = folder.resolve("home");
        application = new SpringApplicationBuilder(QingceApplication.class, OperationApplication.class)
                .run(
                        "--qingce.home=" + home,
                        "--qingce.jobs=jobs",
                        "--qingce.memory=512MB",
                        "--spring.main.web-application-type=servlet",
                        "--logging.logback.rollingpolicy.max-file-size=1KB",
                        "--server.port=0");
        base = "http://127.0.0.1:" + application.getEnvironment().getProperty("local.server.port") + "/actuator";
        assertThat(night(FIRST)).isEqualTo("COMPLETED");
    }

    private static String night(LocalDate date) {
        Path extracts = folder.resolve("county").resolve(date.toString());
        return application.getBean(Runs.class).start(date, extracts, false).status();
    }

    @AfterAll
    static void end() {
        application.close();
    }

    private static HttpResponse<String> get(String path, String accept) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Accept", accept)
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static Map<String, Double> figures(long run) {
        return application.getBean(RunFigures.class).of(run).stream()
                .collect(Collectors.toMap(figure -> figure.name() + " " + figure.label(), Figure::amount));
    }

    @Test
    @Order(1)
    void aRunLeavesItsFiguresInTheOperationalDatabase() {
        Map<String, Double> figures = figures(1);
        assertThat(figures)
                .containsKeys("step_seconds report", "step_rows_out load", "records_read population", "run_seconds ")
                .containsKeys("findings error", "measure_share coverage-by-list/received", "target_met id-entry")
                .containsEntry("run_attempts ", 1.0);
        assertThat(figures.get("persons ")).isGreaterThan(250);
        assertThat(figures.get("records_read population"))
                .isEqualTo(figures.get("records_accepted population") + figures.get("records_rejected population"));
    }

    @Test
    @Order(2)
    void prometheusIsAnsweredInItsOwnTextAndInOpenMetrics() throws Exception {
        HttpResponse<String> plain = get("/prometheus", "text/plain");
        assertThat(plain.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/plain;version=0.0.4"));
        assertThat(plain.body())
                .contains("qingce_last_run_status{status=\"completed\"} 1.0")
                .containsPattern("qingce_step_rows\\{direction=\"out\",step=\"load\"} [1-9]")
                .containsPattern("qingce_measure_ratio\\{measure=\"coverage-by-list\",view=\"received\"} 0\\.")
                .contains("# HELP qingce_findings Findings that stand")
                .doesNotContainPattern(NUMBER_OF_A_PERSON);
        HttpResponse<String> open = get("/prometheus", "application/openmetrics-text; version=1.0.0");
        assertThat(open.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/openmetrics-text"));
        assertThat(open.body())
                .contains("# TYPE qingce_register_size_bytes gauge")
                .endsWith("# EOF\n");
    }

    @Test
    @Order(3)
    void whoeverHasNoServerFindsTheSameInAFile() throws IOException {
        assertThat(home.resolve("metrics/qingce.prom"))
                .content()
                .contains("qingce_last_run_status{status=\"completed\"} 1.0", "qingce_alarms{severity=\"critical\"} ")
                .doesNotContainPattern(NUMBER_OF_A_PERSON);
        assertThat(application.getBean(MetricsText.class).openMetrics()).endsWith("# EOF\n");
    }

    @Test
    @Order(4)
    void theManualNamesEveryMetricWithItsLabelsAndHelpAndNoOther() throws Exception {
        String manual = Files.readString(Path.of("docs/metrics-exported.md"));
        for (Exported metric : Exported.values()) {
            String labels = metric.labels().isEmpty() ? "" : "`" + String.join("`, `", metric.labels()) + "`";
            assertThat(manual).contains("| `" + metric.prometheusName() + "` | " + labels + " | " + metric.help());
        }
        Set<String> known =
                Arrays.stream(Exported.values()).map(Exported::prometheusName).collect(Collectors.toSet());
        assertThat(matches("`(qingce_\\w+)`", manual)).isEqualTo(new TreeSet<>(known));
        assertThat(known)
                .containsAll(matches(
                        "(?m)^(qingce_\\w+)", get("/prometheus", "text/plain").body()));
    }

    private static Set<String> matches(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @Order(5)
    @ValueSource(
            strings = {
                "/env",
                "/beans",
                "/heapdump",
                "/configprops",
                "/loggers",
                "/threaddump",
                "/mappings",
                "/metrics",
                "/logfile",
                "/shutdown",
                "/flyway",
                "/conditions",
                "/scheduledtasks",
                "/sbom"
            })
    void nothingElseIsToldToAnybody(String endpoint) throws Exception {
        assertThat(get(endpoint, "*/*").statusCode()).isEqualTo(404);
    }

    @Test
    @Order(6)
    void infoSaysTheVersionAlone() throws Exception {
        assertThat(get("/info", "application/json").body()).isEqualTo("{\"qingce\":{\"version\":\"development\"}}");
    }

    @Test
    @Order(7)
    void healthKnowsItsParts() throws Exception {
        HttpResponse<String> health = get("/health", "application/json");
        assertThat(health.statusCode()).as(health.body()).isEqualTo(200);
        JsonNode parts = JsonMapper.shared().readTree(health.body()).get("components");
        assertThat(parts.get("register").get("status").asString()).isEqualTo("UP");
        assertThat(parts.get("lastRun").get("details").get("status").asString()).isEqualTo("completed");
        assertThat(parts.get("schedule").get("status").asString()).isEqualTo("UNKNOWN");
        assertThat(parts.propertyNames()).contains("db", "diskSpace");
        assertThat(get("/health/liveness", "*/*").statusCode()).isEqualTo(200);
        assertThat(get("/health/readiness", "*/*").body()).contains("\"register\"");
    }

    @Test
    @Order(8)
    void everyLineOfARunSaysOfWhichRunStepDayAndAttemptAlsoWhereExtractsAreRead() throws IOException {
        List<JsonNode> lines = log();
        assertThat(lines)
                .filteredOn(line -> line.has("step"))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.get("run").asString()
                                + line.get("business_date").asString()
                                + line.get("attempt").asString())
                        .isEqualTo("1" + FIRST + "1"));
        assertThat(lines).anySatisfy(line -> {
            assertThat(line.get("message").asString()).startsWith("step load completed: ");
            assertThat(line.get("rows_out").asLong()).isPositive();
        });
        assertThat(lines)
                .anySatisfy(line -> assertThat(line.get("message").asString())
                        .startsWith("run 1 of " + FIRST + " completed after "));
    }

    private static List<JsonNode> log() throws IOException {
        try (var files = Files.list(home.resolve("logs"))) {
            return files.flatMap(file -> lines(file).stream())
                    .map(JsonMapper.shared()::readTree)
                    .toList();
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    @Order(9)
    void aNightThatFailsKeepsWhatThereIsTurnsHealthDownAndAlarms() throws Exception {
        application.getBean(RunObservers.class).add(new RunObserver() {
            @Override
            public void stepStarted(RunContext run, String step) {
                if (step.equals("judge")) {
                    throw new NumberFormatException("For input string: \"王小明\"");
                }
            }
        });
        assertThat(night(FIRST.plusDays(1))).isEqualTo("FAILED");
        assertThat(figures(2))
                .containsKeys("step_seconds judge", "records_read police-resident")
                .doesNotContainKeys("findings error", "persons ", "targets_missed ");
        assertThat(get("/health", "*/*").statusCode()).isEqualTo(503);
        assertThat(get("/health/liveness", "*/*").statusCode()).isEqualTo(200);
        assertThat(get("/prometheus", "text/plain").body())
                .as("of the register the last complete run speaks")
                .contains("qingce_last_run_status{status=\"failed\"} 1.0", "qingce_persons{state=\"all\"}");
        assertThat(application.getBean(AlarmBook.class).current())
                .anySatisfy(alarm -> assertThat(alarm.text().en())
                        .isEqualTo("Run 2 of 2026-04-01 failed at step judge. 'status' says why; put it right, then"
                                + " 'restart'."));
        assertThat(log()).anySatisfy(line -> assertThat(line.toString()).contains("For input string: \\\"…\\\""));
        assertThat(log()).allSatisfy(line -> assertThat(line.toString()).doesNotContain("王小明"));
    }

    @Test
    @Order(10)
    void theLogIsItsOwnersAloneAlsoAfterItWasRotated() throws IOException {
        var loggers = (LoggerContext) LoggerFactory.getILoggerFactory();
        var appender = (RollingFileAppender<?>)
                loggers.getLogger(Logger.ROOT_LOGGER_NAME).getAppender("FILE");
        var policy = (TimeBasedRollingPolicy<?>) appender.getRollingPolicy();
        policy.getTimeBasedFileNamingAndTriggeringPolicy()
                .setCurrentTime(Instant.now().plus(Duration.ofDays(1)).toEpochMilli());
        loggers.getLogger("test").info("the first line of the next day");
        try (var files = Files.list(home.resolve("logs"))) {
            assertThat(files)
                    .hasSizeGreaterThan(1)
                    .allSatisfy(file -> assertThat(Files.getPosixFilePermissions(file))
                            .as(file.toString())
                            .isEqualTo(PosixFilePermissions.fromString("rw-------")));
        }
    }
}
