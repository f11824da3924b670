package org.qingce.intake.reader;

import java.util.Locale;

/** Why a file as a whole cannot be read, and what to do about it. */
public enum FileFault {
    /** No byte in it, or no line but blank ones. */
    EMPTY("文件没有内容；请重新导出", "the file is empty; export it again"),
    /** Text in UTF-16. */
    UTF_16("文件编码为 UTF-16；请另存为 UTF-8 或 GB18030", "the text is UTF-16; save it as UTF-8 or GB18030"),
    /** Text was expected, and it is none. */
    BINARY("文件不是文本；请核对数据源定义中的格式", "the file is no text; check the format in the source definition"),
    /** Text whose encoding is to be found out, and part of it is in the one and part in the other. */
    MIXED_CHARSETS(
            "文件混有 UTF-8 与 GB18030 两种编码；请统一为一种编码后重新导出",
            "the text is partly UTF-8 and partly GB18030; export it again in one of them"),
    /** The header line cannot be read. */
    HEADER("表头无法读取；请核对编码、分隔符和引号", "the header line cannot be read; check charset, separator and quotes"),
    /** A spreadsheet where text was expected. */
    SPREADSHEET(
            "文件是电子表格而非文本；请将格式设为 xlsx 或另存为 CSV",
            "the file is a spreadsheet and no text; set the format to xlsx or save it as CSV"),
    /** OLE2 container: a workbook with a password or in the format before 2007. */
    OLE2(
            "文件设有密码或为旧版 .xls；请取消密码并另存为 .xlsx",
            "the workbook has a password or is an old .xls; remove the password and save it as .xlsx"),
    /** A workbook was expected, and it is none or damaged. */
    NO_WORKBOOK("文件不是 xlsx 工作簿或已损坏；请重新导出", "the file is no xlsx workbook or is damaged; export it again"),
    /** The sheet asked for does not exist. */
    NO_SHEET("工作簿中没有指定的工作表；请核对数据源定义", "the workbook lacks the sheet; check the source definition"),
    /** The workbook unpacks to more than is sensible. */
    TOO_LARGE("工作簿解压后过大；请拆分或导出为 CSV", "the workbook unpacks to more than is allowed; split it or export it as CSV");

    private final String zh;
    private final String en;

    FileFault(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** What is wrong and what to do, in Chinese for a Chinese locale and else in English. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("zh") ? zh : en;
    }
}
