package org.qingce.simulate;

import java.nio.file.Path;
import java.time.LocalDate;

/**
 * What to make.
 *
 * @param persons registered people alive on the first night, at least 100
 * @param seed the same seed gives the same bytes
 * @param out folder that takes one folder a night, and {@code truth}
 * @param nights consecutive days, 1 to 366
 * @param date the first night
 * @param errors times the documented fault rates; 0 for none
 */
public record SimulationSettings(int persons, long seed, Path out, int nights, LocalDate date, double errors) {
    public SimulationSettings {
        require(persons >= 100, "at least 100 persons, not " + persons);
        require(nights >= 1 && nights <= 366, "1 to 366 nights, not " + nights);
        require(date.getYear() >= 2010 && date.getYear() <= 2100, "a date from 2010 to 2100, not " + date);
        require(errors >= 0 && errors <= 20, "an error factor from 0 to 20, not " + errors);
    }

    private static void require(boolean right, String what) {
        if (!right) {
            throw new IllegalArgumentException("The simulation takes " + what + ".");
        }
    }
}
