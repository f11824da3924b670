package org.qingce.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.qingce.workbench.OwnerOnly;
import org.springframework.util.FileSystemUtils;

/** The folder in which a run keeps what its readers made of the files, until it is loaded: tab-separated UTF-8. */
public final class StagingArea {

    /** What a staging file holds; its name ends accordingly. */
    public enum Content {
        /** Lines for table {@code mention}. */
        MENTIONS,
        /** What each record says as one number: the column {@code content} of its mentions. */
        CONTENTS,
        /** Lines for table {@code event}. */
        EVENTS,
        /** Lines for table {@code record_key}. */
        KEYS,
        /** Lines for table {@code reject}. */
        REJECTS,
        /** One line of counts. */
        COUNTS;

        private String ending() {
            return "." + name().toLowerCase(java.util.Locale.ROOT) + ".tsv";
        }
    }

    private final Path folder;

    public StagingArea(Path folder) {
        this.folder = folder;
    }

    /** The file of a part's content; its folder exists. */
    public Path file(FilePart part, Content content) {
        try {
            OwnerOnly.folder(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make the staging folder " + folder, e);
        }
        return folder.resolve(part.name() + content.ending());
    }

    /** The file of those lines of a part's content that were selected. */
    Path selection(FilePart part, Content content) {
        return folder.resolve(part.name() + ".selected" + content.ending());
    }

    /** The paths of some parts' content. */
    public List<String> files(List<FilePart> parts, Content content) {
        return parts.stream().map(part -> file(part, content).toString()).toList();
    }

    /** Leaves the counts of a part that was read to its end. */
    void writeCounts(FilePart part, PartCounts counts) throws IOException {
        String line = part.arrival().fileNo() + "\t" + part.number() + '\t' + counts.headerLines() + '\t'
                + counts.blankLines() + '\t' + counts.records() + '\t' + counts.recordLines() + '\n';
        try (var out = OwnerOnly.writer(file(part, Content.COUNTS))) {
            out.write(line);
        }
    }

    /** Where readable copies of encrypted files go. */
    Path copies() {
        return folder.resolve("extracts");
    }

    /** Removes everything. */
    public void clear() {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove the staging folder " + folder, e);
        }
    }
}
