package org.qingce.intake;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.qingce.intake.reader.RawRecord;
import org.qingce.intake.reader.ReaderSettings;
import org.qingce.intake.reader.RecordReader;
import org.qingce.intake.reader.RecordReaders;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamException;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/**
 * Reads one part of one arrival, from its start whenever it is opened: a part is small enough to be read again after a failure.
 * At its end it leaves the counts that the loader checks.
 */
public final class ExtractReader implements ItemStreamReader<RawRecord> {

    private final FilePart part;
    private final ReaderSettings settings;
    private final StagingArea staging;
    private @Nullable RecordReader reader;
    private long records;
    private long recordLines;

    public ExtractReader(FilePart part, ReaderSettings settings, StagingArea staging) {
        this.part = part;
        this.settings = settings;
        this.staging = staging;
    }

    @Override
    public void open(ExecutionContext context) {
        Path file = part.arrival().archived();
        try {
            reader = RecordReaders.open(file, settings, part.range());
            records = 0;
            recordLines = 0;
        } catch (IOException e) {
            throw new ItemStreamException(part.arrival().name() + " cannot be opened: " + e.getMessage(), e);
        }
    }

    @Override
    public @Nullable RawRecord read() throws IOException {
        RecordReader open = reader;
        if (open == null) {
            throw new IllegalStateException("read before open");
        }
        RawRecord record = open.read();
        if (record == null) {
            staging.writeCounts(part, new PartCounts(open.headerLines(), open.blankLines(), records, recordLines));
        } else {
            records++;
            recordLines += record.lines();
        }
        return record;
    }

    @Override
    public void close() {
        if (reader != null) {
            try {
                reader.close();
            } catch (IOException e) {
                throw new ItemStreamException(part.arrival().name() + " cannot be closed", e);
            }
            reader = null;
        }
    }
}
