package org.qingce.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import org.qingce.intake.mapping.MappedRecord;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamException;
import org.springframework.batch.infrastructure.item.ItemStreamWriter;

/** Writes what was made of one part's records to its staging files, which it starts anew whenever it is opened. */
public final class StagingWriter implements ItemStreamWriter<MappedRecord> {

    private final FilePart part;
    private final StagingArea staging;
    private final LongAdder progress;
    private final Map<StagingArea.Content, StagingFile> files = new EnumMap<>(StagingArea.Content.class);

    /**
     * Writes one part.
     *
     * @param progress grows by the lines of every record written
     */
    public StagingWriter(FilePart part, StagingArea staging, LongAdder progress) {
        this.part = part;
        this.staging = staging;
        this.progress = progress;
    }

    @Override
    public void open(ExecutionContext context) {
        try {
            Files.deleteIfExists(staging.file(part, StagingArea.Content.COUNTS));
            for (var content : StagingArea.Content.values()) {
                if (content != StagingArea.Content.COUNTS) {
                    files.put(content, new StagingFile(staging.file(part, content)));
                }
            }
        } catch (IOException e) {
            throw new ItemStreamException(
                    "cannot write staging files of " + part.arrival().name() + ": " + e, e);
        }
    }

    @Override
    public void write(Chunk<? extends MappedRecord> chunk) throws IOException {
        StagingFile mentions = file(StagingArea.Content.MENTIONS);
        StagingFile contents = file(StagingArea.Content.CONTENTS);
        StagingFile events = file(StagingArea.Content.EVENTS);
        StagingFile keys = file(StagingArea.Content.KEYS);
        StagingFile rejects = file(StagingArea.Content.REJECTS);
        long lines = 0;
        for (MappedRecord record : chunk) {
            mentions.append(record.mentions());
            contents.append(record.content());
            events.append(record.event());
            keys.append(record.key());
            rejects.append(record.reject());
            lines += record.lines();
        }
        for (StagingFile file : files.values()) {
            file.flush();
        }
        progress.add(lines);
    }

    private StagingFile file(StagingArea.Content content) {
        StagingFile file = files.get(content);
        if (file == null) {
            throw new IllegalStateException("write before open");
        }
        return file;
    }

    @Override
    public void close() {
        try {
            for (StagingFile file : files.values()) {
                file.close();
            }
            files.clear();
        } catch (IOException e) {
            throw new ItemStreamException(
                    "cannot close staging files of " + part.arrival().name() + ": " + e, e);
        }
    }
}
