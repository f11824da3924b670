package org.qingce.cli;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.qingce.operation.schedule.Night;
import org.qingce.operation.schedule.NightBook;
import org.qingce.operation.schedule.NightScheduler;
import org.qingce.operation.schedule.Schedule;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs nights by schedule until it is told to end. */
@Command(
        name = "serve",
        description = {
            "Run nights by jobs/schedule.yaml, missed ones first, and answer those who watch over HTTP, until SIGTERM: a run at work then stops",
            "at its next safe point and can be restarted. Other commands work beside it between two nights."
        },
        footer = {
            "",
            "Exit codes: 143 ended by SIGTERM, 130 by Ctrl-C; 3 there is nothing to serve, or the schedule is wrong; 70 internal fault.",
            "What a night ended with stands in the log, as the exit code of 'run nightly'."
        })
final class ServeCommand implements Callable<Integer> {

    private static final Logger log = LoggerFactory.getLogger(ServeCommand.class);

    @Mixin
    private final HomeOptions home = new HomeOptions();

    @Mixin
    private final Console console = new Console();

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "${QINGCE_PORT:-8470}",
            description =
                    "Port of this machine alone for health and metrics; 0: none (default: ${DEFAULT-VALUE}, also QINGCE_PORT).")
    private int port;

    @Override
    public Integer call() throws InterruptedException {
        try (var application = home.start(web())) {
            Optional<Schedule> schedule = application.getBean(NightBook.class).schedule();
            if (schedule.isEmpty() && port == 0) {
                console.complain(
                        console.messages().text("schedule.none", home.jobs().resolve("schedule.yaml")));
                return ExitCode.REFUSED;
            }
            var ended = new CountDownLatch(1);
            application.addApplicationListener((ContextClosedEvent event) -> ended.countDown());
            serve(application, schedule, ended);
            return ExitCode.OK;
        }
    }

    private void serve(ConfigurableApplicationContext application, Optional<Schedule> schedule, CountDownLatch ended)
            throws InterruptedException {
        console.say(
                "serve.started",
                Long.toString(ProcessHandle.current().pid()),
                Integer.toString(port),
                next(application));
        if (schedule.isEmpty()) {
            ended.await();
            return;
        }
        var clock = application.getBean(Clock.class);
        try (var nights = new NightScheduler(schedule.get(), clock, () -> night(application))) {
            ended.await();
        }
    }

    private static String next(ConfigurableApplicationContext application) {
        return application.getBean(NightBook.class).next(1).stream()
                .findFirst()
                .map(Night::start)
                .map(DueNights::moment)
                .orElse("-");
    }

    private Map<String, @Nullable Object> web() {
        var settings = new HashMap<String, @Nullable Object>();
        settings.put("spring.main.web-application-type", port == 0 ? "none" : "servlet");
        settings.put("qingce.port", port);
        return settings;
    }

    /** Whatever becomes of one night, the next one comes. */
    private void night(ConfigurableApplicationContext application) {
        log.info("night ended with exit code {}", code(application));
        console.say("serve.next", next(application));
    }

    private int code(ConfigurableApplicationContext application) {
        try {
            return new DueNights(console, application).run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.FAILED;
        } catch (RuntimeException e) {
            return console.explain(e);
        }
    }
}
