package org.qingce.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What the log of a home says of steps, in order. */
record StepLog(List<Event> events) {

    private static final Pattern LINE =
            Pattern.compile("\"@timestamp\":\"([^\"]+)\".*\"message\":\"step ([\\w-]+) (\\w+)");

    /** A step began or ended. */
    record Event(Instant time, String step, boolean begins) {

        private static Event of(MatchResult line) {
            return new Event(
                    Instant.parse(line.group(1)), line.group(2), line.group(3).equals("begins"));
        }
    }

    /** Reads it; empty where there is none yet. */
    static StepLog of(Path home) {
        Path log = home.resolve("logs/qingce.log");
        try {
            return new StepLog(
                    Files.exists(log)
                            ? LINE.matcher(Files.readString(log))
                                    .results()
                                    .map(Event::of)
                                    .toList()
                            : List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What it says after so many lines. */
    StepLog after(int lines) {
        return new StepLog(events.subList(Math.min(lines, events.size()), events.size()));
    }

    /** Whether this step, or one after it, has begun. */
    boolean hasReached(String step, List<String> order) {
        return events.stream().anyMatch(event -> event.begins && order.indexOf(event.step) >= order.indexOf(step));
    }

    /** Where it stands now: in a step, after one, or before the first. */
    String place() {
        if (events.isEmpty()) {
            return "(before the first)";
        }
        Event last = events.get(events.size() - 1);
        return last.begins ? last.step : "(after " + last.step + ")";
    }

    /** The place of the latest step that began, in this order; 0 if none did. */
    int reached(List<String> order) {
        return events.stream()
                .mapToInt(event -> order.indexOf(event.step))
                .max()
                .orElse(0);
    }

    /** How long each step lasted, in the order in which they began. */
    Map<String, Duration> lengths() {
        var begun = new LinkedHashMap<String, Instant>();
        var lengths = new LinkedHashMap<String, Duration>();
        for (Event event : events) {
            if (event.begins) {
                begun.put(event.step, event.time);
                lengths.put(event.step, Duration.ZERO);
            } else {
                lengths.put(event.step, Duration.between(begun.get(event.step), event.time));
            }
        }
        return lengths;
    }
}
