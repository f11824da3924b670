package org.qingce.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.qingce.job.QingceApplication;
import org.qingce.job.SmallCounty;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.util.FileSystemUtils;

/** An installation in a folder: a home, definitions of its own, extracts, and a clock that can be set. */
public final class Installation {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Path folder;
    private final SettableClock clock = new SettableClock(Instant.parse("2026-03-31T18:30:00Z"), ZONE);

    /** Makes the definitions; the home is made by whoever starts on it. */
    public Installation(Path folder) throws IOException {
        this.folder = folder;
        FileSystemUtils.copyRecursively(Path.of("jobs"), jobs());
    }

    public Path home() {
        return folder.resolve("home");
    }

    public Path jobs() {
        return folder.resolve("jobs");
    }

    public Path extracts(LocalDate night) {
        return folder.resolve("extracts").resolve(night.toString());
    }

    public SettableClock clock() {
        return clock;
    }

    public void now(String localTime) {
        clock.set(java.time.LocalDateTime.parse(localTime).atZone(ZONE).toInstant());
    }

    /** Extracts of a county of three hundred people. */
    public void county(int nights) throws IOException {
        SmallCounty.make(folder.resolve("extracts"), nights);
    }

    /** Extracts of a night on which nobody delivers but the division list. */
    public void quietNight(LocalDate night) throws IOException {
        Path list = Files.createDirectories(extracts(night)).resolve("divisions.csv");
        Files.writeString(list, "code,name\n440308103,沙头角街道\n440308,盐田区\n4403,深圳市\n44,广东省\n");
    }

    /** Puts a schedule in force: the shipped one, with some of its lines changed. */
    public void schedule(String... lines) throws IOException {
        Path file = jobs().resolve("schedule.yaml");
        String text = Files.readString(Path.of("jobs/schedule.yaml"));
        String[] all = Stream.concat(
                        Stream.of("enabled: true", "extracts: " + folder.resolve("extracts/{date}")), Stream.of(lines))
                .toArray(String[]::new);
        for (String line : all) {
            String key = line.substring(0, line.indexOf(':'));
            text = text.replaceAll("(?m)^" + key + ":.*$", java.util.regex.Matcher.quoteReplacement(line));
        }
        Files.writeString(file, text);
    }

    public ConfigurableApplicationContext start(String... settings) {
        return start(home(), settings);
    }

    public ConfigurableApplicationContext start(Path home, String... settings) {
        String[] usual = {
            "--qingce.home=" + home, "--qingce.jobs=" + jobs(), "--qingce.memory=512MB", "--qingce.threads=1"
        };
        return new SpringApplicationBuilder(QingceApplication.class, OperationApplication.class)
                .initializers(context ->
                        ((GenericApplicationContext) context).registerBean("clock", Clock.class, () -> clock))
                .run(Stream.concat(Stream.of(usual), Stream.of(settings)).toArray(String[]::new));
    }
}
