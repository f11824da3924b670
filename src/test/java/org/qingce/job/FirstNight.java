package org.qingce.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/**
 * The small county and a home after an undisturbed first night, made once for all tests: for those that begin where it ended, or hold
 * another night against it.
 *
 * @param extracts of that night; nobody changes them
 * @param kept the home; nobody opens it
 */
public record FirstNight(Path extracts, Path kept) {

    /** What every test is given. */
    public static FirstNight made() throws IOException {
        Path folder = MadeOnce.folder("first-night", FirstNight::run);
        return new FirstNight(extracts(folder), folder.resolve("home"));
    }

    /** The home, in a place where it may be used. */
    public Path home(Path place) throws IOException {
        return copy(kept, place);
    }

    static Path copy(Path home, Path place) throws IOException {
        FileSystemUtils.copyRecursively(home, place);
        Files.deleteIfExists(place.resolve("run.holder"));
        return place;
    }

    private static Path extracts(Path folder) {
        return folder.resolve("county").resolve(SmallCounty.FIRST_NIGHT.toString());
    }

    private static void run(Path folder) throws IOException {
        SmallCounty.make(folder.resolve("county"), 1);
        try (var application = SmallCounty.start(folder.resolve("home"))) {
            RunSummary run = application.getBean(Runs.class).start(SmallCounty.FIRST_NIGHT, extracts(folder), false);
            if (!run.isCompleted()) {
                throw new IllegalStateException(run.failure());
            }
        }
    }
}
