package org.qingce.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingce.reference.Division;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.SqlText;
import org.qingce.workbench.Workbench;

/** Keeps the register's division list and headcounts in the workbench. */
public final class RegisterListStore {

    private static final SqlScript TABLES = script("tables");
    private static final SqlScript CLEAR_DIVISIONS = script("clear_divisions");
    private static final SqlScript ADD_DIVISIONS = script("add_divisions");
    private static final SqlScript CLEAR_HEADCOUNTS = script("clear_headcounts");
    private static final SqlScript ADD_HEADCOUNTS = script("add_headcounts");
    private static final SqlScript DIVISIONS = script("divisions");

    private static final int ROWS_PER_STATEMENT = 1000;

    private final Workbench workbench;

    public RegisterListStore(Workbench workbench) {
        this.workbench = workbench;
        workbench.run(TABLES);
    }

    /** Puts a new division list in the place of the old one. */
    public void replaceDivisions(List<Division> divisions) {
        var rows = divisions.stream().map(RegisterListStore::row).toList();
        replace(CLEAR_DIVISIONS, ADD_DIVISIONS, "code, name, level, parent", rows);
    }

    /** Puts new headcounts in the place of the old ones. */
    public void replaceHeadcounts(List<RegisterLists.Headcount> headcounts) {
        var rows = headcounts.stream().map(RegisterListStore::row).toList();
        replace(CLEAR_HEADCOUNTS, ADD_HEADCOUNTS, "division, headcount, as_of", rows);
    }

    private void replace(SqlScript clear, SqlScript add, String columns, List<List<@Nullable Object>> rows) {
        workbench.inTransaction(() -> {
            workbench.run(clear);
            for (int from = 0; from < rows.size(); from += ROWS_PER_STATEMENT) {
                List<List<@Nullable Object>> some =
                        rows.subList(from, Math.min(rows.size(), from + ROWS_PER_STATEMENT));
                workbench.run(add, Map.of("rows", values(columns, some)));
            }
        });
    }

    private SqlText values(String columns, List<List<@Nullable Object>> rows) {
        return new SqlText(rows.stream()
                .map(workbench.dialect()::literal)
                .collect(Collectors.joining(", ", "(values ", ") as listed (" + columns + ")")));
    }

    /** The division list in force, in order of code; empty before the first one came. */
    public List<Division> divisions() {
        return workbench.list(
                DIVISIONS, Map.of(), row -> Division.of(row.requiredText("code"), row.requiredText("name")));
    }

    private static List<@Nullable Object> row(Division division) {
        return Arrays.asList(
                digits(division), division.name(), division.level().name().toLowerCase(Locale.ROOT), parent(division));
    }

    private static String digits(Division division) {
        return division.code().substring(0, division.level().digits());
    }

    private static @Nullable String parent(Division division) {
        return switch (division.level()) {
            case PROVINCE -> null;
            case PREFECTURE -> division.code().substring(0, 2);
            case COUNTY -> division.code().substring(0, 4);
            case TOWNSHIP -> division.code().substring(0, 6);
            case VILLAGE -> division.code().substring(0, 9);
        };
    }

    private static List<@Nullable Object> row(RegisterLists.Headcount headcount) {
        return Arrays.asList(headcount.division(), headcount.headcount(), headcount.asOf());
    }

    private static SqlScript script(String name) {
        return SqlScript.beside(RegisterListStore.class, name);
    }
}
