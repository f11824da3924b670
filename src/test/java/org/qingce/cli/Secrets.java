package org.qingce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** What nobody may read outside the stores: marked values, and numbers, telephones and addresses of a whole county. */
final class Secrets {

    private static final Pattern PERSONAL = Pattern.compile(
            "(?<!\\d)\\d{17}[\\dXx](?!\\d)|(?<!\\d)1[3-9]\\d{9}(?!\\d)|\\p{IsHan}{2}(?:路|街|大道)\\d+号\\d+栋\\d+单元");

    /** What holds personal data because it is there to hold it. */
    private static final Pattern STORE = Pattern.compile(
            "register\\.duckdb.*|(archive|models|staging|checkpoints|published)/.*" + "|runs/\\d+/rejects/.*");

    private static final Pattern ESCAPED = Pattern.compile("&#x([0-9a-fA-F]+);|\\\\u([0-9a-fA-F]{4})");
    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/]{20,}={0,2}");

    private final Path folder;
    private final Set<String> personal;

    private Secrets(Path folder, Set<String> personal) {
        this.folder = folder;
        this.personal = personal;
    }

    /**
     * Those of a folder of extracts.
     *
     * @param folder its name is no secret
     */
    static Secrets of(Path extracts, Path folder) throws IOException {
        var found = new HashSet<String>();
        try (Stream<Path> files = Files.list(extracts)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                for (var charset : List.of(StandardCharsets.UTF_8, MarkedNight.GB18030)) {
                    PERSONAL.matcher(new String(Files.readAllBytes(file), charset))
                            .results()
                            .forEach(hit -> found.add(hit.group()));
                }
            }
        }
        assertThat(found).hasSizeGreaterThan(500);
        return new Secrets(folder, found);
    }

    /** Those that a text tells, each with some words around it; five at the most. */
    List<String> in(String text) {
        String bare = unescaped(text).replace(folder.toString(), "");
        String lower = bare.toLowerCase(Locale.ROOT);
        return Stream.concat(
                        MarkedNight.MARKS.stream().filter(lower::contains).map(mark -> around(lower, mark)),
                        PERSONAL.matcher(bare)
                                .results()
                                .map(MatchResult::group)
                                .filter(personal::contains)
                                .map(value -> around(bare, value)))
                .distinct()
                .limit(5)
                .toList();
    }

    private static String unescaped(String text) {
        return ESCAPED.matcher(text)
                .replaceAll(escape -> java.util.regex.Matcher.quoteReplacement(Character.toString(
                        Integer.parseInt(escape.group(1) == null ? escape.group(2) : escape.group(1), 16))));
    }

    private static String around(String text, String value) {
        int at = text.indexOf(value);
        return text.substring(Math.max(0, at - 120), Math.min(text.length(), at + 60));
    }

    /** Those in the files of a home outside its stores, and in the names of all. */
    Map<String, List<String>> inHome(Path home) throws IOException {
        var told = new TreeMap<String, List<String>>();
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = home.relativize(file).toString();
                List<String> found = in(STORE.matcher(name).matches() ? name : name + "\n" + text(file));
                if (!found.isEmpty()) {
                    told.put(name, found);
                }
            }
        }
        return told;
    }

    private static String text(Path file) throws IOException {
        String name = file.toString();
        if (name.endsWith(".pdf")) {
            try (var document = Loader.loadPDF(file.toFile())) {
                return new PDFTextStripper().getText(document);
            }
        }
        return name.endsWith(".xlsx") ? workbook(file) : new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    private static String workbook(Path file) throws IOException {
        var text = new StringBuilder();
        try (var zip = new ZipInputStream(Files.newInputStream(file))) {
            while (zip.getNextEntry() != null) {
                text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }

    /** Those in any cell of any table of the operational database, also where it was packed. */
    Map<String, List<String>> inDatabase(Connection database) throws SQLException {
        var told = new TreeMap<String, List<String>>();
        for (String table : tables(database)) {
            List<String> found = in(cells(database, table));
            if (!found.isEmpty()) {
                told.put(table, found);
            }
        }
        return told;
    }

    /** The operational database of a home where nobody is at work. */
    static Connection operations(Path home) throws SQLException {
        return DriverManager.getConnection("jdbc:h2:file:" + home.resolve("operations"), "qingce", "");
    }

    private static List<String> tables(Connection database) throws SQLException {
        var tables = new ArrayList<String>();
        try (ResultSet rows =
                database.getMetaData().getTables(null, "PUBLIC", null, new String[] {"TABLE", "BASE TABLE"})) {
            while (rows.next()) {
                tables.add(rows.getString("TABLE_NAME"));
            }
        }
        assertThat(tables).hasSizeGreaterThan(8);
        return tables;
    }

    private static String cells(Connection database, String table) throws SQLException {
        var text = new StringBuilder();
        try (var statement = database.createStatement();
                ResultSet rows = statement.executeQuery("select * from \"" + table + "\"")) {
            while (rows.next()) {
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    text.append(unpacked(String.valueOf(rows.getString(column))))
                            .append('\n');
                }
            }
        }
        return text.toString();
    }

    private static String unpacked(String cell) {
        return BASE64.matcher(cell).matches() && cell.length() % 4 == 0
                ? cell + "\n" + new String(Base64.getDecoder().decode(cell), StandardCharsets.UTF_8)
                : cell;
    }
}
