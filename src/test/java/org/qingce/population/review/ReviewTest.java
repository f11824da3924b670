package org.qingce.population.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingce.encryption.EncryptedFile;
import org.qingce.encryption.KeySet;
import org.qingce.handout.HandedIn;
import org.qingce.handout.Outlet;
import org.qingce.linkage.Register;

class ReviewTest {

    private static final LocalDateTime NOON = LocalDateTime.of(2026, 4, 1, 12, 0, 0);
    private static final String HEADINGS = "pair 对,verdict 判定,reviewer 复核人,reason 理由\n";

    @TempDir
    Path folder;

    private Register register;
    private Review review;

    @BeforeEach
    void open() {
        register = new Register(folder);
        register.run("""
                create table source_file (file_no integer, source varchar, name varchar);
                create table division (code varchar, name varchar, level varchar, parent varchar);
                create table link_node (mention_id bigint, node_id bigint);
                create table link_cluster (node_id bigint, cluster_id bigint);
                create table link_edge (left_node bigint, right_node bigint, weight double, rule varchar, pattern varchar,
                    veto varchar);
                create table link_refusal (left_node bigint, right_node bigint, weight double, reason varchar);
                insert into source_file values (1, 'police-resident', 'police.csv'), (2, 'population', 'people.csv');
                insert into division values ('451324100201', '某某村', 'village', '451324100');
                """);
        review = new Review(register.workbench(), Outlet.PLAIN);
        node(1, 10000000020L, "police-resident", "王伟");
        node(2, 20000000030L, "population", "王玮");
        node(3, 20000000040L, "population", "李娜");
        node(4, 10000000050L, "police-resident", "李那");
    }

    @AfterEach
    void close() {
        register.close();
    }

    private void node(long node, long mention, String source, String name) {
        var values = new HashMap<String, Object>();
        values.put("name", name);
        values.put("sex", "2");
        values.put("birth_date", LocalDate.of(1990, 1, 2));
        values.put("id_number", "451302199001020023");
        values.put("division", "451324100201");
        register.mention(mention, source, values);
        register.run("insert into link_node values (" + mention + ", " + node + ");");
    }

    private void edge(long left, long right, double weight) {
        register.run("insert into link_edge values (" + left + ", " + right + ", " + weight + ", 'r', 'p', null);");
    }

    private List<String> exported() throws IOException {
        Path file = folder.resolve("review.csv");
        review.exportTo(file, 3, 10);
        return Files.readAllLines(file);
    }

    private Path file(String name, String rows) throws IOException {
        return Files.writeString(folder.resolve(name), HEADINGS + rows);
    }

    private ReviewOutcome taken(String name, String rows) throws IOException {
        return review.importFrom(HandedIn.plain(file(name, rows)), "陈", NOON);
    }

    private List<String> inForce() {
        return register.rows(
                "decision_id, left_mention, right_mention, left_node, right_node, verdict, decided_by, decided_at, reason",
                "from link_decision order by decision_id");
    }

    @Test
    void aPairIsOneRowWithBothSidesAndEmptyColumnsToFillIn() throws IOException {
        edge(1, 2, 7.256);
        assertThat(exported().get(1))
                .isEqualTo("m10000000020-m20000000030,权重在复核阈值与链接阈值之间 / weight between the thresholds for review and"
                        + " for linking,7.26,'451302199001020023,'451302199001020023,王伟,王玮,女,女,1990-01-02,1990-01-02,"
                        + "451324100201 某某村,451324100201 某某村,police-resident,population,police.csv,people.csv,2,3,,,");
    }

    @Test
    void onlyDoubtfulPairsWaitTheHeaviestFirstARefusedLinkSaysWhy() throws IOException {
        edge(1, 2, 2.9);
        edge(1, 3, 4);
        edge(1, 4, 10);
        edge(2, 3, 9);
        edge(3, 4, 5);
        register.run("insert into link_refusal values (2, 4, 20, 'two-numbers'), (3, 4, 5, 'one-per-source');");
        assertThat(exported())
                .extracting(
                        line -> line.split(",")[0] + " " + line.split(",")[1].split("[ /]")[0])
                .containsExactly(
                        "\uFEFFpair 对 doubt",
                        "m20000000030-m10000000050 two-numbers",
                        "m20000000030-m20000000040 权重在复核阈值与链接阈值之间",
                        "m20000000040-m10000000050 one-per-source",
                        "m10000000020-m20000000040 权重在复核阈值与链接阈值之间");
    }

    @Test
    void aPairThatIsOnePersonAnywayOrWasDecidedDoesNotWait() throws IOException {
        edge(1, 2, 5);
        edge(3, 4, 5);
        register.run("insert into link_cluster values (1, 1), (2, 1);");
        taken("decided.csv", "m20000000040-m10000000050,different,,\n");
        assertThat(exported()).hasSize(1);
    }

