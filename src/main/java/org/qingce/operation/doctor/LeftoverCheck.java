package org.qingce.operation.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.qingce.definition.Label;

/** Files that an ended process left half written. */
record LeftoverCheck(Place place) implements Check {

    private static final Duration OLD = Duration.ofDays(1);

    @Override
    public String name() {
        return "leftovers";
    }

    @Override
    public List<Finding> look() throws IOException {
        Path home = place.home();
        if (!Files.isDirectory(home)) {
            return List.of();
        }
        List<Path> left;
        try (Stream<Path> files = Files.walk(home)) {
            left = files.filter(Files::isRegularFile)
                    .filter(file -> isTemporary(home.relativize(file)))
                    .filter(this::isOld)
                    .sorted()
                    .toList();
        }
        return List.of(left.isEmpty() ? Finding.ok("没有遗留的临时文件", "no temporary files are left over") : found(left));
    }

    private static Finding found(List<Path> left) {
        long bytes = left.stream().mapToLong(file -> file.toFile().length()).sum();
        return Finding.warning(
                new Label(
                        "遗留临时文件 " + left.size() + " 个，共 " + Bytes.text(bytes) + "，例如 " + left.get(0),
                        left.size() + " temporary files are left over, " + Bytes.text(bytes) + ", as " + left.get(0)),
                new Label("没有批次在运行时用 retention 清理", "'retention' removes them while no run is at work"));
    }

    private static boolean isTemporary(Path file) {
        String name = file.getFileName().toString();
        String first = file.getName(0).toString();
        return name.endsWith(".part") || first.equals("staging") || (first.equals("tmp") && file.getNameCount() > 1);
    }

    private boolean isOld(Path file) {
        Instant changed = Instant.ofEpochMilli(file.toFile().lastModified());
        return changed.isBefore(place.clock().instant().minus(OLD));
    }
}
