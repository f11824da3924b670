package org.qingce.cli;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;

/** Where the nights of a home publish to, and what is found there. */
interface Readers {

    /** The home's own snapshots; what they hold is compared with the home. */
    Readers OF_SNAPSHOTS = new Readers() {
        @Override
        public void prepare(Path home, Path before) {
            // snapshots lie in the home, which is copied as a whole
        }

        @Override
        public Map<String, String> settings(Path home) {
            return Map.of();
        }

        @Override
        public Map<String, String> state(Path home) {
            return Map.of();
        }
    };

    /**
     * Makes a place for a home.
     *
     * @param before the home whose published state is there to begin with; the same home for none
     */
    void prepare(Path home, Path before) throws SQLException;

    /** Environment variables that lead a program there. */
    Map<String, String> settings(Path home);

    /** What readers see there, and what they do not, by name. */
    Map<String, String> state(Path home) throws SQLException;
}