    @Test
    void theFileIsForItsOwnerAloneAndASpreadsheetReadsItAsUtf8() throws IOException {
        edge(1, 2, 5);
        exported();
        Path file = folder.resolve("review.csv");
        assertThat(Files.getPosixFilePermissions(file))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        assertThat(Files.readAllBytes(file)).startsWith(0xEF, 0xBB, 0xBF);
    }

    @Test
    void aValueThatASpreadsheetWouldTakeForAFormulaIsDisarmed() throws IOException {
        node(5, 10000000060L, "police-resident", "=HYPERLINK(1)");
        node(6, 10000000070L, "police-resident", "＋1");
        edge(5, 6, -1);
        review.exportTo(folder.resolve("review.csv"), -2, 10);
        assertThat(Files.readAllLines(folder.resolve("review.csv")).get(1)).contains(",-1.00,", ",'=HYPERLINK(1),'＋1,");
    }

    @Test
    void verdictsComeIntoForceWithWhoWhenAndWhy() throws IOException {
        ReviewOutcome outcome = taken(
                "a.csv",
                "m20000000030-m10000000020,SAME,韦,\"同一地址, 同一电话\"\n"
                        + "m20000000040-m10000000050,不同人,,\n"
                        + "m10000000020-m20000000040,,,\n");
        assertThat(outcome).isEqualTo(new ReviewOutcome(2, 0, 1, 0, null, false));
        assertThat(inForce())
                .containsExactly(
                        "1|10000000020|20000000030|1|2|same|韦|2026-04-01 12:00:00|同一地址, 同一电话",
                        "2|20000000040|10000000050|3|4|different|陈|2026-04-01 12:00:00|-");
    }

    @Test
    void theSameFileIsTakenOnceAndASavedCopyRepeatsNothing() throws IOException {
        taken("a.csv", "m10000000020-m20000000030,same,,\n");
        assertThat(taken("copy.csv", "m10000000020-m20000000030,same,,\n").takenBefore())
                .isTrue();
        ReviewOutcome saved = review.importFrom(
                HandedIn.plain(file("saved.csv", "m10000000020-m20000000030,same,,,\n")), "陈", NOON.plusDays(1));
        assertThat(saved).isEqualTo(new ReviewOutcome(0, 1, 0, 0, null, false));
        assertThat(register.rows("decision_id", "from decision_history")).containsExactly("1");
    }

    @Test
    void aLaterDecisionTakesThePlaceOfTheEarlierAndBothStayInTheHistory() throws IOException {
        taken("a.csv", "m10000000020-m20000000030,same,,\n");
        review.importFrom(
                HandedIn.plain(file("b.csv", "m10000000020-m20000000030,different,,\n")), "韦", NOON.plusDays(1));
        assertThat(inForce()).containsExactly("2|10000000020|20000000030|1|2|different|韦|2026-04-02 12:00:00|-");
        assertThat(register.rows(
                        "decision_id, verdict, replaced_by, length(sha256)",
                        "from decision_history order by decision_id"))
                .containsExactly("1|same|2|64", "2|different|-|64");
    }

    @Test
    void aDecisionAboutTheSameRecordsReplacesOneMadeWhenTheirNodesWereOthers() throws IOException {
        taken("a.csv", "m10000000020-m20000000030,same,,\n");
        register.run("update link_node set node_id = 9 where node_id = 1;");
        taken("b.csv", "m10000000020-m20000000030,different,,\n");
        assertThat(inForce()).containsExactly("2|20000000030|10000000020|2|9|different|陈|2026-04-01 12:00:00|-");
    }

    @Test
    void rowsThatCannotBeFollowedComeBackWithTheReasonAndNothingIsLost() throws IOException {
        register.run("insert into link_node values (20000000099, 1);");
        ReviewOutcome outcome = taken(
                "a.csv",
                "m10000000020-m20000000030,same,,\n"
                        + "m10000000020-m20000000030,same,,again\n"
                        + "m10000000020-m77,same,,\n"
                        + "m10000000020-m20000000099,different,,\n"
                        + "1.0E+10,same,,\n"
                        + "m20000000040-m10000000050,maybe,,=1+1\n"
                        + "m10000000020-m20000000040,same,,\n"
                        + "m20000000040-m10000000020,different,,\n"
                        + ",,,\n");
        assertThat(outcome.decided()).isEqualTo(1);
        assertThat(outcome.repeated()).isEqualTo(1);
        assertThat(outcome.undecided()).isEqualTo(1);
        assertThat(outcome.refused()).isEqualTo(6);
        List<String> refused = Files.readAllLines(folder.resolve("a.refused.csv"));
        assertThat(refused).hasSize(7);
        assertThat(refused.get(0)).isEqualTo("\uFEFFrefused 退回原因," + HEADINGS.strip());
        assertThat(refused.get(1)).contains("no longer in the register", "m10000000020-m77,same");
        assertThat(refused.get(2)).contains("one for certain");
        assertThat(refused.get(3)).contains("as it was exported", "1.0E+10");
        assertThat(refused.get(4)).contains("must be same or different", "maybe,,'=1+1");
        assertThat(refused.subList(5, 7)).allSatisfy(line -> assertThat(line).contains("in two ways"));
    }

