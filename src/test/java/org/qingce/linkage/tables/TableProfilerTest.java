package org.qingce.linkage.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qingce.linkage.proposal.ColumnKind.*;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingce.dedupe.LoadedTable;
import org.qingce.dedupe.TableLoader;
import org.qingce.linkage.proposal.ColumnKind;
import org.qingce.linkage.proposal.ColumnProposal;
import org.qingce.linkage.proposal.DateParts;
import org.qingce.linkage.proposal.TableProfile;
import org.qingce.linkage.proposal.TableProfiler;
import org.qingce.workbench.Workbench;

class TableProfilerTest {

    @TempDir
    Path folder;

    @Test
    void personsAreSeenThrough() throws IOException {
        assertThat(kinds(profile(PersonTables.deduplication(2000, 3))))
                .containsExactly(
                        Map.entry("rec_id", IDENTIFIER_OF_ROW),
                        Map.entry("given_name", GIVEN_NAME),
                        Map.entry("surname", SURNAME),
                        Map.entry("street_number", CODE),
                        Map.entry("address_1", ADDRESS),
                        Map.entry("address_2", ADDRESS),
                        Map.entry("suburb", PLACE),
                        Map.entry("postcode", CODE),
                        Map.entry("state", CATEGORY),
                        Map.entry("date_of_birth", DATE),
                        Map.entry("soc_sec_id", NUMBER_OF_PERSON));
    }

    @Test
    void personsInTwoFilesAreSeenThroughToo() throws IOException {
        List<TestTable> files = PersonTables.linkage(800, 3);
        assertThat(kinds(profile(files.get(0), files.get(1))))
                .containsEntry("rec_id", IDENTIFIER_OF_ROW)
                .containsEntry("soc_sec_id", NUMBER_OF_PERSON)
                .containsEntry("date_of_birth", DATE);
    }

    @Test
    void personsWithoutTellingHeadingsAreKnownByTheirValues() throws IOException {
        assertThat(kinds(profile(renamed(PersonTables.deduplication(2000, 3)))).values())
                .containsExactly(
                        IDENTIFIER_OF_ROW, NAME, NAME, CODE, TEXT, TEXT, NAME, CODE, CATEGORY, DATE, NUMBER_OF_PERSON);
    }

    @Test
    void yearMonthAndDayAreOneDate() throws IOException {
        TableProfile profile = profile(BirthTable.of(5000, 3));
        assertThat(profile.dates()).containsExactly(new DateParts("c5", "c6", "c7"));
        assertThat(kinds(profile))
                .containsExactly(
                        Map.entry("fname_c1", GIVEN_NAME),
                        Map.entry("fname_c2", NAME),
                        Map.entry("lname_c1", SURNAME),
                        Map.entry("lname_c2", NAME),
                        Map.entry("by", YEAR_OF_DATE),
                        Map.entry("bm", MONTH_OF_DATE),
                        Map.entry("bd", DAY_OF_DATE),
                        Map.entry("rec_id", IDENTIFIER_OF_ROW),
                        Map.entry("ent_id", ANSWER));
        assertThat(profile(renamed(BirthTable.of(5000, 3))).dates()).hasSize(1);
    }

    @Test
    void historicalFiguresAreSeenThrough() throws IOException {
        TableProfile profile = profile(HistoricalTable.of(800, 3));
        assertThat(kinds(profile))
                .containsExactly(
                        Map.entry("unique_id", IDENTIFIER_OF_ROW),
                        Map.entry("cluster", ANSWER),
                        Map.entry("full_name", FULL_NAME),
                        Map.entry("first_and_surname", DERIVED),
                        Map.entry("first_name", GIVEN_NAME),
                        Map.entry("surname", SURNAME),
                        Map.entry("dob", DATE),
                        Map.entry("birth_place", PLACE),
                        Map.entry("postcode_fake", CODE),
                        Map.entry("gender", CATEGORY),
                        Map.entry("occupation", TEXT));
        assertThat(profile.under("first_and_surname").orElseThrow().parts()).containsExactly("c5", "c6");
        assertThat(profile.under("full_name").orElseThrow().parts())
                .as("the full name says more than its parts")
                .containsExactly("c5", "c6");
    }

    @Test
    void aChineseTableIsSeenThrough() throws IOException {
        TestTable table = ChineseTable.of(1500, 3);
        List<ColumnKind> expected = List.of(IDENTIFIER_OF_ROW, FULL_NAME, CATEGORY, DATE, PHONE, ADDRESS, ANSWER);
        assertThat(kinds(profile(table)).values()).containsExactlyElementsOf(expected);
        assertThat(kinds(profile(renamed(table.without("人员编号")))).values())
                .containsExactly(IDENTIFIER_OF_ROW, FULL_NAME, CATEGORY, DATE, NUMBER_OF_PERSON, ADDRESS);
    }

    @Test
    void contactsAreSeenThrough() throws IOException {
        assertThat(kinds(profile(ContactTable.of(250, 3))).values())
                .containsExactly(IDENTIFIER_OF_ROW, GIVEN_NAME, SURNAME, DATE, PLACE, EMAIL, ANSWER);
    }

    @Test
    void aHeadingThatTheValuesBelieIsNotBelieved() throws IOException {
        TestTable table = PersonTables.deduplication(400, 3);
        var headings = new ArrayList<>(table.headings());
        headings.set(1, "date of birth");
        headings.set(2, "family");
        headings.set(9, "surname");
        Map<String, ColumnKind> kinds = kinds(profile(new TestTable(headings, table.rows(), table.truth())));
        assertThat(kinds).containsEntry("date of birth", NAME).containsEntry("surname", DATE);
    }

    @Test
    void columnsThatSayNothingAreLeftOut() throws IOException {
        var rows = new ArrayList<List<String>>();
        for (int row = 0; row < 60; row++) {
            String name = "ann" + (char) ('a' + row % 26) + " smith" + (char) ('a' + row / 3);
            rows.add(List.of(name, name.toUpperCase(Locale.ROOT), "", "x"));
        }
        TestTable table = new TestTable(List.of("name", "name again", "nothing", "always"), rows, List.of());
        assertThat(kinds(profile(table)).values()).containsExactly(FULL_NAME, DERIVED, EMPTY, CONSTANT);
        assertThat(profile(table).compared())
                .extracting(ColumnProposal::heading)
                .containsExactly("name");
    }

    private TableProfile profile(TestTable... tables) throws IOException {
        var files = new ArrayList<Path>();
        for (TestTable table : tables) {
            Path file = folder.resolve("table" + files.size() + ".csv");
            table.write(file, true);
            files.add(file);
        }
        try (Workbench workbench = Workbench.inMemory()) {
            LoadedTable loaded = TableLoader.load(workbench, files, folder);
            var columns = new ArrayList<String>();
            for (String heading : loaded.headings()) {
                columns.add(loaded.column(heading));
            }
            return TableProfiler.profile(workbench, "dedupe_row", columns, loaded.headings());
        }
    }

    private static TestTable renamed(TestTable table) {
        var headings = new ArrayList<String>();
        table.headings().forEach(heading -> headings.add("x" + headings.size() + "y"));
        return new TestTable(headings, table.rows(), table.truth());
    }

    private static Map<String, ColumnKind> kinds(TableProfile profile) {
        var kinds = new LinkedHashMap<String, ColumnKind>();
        profile.columns().forEach(column -> kinds.put(column.heading(), column.kind()));
        return kinds;
    }
}
