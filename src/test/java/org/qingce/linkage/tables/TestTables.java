package org.qingce.linkage.tables;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes the test tables, with a file of the truth beside each, to the folder given as the only argument. */
final class TestTables {

    private static final long SEED = 20260731;

    private TestTables() {}

    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]), System.out);
    }

    /** Writes all tables in the sizes of the sets they imitate. */
    static void write(Path folder, PrintStream out) throws IOException {
        Files.createDirectories(folder);
        write(folder, "persons", PersonTables.deduplication(2000, SEED), true, out);
        List<TestTable> files = PersonTables.linkage(5000, SEED);
        write(folder, "persons-a", files.get(0), true, out);
        write(folder, "persons-b", files.get(1), true, out);
        write(folder, "births", BirthTable.of(10_000, SEED), false, out);
        write(folder, "births-small", BirthTable.of(500, SEED), false, out);
        write(folder, "historical", HistoricalTable.of(5156, SEED), false, out);
        write(folder, "contacts", ContactTable.of(250, SEED), false, out);
        write(folder, "chinese", ChineseTable.of(4000, SEED), false, out);
    }

    private static void write(Path folder, String name, TestTable table, boolean blank, PrintStream out)
            throws IOException {
        table.write(folder.resolve(name + ".csv"), blank);
        var lines = new ArrayList<List<String>>();
        for (int row = 0; row < table.rows().size(); row++) {
            lines.add(List.of(String.valueOf(row + 1), table.truth().get(row)));
        }
        new TestTable(List.of("row", "truth"), lines, table.truth()).write(folder.resolve(name + "-truth.csv"), false);
        out.println(name + ": " + table.rows().size() + " rows, "
                + table.truth().stream().distinct().count() + " people");
    }
}
