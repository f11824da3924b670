package org.qingce.simulate;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;

/** Makes small counties for tests. */
final class Counties {
    static final LocalDate NIGHT = LocalDate.of(2026, 3, 31);
    private static final Progress QUIET = new Progress() {
        @Override
        public void begin(String stage, long people) {}

        @Override
        public void advance(long people) {}

        @Override
        public void end() {}
    };

    private Counties() {}

    static Path make(Path out, int persons, long seed, int nights, double errors) throws IOException {
        new Simulation(new SimulationSettings(persons, seed, out, nights, NIGHT, errors), QUIET).run();
        return out;
    }
}