    @Test
    void anEncryptedFileIsTakenInLikeThePlainOneAndItsRefusedRowsGoBackEncrypted() throws IOException {
        KeySet keys = KeySet.create(LocalDate.of(2026, 4, 1));
        Outlet outlet = Outlet.encrypted(() -> keys);
        review = new Review(register.workbench(), outlet);
        edge(1, 2, 5);
        assertThat(review.exportTo(folder.resolve("out.csv"), 3, 10))
                .isEqualTo(new Review.Exported(1, folder.resolve("out.csv.qc")));
        assertThat(folder.resolve("out.csv")).doesNotExist();

        Path plain = file("a.csv", "m10000000020-m20000000030,same,,\nm10000000020-m77,same,,\n");
        Path encrypted = outlet.write(plain, out -> Files.copy(plain, out));
        Path refused = folder.resolve("a.refused.csv.qc");

        assertThat(review.importFrom(HandedIn.read(encrypted, file -> keys), "陈", NOON))
                .isEqualTo(new ReviewOutcome(1, 0, 0, 1, refused, false));
        assertThat(review.importFrom(HandedIn.plain(plain), "陈", NOON).takenBefore())
                .isTrue();
        assertThat(new String(HandedIn.read(refused, file -> keys).content(), StandardCharsets.UTF_8))
                .contains("no longer in the register");
        assertThat(EncryptedFile.isOne(refused)).isTrue();
    }

    @Test
    void theRefusedRowsCorrectedAreTakenInLikeAnyOther() throws IOException {
        Path refused = taken("a.csv", "m10000000020-m20000000030,sane,,\n").refusedFile();
        Files.writeString(refused, Files.readString(refused).replace("sane", "same"));
        assertThat(review.importFrom(HandedIn.plain(refused), "陈", NOON))
                .isEqualTo(new ReviewOutcome(1, 0, 0, 0, null, false));
        assertThat(inForce()).hasSize(1);
    }

    @Test
    void someoneMustStandForADecision() throws IOException {
        Path file = file("a.csv", "m10000000020-m20000000030,same, ,\n");
        assertThat(review.importFrom(HandedIn.plain(file), "", NOON).refused()).isEqualTo(1);
        assertThat(inForce()).isEmpty();
    }

    @Test
    void whatIsExportedComesBackAsAChineseSpreadsheetSavesIt() throws IOException {
        edge(1, 2, 5);
        List<String> lines = exported();
        String filled = lines.get(0).substring(1) + "\r\n" + lines.get(1).replaceAll(",,,$", ",不同人,韦,户主不同");
        Path file = Files.write(folder.resolve("wps.csv"), filled.getBytes(Charset.forName("GB18030")));
        review.importFrom(HandedIn.plain(file), "陈", NOON);
        assertThat(inForce()).containsExactly("1|10000000020|20000000030|1|2|different|韦|2026-04-01 12:00:00|户主不同");
    }

    @Test
    void aFileWithoutItsHeadingsIsRefusedAsAWhole() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "a,b\n1,2\n", StandardCharsets.UTF_8);
        assertThatThrownBy(() -> review.importFrom(HandedIn.plain(file), "陈", NOON))
                .isInstanceOf(ReviewFileException.class)
                .hasMessageContaining("a.csv")
                .hasMessageContaining("pair 对");
        Path empty = Files.writeString(folder.resolve("b.csv"), "");
        assertThatThrownBy(() -> review.importFrom(HandedIn.plain(empty), "陈", NOON))
                .isInstanceOf(ReviewFileException.class)
                .hasMessageContaining("empty");
    }

    @Test
    void disarmingTwiceIsDisarmingOnce() {
        for (String text : List.of("=1", "+1", "-1", "@a", "＝1", "\ta", "451302199001020023", "45130219900102002X")) {
            assertThat(SafeCell.of(SafeCell.of(text))).isEqualTo(SafeCell.of(text));
        }
        assertThat(Map.of("=1", "'=1", "王伟", "王伟", "13800000001", "13800000001", "451324100201", "'451324100201"))
                .allSatisfy((text, safe) -> assertThat(SafeCell.of(text)).isEqualTo(safe));
    }
}
