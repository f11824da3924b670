package org.qingce.intake.reader;

import java.util.Locale;

/** Why a record cannot be read. */
public enum RejectReason {
    /** The record has fewer fields than the header. */
    TOO_FEW_FIELDS("字段数少于表头", "fewer fields than the header"),
    /** The record has more fields than the header, and not all of the surplus is empty. */
    TOO_MANY_FIELDS("字段数多于表头", "more fields than the header"),
    /** A fixed-width line ends before its last field. */
    LINE_TOO_SHORT("定长行过短", "fixed-width line too short"),
    /** A fixed-width line goes on, with other than blanks, after its last field. */
    LINE_TOO_LONG("定长行过长", "fixed-width line too long"),
    /** A quote opens in this line and does not close properly in the lines that follow. */
    UNCLOSED_QUOTE("引号未闭合", "quote not closed"),
    /** A closing quote is followed by text instead of a separator or the line's end. */
    BROKEN_QUOTE("引号位置错误", "text after a closing quote"),
    /** The record holds a NUL character; other control characters stay in the values. */
    CONTROL_CHARACTER("含空字符(NUL)", "NUL character"),
    /** Bytes that are no character in the file's charset, or a character cut by a field boundary. */
    UNDECODABLE("含无法解码的字节", "bytes that cannot be decoded"),
    /** The last line breaks off: it has no line end and lacks fields. */
    TRUNCATED("末行被截断", "last line cut off"),
    /** The line is longer than {@link RecordReaders#MAX_RECORD_BYTES}; only its start is kept. */
    RECORD_TOO_LONG("记录过长", "record too long"),
    /** A cell of the row cannot be understood. */
    UNREADABLE_CELL("单元格无法读取", "cell that cannot be read");

    private final String zh;
    private final String en;

    RejectReason(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** The reason in a few words, in Chinese for a Chinese locale and else in English. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("zh") ? zh : en;
    }
}
