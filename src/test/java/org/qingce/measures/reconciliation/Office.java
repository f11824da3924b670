package org.qingce.measures.reconciliation;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qingce.measures.MadeUpCounty;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.Workbench;

/** A register that a test fills record by record, and its reconciliation. Persons are linked as the test says. */
final class Office implements AutoCloseable {

    static final List<String> SOURCES =
            List.of("health-birth", "health-death", "civil-death", "civil-marriage", "police-resident", "population");
    static final ReconciliationCatalog CATALOG =
            ReconciliationCatalog.read(Path.of("jobs/reconciliation.yaml"), SOURCES);

    private final Workbench workbench;
    private int record;

    Office(Path folder) {
        workbench = MadeUpCounty.empty(folder);
        insert("division", "code, name, level", "'451324', '县', 'county'");
        insert("division", "code, name, level", "'451324100', '甲镇', 'township'");
        insert("division", "code, name, level", "'451324200', '乙乡', 'township'");
    }

    /** A person of the register, at home in the first township unless a value says otherwise. */
    Office person(long person, String columns, String values) {
        insert("person", "person_id, division, " + columns, person + ", '451324100201', " + values);
        return this;
    }

    /** A record about one person. */
    Office says(String source, long person, String columns, String values) {
        return names(source, "person", person, next(), 0, columns, values);
    }

    /** A birth certificate. */
    Office certifiesBirth(long child, String columns, String values) {
        return names("health-birth", "child", child, next(), 0, columns, values);
    }

    /** A household record that names a spouse. */
    Office saysWithSpouse(String source, long person, long spouse, String columns, String values) {
        int record = next();
        names(source, "person", person, record, 0, columns, values);
        return names(source, "spouse", spouse, record, 1, "name", "'某'");
    }

    /** A registration of a couple. */
    Office registers(String kind, long husband, long wife, String day) {
        int record = next();
        insert(
                "event",
                "event_id, source, kind, event_date",
                1_000_000_000L + record + ", 'civil-marriage', '" + kind + "', '" + day + "'");
        names("civil-marriage", "husband", husband, record, 0, "name", "'夫'");
        return names("civil-marriage", "wife", wife, record, 1, "name", "'妻'");
    }

    private Office names(String source, String role, long person, int record, int slot, String columns, String values) {
        long mention = (1_000_000_000L + record) * 10 + slot;
        insert(
                "mention",
                "mention_id, source, role, name_sound, " + columns,
                mention + ", '" + source + "', '" + role + "', 7, " + values);
        insert("person_mention", "mention_id, person_id, link", mention + ", " + person + ", 'alone'");
        return this;
    }

    private int next() {
        return ++record;
    }

    private void insert(String table, String columns, String values) {
        workbench.run(SqlScript.parse("test", "insert into " + table + " (" + columns + ") values (" + values + ");"));
    }

    Office reconcile() {
        new Reconciliation(workbench, CATALOG).compute(LocalDate.of(2026, 3, 31));
        return this;
    }

    List<MonthRow> month(VitalKind kind, String month) {
        return new Reconciled(workbench).month(new Reconciled.Question(kind, YearMonth.parse(month), ""));
    }

    /** What is known of each case: {@code month person[+other]} to {@code present/missing/differing}. */
    Map<String, String> cases(VitalKind kind) {
        var cases = new LinkedHashMap<String, String>();
        var query = SqlScript.parse("items", """
                select month || ' ' || person_id || coalesce('+' || other_person_id, '') as subject,
                    present || '/' || missing || '/' || differing as said
                from reconciliation_item where kind = :kind order by month, person_id;
                """);
        workbench.each(
                query,
                Map.of("kind", kind.label()),
                row -> cases.put(row.requiredText("subject"), row.requiredText("said")));
        return cases;
    }

    Workbench workbench() {
        return workbench;
    }

    @Override
    public void close() {
        workbench.close();
    }
}
