package org.qingce.measures;

import java.nio.file.Path;
import java.util.List;
import org.qingce.definition.DefinitionException;
import org.qingce.definition.DefinitionFiles;
import org.qingce.definition.DefinitionFolder;
import org.qingce.definition.Located;

/**
 * A file of measures in its place among those in force.
 *
 * @param place where it stands now
 * @param measures what it holds
 */
public record MeasureAddition(Path place, MeasureCatalog measures) {

    /**
     * Puts a file of measures into {@code measures/} of a folder; the next run makes their figures.
     *
     * @throws DefinitionException if the file is wrong, or a measure in force has one of its ids with the same view; the folder is as
     *     it was
     */
    public static MeasureAddition put(Path file, Path jobs) {
        MeasureCatalog added = MeasureCatalog.ofFile(file, jobs);
        Path place = DefinitionFolder.place(file, jobs.resolve("measures"));
        List<Located<Measure>> inForce = located(DefinitionFiles.in(jobs.resolve("measures")));
        for (Located<Measure> measure : located(List.of(file))) {
            inForce.stream()
                    .filter(earlier -> sameFigure(measure.value(), earlier.value()))
                    .forEach(earlier -> refuse(measure, earlier));
        }
        DefinitionFolder.put(file, place);
        return new MeasureAddition(place, added);
    }

    private static List<Located<Measure>> located(List<Path> files) {
        return files.stream()
                .flatMap(file -> DefinitionFiles.readList(file, Measure.class).stream())
                .toList();
    }

    private static boolean sameFigure(Measure one, Measure other) {
        return one.id().equals(other.id()) && one.view().equals(other.view());
    }

    private static void refuse(Located<Measure> measure, Located<Measure> earlier) {
        throw new DefinitionException(
                measure,
                "measure " + measure.value().id() + " with view "
                        + measure.value().view() + " stands already in "
                        + earlier.file() + ", line " + earlier.line()
                        + "; to change it, edit it there; or give this one another id");
    }
}
