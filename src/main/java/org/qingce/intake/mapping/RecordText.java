package org.qingce.intake.mapping;

/**
 * All that is stored of one record, without the numbers by which it is known: two records say the same exactly if their texts are
 * equal, whatever file and line they stand in. Mentions come first, in order of slot, then the event, then the key; each that is there
 * begins with a tab and ends with a line end. Keeps its buffers: for one thread.
 */
final class RecordText {

    private static final char NEXT = '\f'; // a control character, which no value holds

    private final StringBuilder text = new StringBuilder(512);
    private final StringBuilder lines = new StringBuilder(512);
    private final ContentHash hash;
    private final int[] ends;
    private int eventStart;
    private int keyStart;
    private long content;

    RecordText(String source, int slots) {
        hash = new ContentHash(source);
        ends = new int[slots];
    }

    /** Empties it; the buffer takes the record's mentions. */
    StringBuilder start() {
        text.setLength(0);
        return text;
    }

    /** The mention of this slot was appended, or left out. */
    void endSlot(int slot) {
        ends[slot] = text.length();
    }

    /** The mentions are done; the buffer takes the event. */
    StringBuilder event() {
        eventStart = text.append(NEXT).length();
        return text;
    }

    /** The event is done or left out; the buffer takes the key. */
    StringBuilder key() {
        keyStart = text.append(NEXT).length();
        return text;
    }

    /** The lines of the mentions, each with the hash of the whole record after its number. */
    String mentionLines(long recordId) {
        content = hash.of(text);
        lines.setLength(0);
        int start = 0;
        for (int slot = 0; slot < ends.length; slot++) {
            if (ends[slot] > start) {
                lines.append(recordId * RecordMapper.SLOTS_PER_RECORD + slot).append('\t');
                lines.append(content).append(text.substring(start, ends[slot]));
            }
            start = ends[slot];
        }
        return lines.toString();
    }

    /** The line of the hash, once the mentions were asked for. */
    String contentLine(long recordId) {
        return recordId + "\t" + content + '\n';
    }

    /** The line of the event; empty without one. */
    String eventLine(long recordId) {
        return line(recordId, eventStart, keyStart - 1);
    }

    /** The line of the key; empty without one. */
    String keyLine(long recordId) {
        return line(recordId, keyStart, text.length());
    }

    private String line(long recordId, int start, int end) {
        return start == end ? "" : recordId + text.substring(start, end);
    }
}
