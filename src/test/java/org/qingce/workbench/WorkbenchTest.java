package org.qingce.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class WorkbenchTest {

    @TempDir
    Path folder;

    private Workbench workbench;

    @BeforeEach
    void open() {
        workbench = reopen();
    }

    @AfterEach
    void close() {
        workbench.close();
    }

    private Workbench reopen() {
        var settings = new WorkbenchSettings("256MB", 2, folder.resolve("tmp"));
        var functions = List.of(
                SqlFunction.text(
                        "qc_reversed", text -> new StringBuilder(text).reverse().toString()),
                SqlFunction.test("qc_same_length", (left, right) -> left.length() == right.length()),
                new SqlFunction("qc_length", 1, Integer.class, arguments -> arguments[0].length()));
        return Workbench.open(folder.resolve("new/register.duckdb"), settings, functions);
    }

    private List<String> texts(String sql) {
        return workbench.list(SqlScript.parse("test", sql + ";"), Map.of(), row -> String.valueOf(row.text("x")));
    }

    @Test
    void javaFunctionsAreCalledBySqlAndNullStaysNull() {
        assertThat(texts("select qc_reversed(y) as x from (values ('王伟𠮷'), (null)) t(y)"))
                .containsExactlyInAnyOrder("𠮷伟王", "null");
        assertThat(texts("select qc_same_length('王伟', 'ab') as x")).containsExactly("true");
        assertThat(texts("select qc_length('王伟') + 1 as x")).containsExactly("3");
    }

    @Test
    @Timeout(60)
    void aStatementThatLastsTooLongIsBrokenOffAndUndoneAndNoneBeginsAfterIt() throws InterruptedException {
        workbench.run(SqlScript.parse("test", "create table t (n bigint); insert into t values (1);"));
        SqlScript endless = SqlScript.parse(
                "endless",
                "insert into t select sum(hash(a.range + b.range)) from range(10000000) a, range(10000000) b;");
        var failure = new AtomicReference<Throwable>();
        var begun = new CountDownLatch(1);
        var work = new Thread(() -> {
            try {
                workbench.inTransaction(() -> {
                    workbench.run(SqlScript.parse("test", "insert into t values (2);"));
                    begun.countDown();
                    workbench.run(endless);
                });
            } catch (WorkbenchException e) {
                failure.set(e);
            }
        });
        work.start();
        begun.await();
        while (work.isAlive() && !isInTheEngine(work)) {
            Thread.onSpinWait();
        }
        workbench.cancel();
        work.join();
        assertThat(failure.get()).isInstanceOf(WorkbenchException.class);
        assertThatThrownBy(() -> texts("select 1 as x")).hasMessageContaining("broken off on request");
        workbench.close();
        workbench = reopen();
        assertThat(texts("select n as x from t")).containsExactly("1");
    }

    private static boolean isInTheEngine(Thread thread) {
        StackTraceElement[] frames = thread.getStackTrace();
        return frames.length > 0
                && frames[0].isNativeMethod()
                && frames[0].getMethodName().contains("execute");
    }

    @Test
    void aTransactionLastsWholeOrNotAtAll() {
        workbench.run(SqlScript.parse("test", "create table t (n integer);"));
        assertThatThrownBy(() -> workbench.inTransaction(() -> {
                    workbench.run(SqlScript.parse("test", "insert into t values (1);"));
                    workbench.run(SqlScript.parse("test", "insert into nowhere values (1);"));
                }))
                .isInstanceOf(WorkbenchException.class)
                .hasMessageContaining("nowhere");
        assertThat(texts("select count(*) as x from t")).containsExactly("0");
    }

    @Test
    void whatWasWrittenIsThereAfterReopening() {
        workbench.run(SqlScript.parse("test", "create table t as select 7 as n;"));
        workbench.close();
        workbench = reopen();
        assertThat(texts("select n as x from t")).containsExactly("7");
    }

    @Test
    void agesCountCompletedYears() {
        assertThat(texts("select qc_age(date '2000-02-29', date '2018-02-28') as x"))
                .containsExactly("17");
        assertThat(texts("select qc_age(date '2000-02-29', date '2018-03-01') as x"))
                .containsExactly("18");
        assertThat(texts("select qc_quotient(70000000421, 10) as x")).containsExactly("7000000042");
    }

    @Test
    void parametersBecomeLiteralsThatCannotEscape() {
        var query = SqlScript.parse("test", "select cast(:value as varchar) as x;");
        for (Object value : List.of(
                "O'Brien'; drop table t; --",
                "a:b",
                "a\0'; drop table t; --",
                "\\'\u2028:value {} $$",
                42L,
                LocalDate.of(2026, 3, 31))) {
            assertThat(workbench.list(query, Map.of("value", value), row -> row.text("x")))
                    .containsExactly(value.toString());
        }
    }

    @Test
    void parameterNamesInTextAndCommentsAreLeftAlone() {
        var script = SqlScript.parse("test", "-- not :this\nselect ':nor this' as x, :n::integer as y;");
        assertThat(script.render(workbench.dialect(), Map.of("n", 1)))
                .containsExactly("-- not :this\nselect ':nor this' as x, 1::integer as y");
        assertThatThrownBy(() -> script.render(workbench.dialect(), Map.of()))
                .hasMessageContaining("no value for parameter :n");
    }

    @Test
    void tabSeparatedFilesAreReadAsTheyStandQuotesAndAll() throws IOException {
        Path file = folder.resolve("in.tsv");
        Files.writeString(file, "1\t\"王\"伟\t2000-02-29\n2\t\\\t\n", StandardCharsets.UTF_8);
        var columns = new LinkedHashMap<String, String>();
        columns.put("n", "bigint");
        columns.put("name", "varchar");
        columns.put("born", "date");
        var relation = new SqlText(workbench.dialect().tabSeparatedFiles(List.of(file.toString()), columns));
        var query = SqlScript.parse(
                "test", "select n || name || coalesce(cast(born as varchar), '-') as x from :files order by n;");
        assertThat(workbench.list(query, Map.of("files", relation), row -> row.text("x")))
                .containsExactly("1\"王\"伟2000-02-29", "2\\-");
    }

    @Test
    void jsonObjectsHoldTextUnderTheirKeys() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("born", "date '2000-01-01'");
        fields.put("name", "null");
        assertThat(texts("select " + workbench.dialect().jsonObject(fields) + " as x"))
                .containsExactly("{\"born\":\"2000-01-01\",\"name\":null}");
    }

    @Test
    void aScriptWithoutItsLastSemicolonIsRefused() {
        assertThatThrownBy(() -> SqlScript.parse("half.sql", "select 1;\nselect 2"))
                .hasMessageContaining("half.sql");
    }

    @Test
    void besideAFileItsTablesAreReadUnderTheirNamesAndNothingChangesThem() throws IOException {
        workbench.run(SqlScript.parse("test", "create table t as select 1 as n;\ncreate table u as select 1 as n;"));
        workbench.close();
        Path file = folder.resolve("new/register.duckdb");
        byte[] before = Files.readAllBytes(file);
        workbench = Workbench.beside(file, new WorkbenchSettings("256MB", 2, folder.resolve("tmp")), List.of());
        assertThatThrownBy(() -> workbench.run(SqlScript.parse("test", "insert into t values (2);")))
                .isInstanceOf(WorkbenchException.class)
                .hasMessageContaining("read-only");
        workbench.run(SqlScript.parse("test", "create table u as select n + 1 as n from t;"));
        assertThat(texts("select n as x from u")).containsExactly("2");
        assertThat(texts("select n as x from register.u")).containsExactly("1");
        workbench.close();
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        workbench = reopen();
    }
}
