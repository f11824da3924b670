package org.qingce.report.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fonts beside the product's own, asked for characters so rare that it has no glyph for them. */
final class SpareFaces {

    private static final Logger log = LoggerFactory.getLogger(SpareFaces.class);
    private static final int DEPTH = 6;

    private final List<Path> folders;

    /** @param folders searched in this order; those that do not exist are passed over */
    SpareFaces(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /** Where systems and their users keep fonts. */
    static List<Path> systemFolders() {
        Path home = Path.of(System.getProperty("user.home"));
        return List.of(
                home.resolve(".local/share/fonts"),
                home.resolve(".fonts"),
                Path.of("/usr/local/share/fonts"),
                Path.of("/usr/share/fonts"),
                Path.of("/Library/Fonts"),
                Path.of("C:/Windows/Fonts"));
    }

    /** The first faces that have any of the characters, until all are had or no face is left. */
    List<Face> having(Set<Integer> characters) {
        var chosen = new ArrayList<Face>();
        Set<Integer> wanted = characters;
        for (Path folder : folders) {
            for (Path file : wanted.isEmpty() ? List.<Path>of() : files(folder)) {
                Set<Integer> lacking = lacking(file, wanted);
                if (lacking.size() < wanted.size()) {
                    chosen.add(Face.of(file));
                    wanted = lacking;
                }
            }
        }
        return chosen;
    }

    private static Set<Integer> lacking(Path file, Set<Integer> wanted) {
        if (wanted.isEmpty()) {
            return wanted;
        }
        try (TrueTypeFont font = Face.of(file).read()) {
            return Face.lacking(font, wanted);
        } catch (IOException | RuntimeException e) {
            log.debug("font {} is of no use: {}", file, e.toString());
            return wanted;
        }
    }

    /** TrueType files, the largest first: they have the most characters. */
    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder, DEPTH)) {
            return files.filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".ttf"))
                    .sorted(Comparator.comparing(SpareFaces::size).reversed().thenComparing(Comparator.naturalOrder()))
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            log.debug("fonts of {} cannot be listed: {}", folder, e.toString());
            return List.of();
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }
}
