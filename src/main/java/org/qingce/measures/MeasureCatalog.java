package org.qingce.measures;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qingce.definition.Complaints;
import org.qingce.definition.DefinitionException;
import org.qingce.definition.DefinitionFiles;
import org.qingce.definition.Located;
import org.qingce.definition.Nearest;
import org.qingce.definition.OnceRead;

/**
 * The measures and targets of an installation, checked.
 *
 * @param measures in the order of their files and of their places there
 * @param targets in the order of their file
 */
public record MeasureCatalog(List<Measure> measures, List<Target> targets) {

    private static final Set<String> VIEWS = Set.of("received", "published", "all", Measure.PER_SOURCE);

    private static final String TARGETS = "targets.yaml";
    private static final OnceRead<MeasureCatalog> READ = new OnceRead<>();

    public MeasureCatalog {
        measures = List.copyOf(measures);
        targets = List.copyOf(targets);
    }

    /**
     * Reads {@code measures/*.yaml} and {@code targets.yaml} of a folder. Every condition is tried on an empty register.
     *
     * @throws DefinitionException if a definition is wrong: file, line and reason; no data has been read by then
     */
    public static MeasureCatalog read(Path jobs) {
        List<Path> measures = DefinitionFiles.in(jobs.resolve("measures"));
        var files = new ArrayList<>(measures);
        files.add(jobs.resolve(TARGETS));
        return READ.of(files, () -> of(measures, jobs));
    }

    /**
     * Reads and checks the measures of one file, wherever it lies.
     *
     * @param jobs where {@code targets.yaml} is
     * @throws DefinitionException as {@link #read}, or if the file holds none
     */
    public static MeasureCatalog ofFile(Path file, Path jobs) {
        MeasureCatalog catalog = of(List.of(file), jobs);
        if (catalog.measures().isEmpty()) {
            throw new DefinitionException(file, 1, "holds no measures; write at least one, as docs/measures.md shows");
        }
        return catalog;
    }

    private static MeasureCatalog of(List<Path> files, Path jobs) {
        var targets = targets(jobs.resolve(TARGETS));
        var located = new ArrayList<Located<Measure>>();
        for (Path file : files) {
            located.addAll(DefinitionFiles.readList(file, Measure.class));
        }
        var names = new HashSet<String>();
        targets.forEach(target -> names.add(target.id()));
        check(located, names);
        MeasureBinding.tryOut(located);
        return new MeasureCatalog(located.stream().map(Located::value).toList(), targets);
    }

    /** The measure that makes the figures of an id and view; a source id stands for {@code source}. */
    public Optional<Measure> measure(String id, String view) {
        return measures.stream().filter(measure -> measure.answersFor(id, view)).findFirst();
    }

    /** The target with an id. */
    public Optional<Target> target(String id) {
        return targets.stream().filter(target -> target.id().equals(id)).findFirst();
    }

    /** The share, 0 to 1, that a target asks for; all of it where there is no such target. */
    public double share(String target) {
        return target(target).map(found -> found.percent().doubleValue() / 100).orElse(1.0);
    }

    private static List<Target> targets(Path file) {
        if (!Files.exists(file)) {
            throw new DefinitionException(
                    file, 0, "this file does not exist; it should say what the figures are held against");
        }
        var located = DefinitionFiles.readList(file, Target.class);
        for (var target : located) {
            if (!target.value().isInRange()) {
                throw new DefinitionException(
                        target, "percent must lie between 0 and 100 and have at most two decimals");
            }
        }
        return located.stream().map(Located::value).toList();
    }

    private static void check(List<Located<Measure>> located, Set<String> targets) {
        var seen = new HashSet<String>();
        for (var one : located) {
            Measure measure = one.value();
            var complaints = new Complaints(one, "measure", measure.id());
            whole(measure, complaints);
            if (!VIEWS.contains(measure.view())) {
                throw complaints.about(
                        "view", "should be one of received, published, all, source, not " + measure.view());
            } else if (measure.view().equals(Measure.PER_SOURCE)
                    && measure.subject() != Subject.RECORD
                    && measure.subject() != Subject.EVENT) {
                throw complaints.about("view", "source goes with subject record or event only");
            } else if (measure.target() != null && !targets.contains(measure.target())) {
                throw complaints.about(
                        "target",
                        "targets.yaml has no target " + measure.target() + Nearest.hint(measure.target(), targets));
            } else if (!seen.add(measure.id() + " " + measure.view())) {
                throw complaints.about("id", "is defined twice for view " + measure.view());
            }
        }
    }

    /** Whatever a file leaves out is null. */
    private static void whole(Measure measure, Complaints complaints) {
        String id = complaints.required("id", measure.id());
        if (!id.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
            throw complaints.about("id", "an id is lower-case words joined by hyphens, as id-entry, not " + id);
        }
        complaints.required("view", measure.view());
        complaints.required("subject", measure.subject());
        complaints.inBothLanguages("title", measure.title());
        complaints.inBothLanguages("definition", measure.definition());
        complaints.required("of", measure.of());
        complaints.required("counted", measure.counted());
        if (complaints.required("show", measure.show()).isEmpty()) {
            throw complaints.about("show", "name at least one column of the list behind the figure");
        }
    }
}
