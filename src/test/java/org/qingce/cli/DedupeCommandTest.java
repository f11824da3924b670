package org.qingce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DedupeCommandTest {

    @TempDir
    Path folder;

    private Path table;
    private Path model;
    private Path clusters;

    @BeforeEach
    void write() throws IOException {
        table = folder.resolve("people.csv");
        model = folder.resolve("people.yaml");
        clusters = folder.resolve("clusters.csv");
        var lines = new ArrayList<>(List.of("ID, Name, Born, Town, Who"));
        for (int person = 0; person < 120; person++) {
            String name = "name" + (char) ('a' + person % 26) + (char) ('a' + person / 26) + "son";
            String rest = ", " + (1900 + person) + "-0" + (1 + person % 9) + "-1" + person % 10 + ", town" + person % 17
                    + ", p" + person;
            lines.add("r" + person + ", " + name + rest);
            if (person % 2 == 0) {
                lines.add("s" + person + ", " + name.replace("name", "nane") + rest);
            }
        }
        lines.add("\"broken");
        Files.write(table, lines);
    }

    @Test
    void aModelIsProposedAndEveryGoodRowGetsACluster() throws IOException {
        CommandRun init = run("init", table, "--out", model, "--truth", "who");
        assertThat(init.code()).isZero();
        assertThat(init.said()).contains("180 rows read, 1 lines unreadable", "row id", "model written to");
        assertThat(Files.readString(model)).contains("born", "qc_fold(name)").doesNotContain("who", "parameters");

        CommandRun run =
                run("--model", model, table, "--out", clusters, "--truth", "who", "--pairs", folder.resolve("p.csv"));
        assertThat(run.code()).isZero();
        assertThat(run.said()).contains("180 rows in", "B³");
        List<String> lines = Files.readAllLines(clusters);
        assertThat(lines)
                .hasSize(181)
                .startsWith("id,cluster,sure")
                .element(1)
                .asString()
                .startsWith("r0,1,");
        assertThat(lines.stream().map(line -> line.split(",")[0]).distinct()).hasSize(181);
        assertThat(Files.readAllLines(folder.resolve("p.csv"))).startsWith("left_id,right_id,weight,rule,linked");
    }

    @Test
    void aTrainedModelIsUsedAsItStands() throws IOException {
        run("init", table, "--out", model, "--ignore", "who");
        Path trained = folder.resolve("trained.yaml");
        run("--model", model, table, "--out", clusters, "--save-model", trained);
        List<String> first = Files.readAllLines(clusters);
        assertThat(Files.readString(trained)).contains("parameters");
        assertThat(run("--model", trained, table, "--out", clusters).code()).isZero();
        assertThat(Files.readAllLines(clusters)).isEqualTo(first);
    }

    @Test
    void severalFilesAreNamedAsSourcesAndPairsMayBeTheTruth() throws IOException {
        Path other = Files.copy(table, folder.resolve("other.csv"));
        Path truth = Files.writeString(folder.resolve("truth.csv"), "a,b\nr0,s0\n");
        run("init", table, other, "--out", model, "--truth", "who");
        CommandRun run = run("--model", model, table, other, "--out", clusters, "--id", "id", "--truth", truth);
        assertThat(run.code()).isZero();
        assertThat(Files.readAllLines(clusters))
                .hasSize(361)
                .startsWith("id,cluster,sure,source")
                .last()
                .asString()
                .endsWith("other.csv");
    }

    @Test
    void wrongUsageIsExplained() {
        assertThat(run("--model", model, table).code()).isEqualTo(ExitCode.USAGE);
        CommandRun unknown = run("init", table, "--out", model, "--truth", "nobody");
        assertThat(unknown.code()).isEqualTo(ExitCode.USAGE);
        assertThat(unknown.said()).contains("no column is called 'nobody'", "Town");
        assertThat(run("init", folder.resolve("none.csv"), "--out", model).code())
                .isEqualTo(ExitCode.REFUSED);
    }

    private static CommandRun run(Object... arguments) {
        var words = new ArrayList<>(List.of("dedupe"));
        for (Object argument : arguments) {
            words.add(argument.toString());
        }
        words.addAll(List.of("--lang", "en"));
        return CommandRun.of(words.toArray(String[]::new));
    }
}
