package org.qingce.intake.mapping;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qingce.intake.reader.RawRecord;
import org.qingce.intake.reader.RejectReason;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/**
 * Maps the records of one file. The same record always gives the same lines. Keeps the rows it maps into: for one thread.
 */
public final class RecordMapper implements ItemProcessor<RawRecord, MappedRecord> {

    /** How many line numbers a file has room for in a record's id. */
    public static final long LINES_PER_FILE = 1_000_000_000L;

    /** How many roles a record has room for in a mention's id. */
    public static final long SLOTS_PER_RECORD = 10;

    private final long fileBase;
    private final List<MentionMapper> mentions;
    private final Kinship kinship;
    private final @Nullable EventMapper event;
    private final RecordKeys keys;
    private final RecordText text;

    RecordMapper(
            String source, long fileNo, List<MentionMapper> mentions, @Nullable EventMapper event, RecordKeys keys) {
        this.text = new RecordText(source, mentions.size());
        this.fileBase = fileNo * LINES_PER_FILE;
        this.mentions = mentions;
        this.kinship = new Kinship(mentions);
        this.event = event;
        this.keys = keys;
    }

    @Override
    public MappedRecord process(RawRecord raw) {
        RejectReason reason = raw.reason();
        return reason == null ? accept(raw) : reject(raw, reason);
    }

    private MappedRecord accept(RawRecord raw) {
        long recordId = fileBase + raw.line();
        appendMentions(raw.values());
        StringBuilder line = text.event();
        if (event != null) {
            event.map(raw.values(), mentions.get(0).division(), line);
        }
        keys.appendTo(text.key(), raw.values());
        return new MappedRecord(
                raw.lines(),
                text.mentionLines(recordId),
                text.contentLine(recordId),
                text.eventLine(recordId),
                text.keyLine(recordId),
                "");
    }

    private void appendMentions(String[] values) {
        mentions.forEach(mention -> mention.map(values));
        kinship.note();
        StringBuilder lines = text.start();
        for (int slot = 0; slot < mentions.size(); slot++) {
            MentionMapper mention = mentions.get(slot);
            if (slot == 0 || mention.isFilled()) {
                mention.appendTo(lines);
            }
            text.endSlot(slot);
        }
    }

    private MappedRecord reject(RawRecord raw, RejectReason reason) {
        long recordId = fileBase + raw.line();
        String line = recordId + "\t" + reason.name().toLowerCase(Locale.ROOT) + '\t'
                + Tabbed.escaped(Objects.requireNonNullElse(raw.detail(), "")) + '\t' + Tabbed.escaped(raw.raw())
                + '\n';
        return new MappedRecord(raw.lines(), "", "", "", "", line);
    }
}
