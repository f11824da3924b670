package org.qingce.cli;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import org.qingce.identity.DocumentNumber;
import org.qingce.identity.Repair;

/** Streams rows as tab-separated values; tab, line ends and backslash in a value are written {@code \t \n \r \\}. */
final class CheckIdTsv implements CheckIdWriter {
    private static final String HEADER = "input\tkind\tstatus\tnormalised\tbirth_date\tsex\tdivision\tsuggestions\n";

    private final PrintWriter out;
    private final StringBuilder line = new StringBuilder();

    CheckIdTsv(PrintWriter out) {
        this.out = out;
        out.write(HEADER);
    }

    @Override
    public void write(CheckIdRow row) {
        DocumentNumber number = row.number();
        Repair suggestion = row.repairs().suggestion();
        line.setLength(0);
        append(row.input()).append('\t').append(number.kind()).append('\t').append(number.status());
        cell(number.normalised());
        cell(number.birthDate() == null ? null : number.birthDate().toString());
        cell(number.sex() == null ? null : number.sex().code());
        cell(number.divisionCode());
        cell(suggestion == null ? null : suggestion.number());
        out.append(line.append('\n'));
    }

    @Override
    public void close() {
        out.flush();
    }

    private void cell(@Nullable String value) {
        line.append('\t');
        if (value != null) {
            append(value);
        }
    }

    private StringBuilder append(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\t' -> line.append("\\t");
                case '\n' -> line.append("\\n");
                case '\r' -> line.append("\\r");
                case '\\' -> line.append("\\\\");
                default -> line.append(c);
            }
        }
        return line;
    }
}
