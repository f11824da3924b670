package org.qingce.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.qingce.simulate.Progress;
import org.qingce.simulate.Simulation;
import org.qingce.simulate.SimulationSettings;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A county of three hundred people, and the application on a home of its own. */
public final class SmallCounty {

    public static final LocalDate FIRST_NIGHT = LocalDate.of(2026, 3, 31);
    private static final Progress QUIET = new Progress() {
        @Override
        public void begin(String stage, long people) {}

        @Override
        public void advance(long people) {}

        @Override
        public void end() {}
    };

    private SmallCounty() {}

    /** Makes the county; each of its nights lies in a folder that is called by its date. */
    public static void make(Path folder, int nights) throws IOException {
        new Simulation(new SimulationSettings(300, 7, folder, nights, FIRST_NIGHT, 3), QUIET).run();
    }

    static ConfigurableApplicationContext start(Path home) {
        return start(home, Path.of("jobs"));
    }

    static ConfigurableApplicationContext start(Path home, Path jobs) {
        return start(home, jobs, List.of());
    }

    /** Starts with further settings, each as {@code --name=value}. */
    static ConfigurableApplicationContext start(Path home, Path jobs, List<String> settings) {
        return start(home, jobs, settings, "512MB");
    }

    /** Starts with so much memory for the workbench, and one thread: as many tests run at a time as there are processors. */
    static ConfigurableApplicationContext start(Path home, Path jobs, List<String> settings, String memory) {
        var arguments = new ArrayList<>(settings);
        arguments.addAll(List.of(
                "--qingce.home=" + home, "--qingce.jobs=" + jobs, "--qingce.memory=" + memory, "--qingce.threads=1"));
        return new SpringApplicationBuilder(QingceApplication.class).run(arguments.toArray(String[]::new));
    }
}
