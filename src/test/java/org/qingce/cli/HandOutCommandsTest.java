package org.qingce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingce.encryption.EncryptedFile;
import org.qingce.job.FirstNight;
import picocli.CommandLine;

/** What is handed out after a night, how it is opened, and how it comes back. */
class HandOutCommandsTest {

    /** Ways to hand files out that are tried in both forms; {@code OUT} stands for a folder. */
    private static final List<String> IN_BOTH_FORMS = List.of(
            "verify sample --per-division 2 --seed 5 --out OUT",
            "review export OUT/review.csv",
            "list --measure coverage-by-list --out OUT/list.tsv",
            "reconcile --kind deaths --out OUT/deaths.csv");

    /** The other ways. */
    private static final List<String> FURTHER = List.of(
            "verify worklists --out OUT",
            "verify notices --again --out OUT",
            "reconcile --kind births --out OUT/births.xlsx");

    @TempDir
    private static Path folder;

    private static Path home = Path.of("");
    private static Session session = new Session(home);
    private static Path encrypted = Path.of("");
    private static Path plain = Path.of("");
    private static Secrets secrets;

    @BeforeAll
    static void aNightAndBothForms() throws IOException {
        FirstNight first = FirstNight.made();
        secrets = Secrets.of(first.extracts(), folder);
        home = first.home(folder.resolve("home"));
        session = new Session(home);
        encrypted = Files.createDirectory(folder.resolve("encrypted"));
        plain = Files.createDirectory(folder.resolve("plain"));
        for (String handOut : IN_BOTH_FORMS) {
            given(handOut.replace("OUT", encrypted.toString()));
            assertThat(session.out()).contains(".qc");
            given(handOut.replace("OUT", plain.toString()) + " --plain");
            assertThat(session.out()).doesNotContain(".qc");
        }
        for (String handOut : FURTHER) {
            given(handOut.replace("OUT", encrypted.toString()));
        }
    }

    private static void given(String command) {
        assertThat(session.run((command + " --lang en").split(" ")))
                .as(command + "\n" + session.err())
                .isZero();
    }

    private static void refused(String command, String... because) {
        assertThat(session.run((command + " --lang en").split(" "))).isEqualTo(ExitCode.REFUSED);
        assertThat(session.err()).contains(because).doesNotContain("\tat ");
    }

