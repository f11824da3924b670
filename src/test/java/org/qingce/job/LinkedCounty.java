package org.qingce.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.qingce.linkage.ModelStore;
import org.qingce.linkage.model.MatchModel;
import org.qingce.linkage.similarity.Similarities;
import org.qingce.simulate.Progress;
import org.qingce.simulate.Simulation;
import org.qingce.simulate.SimulationSettings;
import org.qingce.workbench.Workbench;
import org.qingce.workbench.WorkbenchSettings;

/**
 * A county of eight hundred people with three times the usual errors, after its first night.
 *
 * @param county where its extracts and its truth are
 * @param home where its register is
 */
public record LinkedCounty(Path county, Path home) {

    public static final LocalDate NIGHT = LocalDate.of(2026, 3, 31);

    private static final Progress QUIET = new Progress() {
        @Override
        public void begin(String stage, long people) {}

        @Override
        public void advance(long people) {}

        @Override
        public void end() {}
    };

    /** The county, made once for all tests and changed by none, and a home in the folder. */
    public static LinkedCounty in(Path folder) throws IOException {
        Path made = MadeOnce.folder("linked-county", LinkedCounty::make);
        Path home = FirstNight.copy(made.resolve("home"), folder.resolve("home"));
        return new LinkedCounty(made.resolve("county"), home);
    }

    private static void make(Path folder) throws IOException {
        var linked = new LinkedCounty(folder.resolve("county"), folder.resolve("home"));
        new Simulation(new SimulationSettings(800, 1, linked.county, 2, NIGHT, 3), QUIET).run();
        linked.run(NIGHT);
    }

    /** Runs a night. */
    public void run(LocalDate night) {
        try (var application = SmallCounty.start(home)) {
            RunSummary run = application.getBean(Runs.class).start(night, county.resolve(night.toString()), false);
            if (!run.isCompleted()) {
                throw new IllegalStateException(run.failure());
            }
        }
    }

    /** The model in force. */
    public MatchModel model() {
        return new ModelStore(home.resolve("models")).latest("people").orElseThrow();
    }

    /** Opens the register for a while. */
    public void register(Consumer<Workbench> use) {
        var settings = new WorkbenchSettings("512MB", 2, home.resolve("tmp"));
        try (var workbench = Workbench.open(home.resolve("register.duckdb"), settings, Similarities.functions())) {
            use.accept(workbench);
        }
    }
}
