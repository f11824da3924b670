package org.qingce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingce.job.SmallCounty;
import org.springframework.util.FileSystemUtils;

/** What an operator does with one home, command by command. */
class OperatorsDayTest {

    private static final String NIGHT = SmallCounty.FIRST_NIGHT.toString();
    private static final String FULL_NUMBER = "\\b\\d{17}[\\dX]\\b";

    @TempDir
    Path folder;

    @Test
    void fromTheFirstRunToTheWorklist() throws IOException {
        SmallCounty.make(folder.resolve("county"), 1);
        Path home = folder.resolve("home");
        var session = new Session(home);
        String extracts = folder.resolve("county").resolve(NIGHT).toString();

        assertThat(session.run("status")).isZero();
        assertThat(session.out()).isEqualTo("还没有运行过。用 run nightly 开始第一次。\n");
        assertThat(session.run("restart", "--lang", "en")).isEqualTo(ExitCode.REFUSED);
        assertThat(session.out()).isEqualTo("There is no run to restart.\n");
        assertThat(session.run("report")).isEqualTo(ExitCode.REFUSED);
        assertThat(session.err()).isEqualTo("no run has ended well yet; 'run nightly' starts one.\n");

        assertThat(session.run("run", "nightly", "--date", NIGHT, "--extracts", extracts + "x"))
                .isEqualTo(ExitCode.REFUSED);
        assertThat(session.err())
                .contains("there is no such folder of extracts")
                .doesNotContain("\tat ");
        assertThat(session.run("run", "nightly", "--date", NIGHT, "--extracts", extracts))
                .as(session.err())
                .isZero();
        assertThat(session.out()).contains("清点数据文件", "生成报告", "指标", "批次 1 完成。报告：" + home.resolve("runs/1/report.html"));
        assertThat(home.resolve("runs/1/report.html")).isNotEmptyFile();

        assertThat(session.run("run", "nightly", "--date", NIGHT, "--extracts", extracts))
                .isEqualTo(ExitCode.REFUSED);
        assertThat(session.err()).isEqualTo(NIGHT + " was run already, as run 1. To run it once more add --again.\n");
        assertThat(session.run("restart", "1")).isEqualTo(ExitCode.REFUSED);
        assertThat(session.err()).contains("run 1 has ended well");

        assertThat(session.run("status", "--lang", "en")).isZero();
        assertThat(session.out().lines())
                .hasSize(2)
                .anyMatch(line -> line.matches("1 +" + NIGHT + " +completed +1 +.*"));
        assertThat(session.run("steps", "1", "--lang", "en")).isZero();
        assertThat(session.out().lines()).hasSize(21).anyMatch(line -> line.startsWith("read records"));
        assertThat(session.run("steps", "7")).isEqualTo(ExitCode.REFUSED);

        assertThat(session.run("report", "--lang", "en")).isZero();
        assertThat(session.out()).startsWith(home.resolve("runs/1/report.en.html") + "\n");
        assertThat(Files.readString(home.resolve("runs/1/report.en.html"))).contains("lang=\"en\"");
        assertThat(session.run("report", "9")).isEqualTo(ExitCode.REFUSED);

        listsAreMaskedOnTheTerminalAndFullInAFile(session);
        aWorklistThatCannotBeWrittenIsRefused(session);
    }

    private void listsAreMaskedOnTheTerminalAndFullInAFile(Session session) throws IOException {
        Path worklist = folder.resolve("worklist.tsv");
        assertThat(session.run("list", "--measure", "coverage-by-list", "--most", "5"))
                .as(session.err())
                .isZero();
        assertThat(session.out().lines()).hasSize(6);
        assertThat(session.out()).containsPattern("\\d{4}\\*{10}").doesNotContainPattern(FULL_NUMBER);
        assertThat(session.run("list", "--measure", "coverage-by-list", "--plain", "--out", worklist.toString()))
                .isZero();
        assertThat(session.out()).isEqualTo(worklist + "\n");
        assertThat(Files.readString(worklist)).containsPattern(FULL_NUMBER).doesNotContain("*");
        assertThat(Files.readAllLines(worklist)).hasSizeGreaterThan(5).allMatch(line -> line.contains("\t"));
    }

    private void aWorklistThatCannotBeWrittenIsRefused(Session session) {
        String nowhere = folder.resolve("nowhere/worklist.tsv").toString();
        assertThat(session.run("list", "--measure", "coverage-by-list", "--out", nowhere))
                .isEqualTo(ExitCode.REFUSED);
        assertThat(session.err()).isEqualTo(nowhere + ": cannot be written: there is no such file or folder\n");
        assertThat(session.run("list", "--measure", "beauty")).isEqualTo(ExitCode.USAGE);
        assertThat(session.err()).startsWith("no measure beauty with view received; there are [");
    }

    @Test
    void aWrongRuleFileIsNamedAndTheRunGoesOnOnceItIsRight() throws IOException {
        SmallCounty.make(folder.resolve("county"), 1);
        Path jobs = folder.resolve("jobs");
        FileSystemUtils.copyRecursively(Path.of("jobs"), jobs);
        Path wrong = Files.writeString(jobs.resolve("rules/own.yaml"), "- id: XX01\n  severity: grave\n");
        var session = new Session(folder.resolve("home"));
        String extracts = folder.resolve("county").resolve(NIGHT).toString();
        assertThat(session.run("run", "nightly", "--date", NIGHT, "--extracts", extracts, "--jobs", jobs.toString()))
                .isEqualTo(ExitCode.FAILED);
        assertThat(session.out())
                .contains("批次 1 失败：\n" + wrong + ", line 2: ", "restart 1")
                .doesNotContain("\tat ");
        assertThat(session.run("status")).isEqualTo(ExitCode.FAILED);
        assertThat(session.out()).contains("失败", wrong + ", line 2: ");
        Files.delete(wrong);
        assertThat(session.run("restart", "--jobs", jobs.toString()))
                .as(session.err())
                .isZero();
        assertThat(session.out()).contains("批次 1 完成。");
    }

    @Test
    void theDemoRunsTheSampleCounty() {
        var session = new Session(folder.resolve("home"));
        assertThat(session.run("demo", "--lang", "en")).as(session.err()).isZero();
        assertThat(session.out()).contains("Sample county: ", "after cleansing", "Run 1 is done. Report: ");
        assertThat(folder.resolve("home/demo/runs/1/metrics.csv")).isNotEmptyFile();
    }
}