    private static Map<String, byte[]> files(Path folder) throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : (Iterable<Path>) all::iterator) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private static Path fresh(String name) throws IOException {
        return Files.createTempDirectory(folder, name);
    }

    private static Path one(Path folder, String part) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.getFileName().toString().contains(part))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void everyFileIsEncryptedUnlessPlainIsAskedForAndOpensToTheVerySame() throws IOException {
        Map<String, byte[]> handedOut = files(encrypted);
        for (String name : handedOut.keySet()) {
            assertThat(EncryptedFile.isOne(encrypted.resolve(name))).as(name).isTrue();
        }
        assertThat(files(plain)).hasSizeGreaterThan(4);
        Path opened = folder.resolve("opened");

        given("open "
                + handedOut.keySet().stream()
                        .map(name -> encrypted.resolve(name).toString())
                        .collect(Collectors.joining(" "))
                + " --out " + opened);

        assertThat(session.out().lines())
                .hasSize(handedOut.size())
                .allMatch(line -> line.startsWith("Opened: " + opened));
        files(plain)
                .forEach((name, bytes) ->
                        assertThat(opened.resolve(name)).as(name).hasBinaryContent(bytes));
        assertThat(secrets.inHome(opened).keySet()).hasSizeGreaterThan(10).contains("list.tsv", "review.csv");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(opened.resolve("list.tsv"))))
                .isEqualTo("rw-------");
    }

    @Test
    void nothingPersonalLiesInClearTextWhereFilesWereHandedOutOrInTheHome() throws IOException {
        given("verify worklists");
        assertThat(one(home.resolve("runs/1/worklists"), ".xlsx.qc")).isNotEmptyFile();
        assertThat(secrets.inHome(home).keySet()).isEmpty();
        assertThat(secrets.inHome(encrypted).keySet()).isEmpty();
        assertThat(secrets.inHome(plain).keySet()).as("it would be found").contains("list.tsv", "review.csv");
    }

    @Test
    void everyCommandThatHandsOutKnowsPlain() {
        for (String handOut :
                Stream.concat(IN_BOTH_FORMS.stream(), FURTHER.stream()).toList()) {
            CommandLine command = Qingce.commandLine();
            for (String word : handOut.split(" ")) {
                command = command.getSubcommands().getOrDefault(word, command);
            }
            assertThat(command.getCommandSpec().findOption("--plain"))
                    .as(handOut)
                    .isNotNull();
        }
    }

    @Test
    void anAnswerInBothFormsIsOneAnswer() throws IOException {
        String name = one(encrypted, "sample-").getFileName().toString();
        given("verify import " + encrypted.resolve(name) + " --by reviewer");
        assertThat(session.out()).contains("0 rows accepted", "0 refused");
        given("verify import " + plain.resolve(name.replace(".qc", "")) + " --by reviewer");
        assertThat(session.out()).contains("was taken in before");
        given("review import " + plain.resolve("review.csv") + " --by reviewer");
        given("review import " + encrypted.resolve("review.csv.qc") + " --by reviewer");
        assertThat(session.out()).contains("was taken in before");
    }

    @Test
    void theSettingDecidesWhereNoOptionIsGiven() throws IOException {
        Path out = fresh("set");
        System.setProperty("qingce.hand-out", "plain");
        try {
            given("list --measure coverage-by-list --out " + out.resolve("list.tsv"));
        } finally {
            System.clearProperty("qingce.hand-out");
        }
        assertThat(files(out)).containsOnlyKeys("list.tsv");
    }

    @Test
    void whatIsThereIsNotReplacedUnlessAskedAndNoClearTextTakesTheFilesPlace() throws IOException {
        Path out = fresh("there");
        Path file = Files.copy(encrypted.resolve("list.tsv.qc"), out.resolve("list.tsv.qc"));
        Path clear = Files.writeString(out.resolve("list.tsv"), "mine");
        refused("open " + file, clear + ": is there already; --force replaces it");
        assertThat(clear).hasContent("mine");
        given("open " + file + " --force");
        assertThat(clear).hasBinaryContent(Files.readAllBytes(plain.resolve("list.tsv")));

        Path nameless = Files.move(file, out.resolve("附件"));
        refused("open " + nameless, "would be replaced by its clear text; say with --out where that goes");
        given("open " + nameless + " --out " + out.resolve("sub"));
        assertThat(out.resolve("sub/附件")).hasBinaryContent(Files.readAllBytes(plain.resolve("list.tsv")));
        refused(
                "open " + encrypted.resolve("list.tsv.qc") + " " + encrypted.resolve("list.tsv.qc") + " --out "
                        + fresh("twice"),
                "two of the files go by this name");
    }

    @Test
    void whatCannotBeOpenedIsNamedWithWhatToDoAndLeavesNothing() throws IOException {
        Path out = fresh("refused");
        Path cut = folder.resolve("cut.tsv.qc");
        byte[] whole = Files.readAllBytes(encrypted.resolve("list.tsv.qc"));
        Files.write(cut, Arrays.copyOf(whole, whole.length - 20));
        refused("open " + cut + " --out " + out, cut + " is damaged", "Take another copy of it");
        refused("review import " + cut + " --by reviewer", cut + " is damaged");
        refused("open " + plain.resolve("list.tsv") + " --out " + out, "was not encrypted by qingce");
        Path archived = one(one(home.resolve("archive"), ""), ".qc");
        refused("open " + archived + " --out " + out, "is an extract of the archive; 'archive export' gives it back");
        refused("open " + folder.resolve("none.qc") + " --out " + out, "none.qc");
        assertThat(files(out)).isEmpty();
    }

    @Test
    void aHomeWithoutTheKeySaysWhereToOpenItAndMakesNone() throws IOException {
        Path other = fresh("other");
        Path file = encrypted.resolve("list.tsv.qc");
        var elsewhere = new Session(other);
        assertThat(elsewhere.run(
                        "open", file.toString(), "--out", other.resolve("out").toString()))
                .isEqualTo(ExitCode.REFUSED);
        assertThat(elsewhere.err())
                .contains(file + " was encrypted with key ", "which is not here. Open it where it was");
        assertThat(other.resolve("keys")).doesNotExist();
        assertThat(files(other.resolve("out"))).isEmpty();

        Files.createDirectory(other.resolve("keys"));
        Files.copy(home.resolve("keys/key-set.json"), other.resolve("keys/key-set.json"));
        assertThat(elsewhere.run(
                        "open", file.toString(), "--out", other.resolve("out").toString()))
                .isZero();
    }

    @Test
    void theTrailSaysInWhichFormAndWhatWasOpened() throws IOException {
        given("open " + encrypted.resolve("births.xlsx.qc") + " --out " + fresh("noted"));
        given("audit list --action EXPORT");
        assertThat(session.out())
                .contains("worklists, encrypted", "sample, plain", "pairs to be reviewed, encrypted")
                .contains("unmatched birth, encrypted", "list of coverage-by-list, received, plain")
                .containsPattern("births\\.xlsx\\.qc +opened as ");
    }
}
