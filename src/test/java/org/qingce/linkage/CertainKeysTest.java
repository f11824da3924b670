package org.qingce.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertainKeysTest {

    private static final String NUMBER = "451302199001010017";

    @TempDir
    Path folder;

    private Register register;

    @BeforeEach
    void open() {
        register = new Register(folder);
    }

    @AfterEach
    void close() {
        register.close();
    }

    private void numbered(long id, String name, String born) {
        resident(id, "VALID", NUMBER, name, born);
    }

    private void resident(long id, String status, String number, String name, String born) {
        document(id, "RESIDENT_ID", status, number, name, born);
    }

    private void document(long id, String kind, String status, String number, String name, String born) {
        var values = new HashMap<String, Object>();
        values.put("id_kind", kind);
        values.put("id_status", status);
        values.put("id_number", number);
        values.put("number_key", status.startsWith("VALID") ? Long.valueOf(number.substring(0, 17)) : null);
        values.put("name", name);
        values.put("birth_date", born == null ? null : LocalDate.parse(born));
        values.put("division", "451302001");
        register.mention(id, "population", values);
    }

    /** For each mention the earliest of its node, and by what it belongs there. */
    private List<String> links() {
        new Linker(register.workbench(), SmallModel.ofCertainKeys(), "mention").link();
        register.run(
                "create or replace temp view link as select mention_id, min(mention_id) over (partition by node_id) as person_id,"
                        + " case when count(*) over (partition by node_id) > 1 then 'id-number' else 'alone' end as link from link_node;");
        return register.rows("mention_id, person_id, link", "from link order by mention_id");
    }

    @Test
    void oneValidNumberIsOnePersonWhateverTheNameOrTheBirthDateSays() {
        numbered(20, "王玮", "1990-01-01");
        numbered(10, "王伟", "1990-01-01");
        numbered(30, "王伟", "1990-10-01");
        assertThat(links()).containsExactly("10|10|id-number", "20|10|id-number", "30|10|id-number");
    }

    @Test
    void aNumberSharedByStrangersLinksNone() {
        numbered(10, "王伟", "1990-01-01");
        numbered(20, "李娜", "1985-05-05");
        numbered(30, "李娜", "1985-05-05");
        assertThat(links()).containsExactly("10|10|alone", "20|20|id-number", "30|20|id-number");
    }

    @Test
    void aMentionThatKnowsTheNameOfOneAndTheBirthDateOfAnotherBridgesThem() {
        numbered(10, "王伟", "1990-01-01");
        numbered(20, "李娜", "1985-05-05");
        assertThat(links()).containsExactly("10|10|alone", "20|20|alone");
        numbered(30, "王伟", "1985-05-05");
        assertThat(links()).containsExactly("10|10|id-number", "20|10|id-number", "30|10|id-number");
    }

    @Test
    void aLongChainOfAgreementsIsOnePerson() {
        for (int link = 0; link < 24; link++) {
            numbered(1000 - 10 * link, "名" + link / 2, "1990-01-" + String.format("%02d", 1 + (link + 1) / 2));
        }
        numbered(5000, "陌生", "1960-06-06");
        links();
        assertThat(register.rows("person_id, count(*)", "from link group by person_id order by person_id"))
                .containsExactly("770|24", "5000|1");
    }

    @Test
    void whatIsMissingIsNoDisagreement() {
        numbered(10, "王伟", null);
        numbered(20, null, "1985-05-05");
        numbered(30, null, null);
        assertThat(links()).containsExactly("10|10|id-number", "20|10|id-number", "30|10|id-number");
    }

    @Test
    void underASharedNumberAnIncompleteMentionGoesWithThePeopleThatKnowIt() {
        numbered(10, "王伟", "1990-01-01");
        numbered(20, "李娜", "1985-05-05");
        numbered(30, "李娜", "1985-05-05");
        numbered(40, "王伟", null);
        numbered(50, null, "1990-01-01");
        numbered(60, null, null);
        numbered(70, "赵六", null);
        links();
        assertThat(register.rows("person_id, mention_id", "from link order by 1"))
                .containsExactly("10|10", "10|40", "10|50", "20|20", "20|30", "20|60", "20|70");
    }

    @Test
    void amongEquallyLargePeopleTheEarliestTakesInTheUnknown() {
        numbered(30, "王伟", "1990-01-01");
        numbered(20, "李娜", "1985-05-05");
        numbered(10, null, null);
        links();
        assertThat(register.rows("person_id, mention_id", "from link order by 1"))
                .containsExactly("10|10", "10|20", "30|30");
    }

    @Test
    void namesAreComparedInTheirComparisonForm() {
        numbered(10, "王瑋", "1990-01-01");
        numbered(20, "王 玮", "1985-05-05");
        assertThat(links()).containsExactly("10|10|id-number", "20|10|id-number");
    }

    @Test
    void anUpgradedNumberEqualsTheNumberItBecame() {
        resident(10, "VALID", NUMBER, "王伟", "1990-01-01");
        resident(20, "VALID_UPGRADED", NUMBER, "王伟", "1990-01-01");
        assertThat(links()).containsExactly("10|10|id-number", "20|10|id-number");
    }

    @Test
    void aNumberThatIsNotValidLinksNobody() {
        for (String status : List.of("BLANK", "PLACEHOLDER", "MASKED", "BAD_CHECK_DIGIT")) {
            register.run("delete from mention;");
            resident(10, status, NUMBER, "王伟", "1990-01-01");
            resident(20, status, NUMBER, "王伟", "1990-01-01");
            assertThat(links()).as(status).containsExactly("10|10|alone", "20|20|alone");
        }
    }

    @Test
    void anotherDocumentLinksWhereKindNumberAndNameAgree() {
        document(10, "PASSPORT", "OTHER_DOCUMENT", "E12345678", "JOHN SMITH", null);
        document(20, "PASSPORT", "OTHER_DOCUMENT", "E12345678", "JOHN SMITH", "1970-01-01");
        document(30, "PASSPORT", "OTHER_DOCUMENT", "E12345678", "PIERRE DUPONT", "1970-01-01");
        document(40, "PASSPORT", "OTHER_DOCUMENT", "E12345678", null, "1970-01-01");
        document(50, "MILITARY", "OTHER_DOCUMENT", "E12345678", "JOHN SMITH", "1970-01-01");
        document(60, "HOUSEHOLD_BOOK", "OTHER_DOCUMENT", "7", "王伟", null);
        document(70, "HOUSEHOLD_BOOK", "OTHER_DOCUMENT", "7", "王伟", null);
        assertThat(links())
                .containsExactly(
                        "10|10|id-number",
                        "20|10|id-number",
                        "30|30|alone",
                        "40|40|alone",
                        "50|50|alone",
                        "60|60|alone",
                        "70|70|alone");
    }

    @Test
    void linkingTwiceIsLinkingOnce() {
        numbered(10, "王伟", "1990-01-01");
        numbered(20, "李娜", "1985-05-05");
        List<String> links = links();
        assertThat(links()).isEqualTo(links);
    }

    @Test
    void nothingIsLinkedWhereNothingIsMentioned() {
        assertThat(links()).isEmpty();
    }
}
