package org.qingce.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingce.definition.DefinitionException;
import org.qingce.linkage.Register;

class PersonsTest {

    private static final Set<String> SOURCES = Set.of(
            "police-resident",
            "civil-marriage",
            "civil-death",
            "health-birth",
            "health-death",
            "health-record",
            "education-enrolment",
            "social-security",
            "population");

    @TempDir
    Path folder;

    private Register register;

    @BeforeEach
    void open() {
        register = new Register(folder);
        register.run("create table person_mention (mention_id bigint, person_id bigint, link varchar);");
    }

    @AfterEach
    void close() {
        register.close();
    }

    private void mention(long id, long person, String source, Map<String, ?> values) {
        register.mention(id, source, values);
        register.run("insert into person_mention values (" + id + ", " + person + ", 'id-number');");
    }

    private List<String> persons(String columns) {
        Persons.build(register.workbench(), Survivorship.read(Path.of("jobs/survivorship.yaml"), SOURCES));
        return register.rows("person_id, " + columns, "from person order by person_id");
    }

    @Test
    void eachFieldComesFromTheMostTrustedSourceThatStatesIt() {
        mention(10, 10, "population", Map.of("name", "王玮", "phone", "13800000001", "sex", "1"));
        mention(20, 10, "police-resident", Map.of("name", "王伟", "phone", "13800000002"));
        mention(30, 10, "health-record", Map.of("education", "20", "sex", "2"));
        assertThat(persons("name, name_from, phone, phone_from, sex, sex_from, education, education_from, ethnicity,"
                        + " ethnicity_from, mentions, sources"))
                .containsExactly("10|王伟|20|13800000001|10|1|10|20|30|-|-|3|3");
    }

    @Test
    void withinASourceTheLatestMentionThatStatesAFieldIsBelieved() {
        var day = LocalDate.of(2026, 1, 1);
        mention(10, 10, "population", Map.of("name", "无日期", "sex", "1"));
        mention(20, 10, "population", Map.of("name", "旧", "phone", "1", "updated_on", day));
        mention(30, 10, "population", Map.of("name", "新", "updated_on", day.plusDays(1)));
        mention(40, 10, "population", Map.of("name", "同日", "updated_on", day.plusDays(1)));
        assertThat(persons("name, name_from, phone_from, sex_from, mentions, sources"))
                .containsExactly("10|新|30|20|10|4|1");
    }

    @Test
    void aNumberAndItsStatusMoveTogetherAndAValidOneGoesFirst() {
        mention(10, 10, "police-resident", Map.of("id_number", "123", "id_status", "BAD_LENGTH"));
        mention(20, 10, "health-record", Map.of("id_number", "451302199001010017", "id_status", "VALID"));
        mention(30, 30, "police-resident", Map.of("id_status", "BLANK"));
        mention(40, 30, "health-record", Map.of("id_number", "123", "id_status", "BAD_LENGTH"));
        mention(50, 50, "population", Map.of("id_status", "BLANK"));
        assertThat(persons("id_number, id_number_from, id_status, id_status_from"))
                .containsExactly("10|451302199001010017|20|VALID|20", "30|123|40|BAD_LENGTH|40", "50|-|50|BLANK|50");
    }

    @Test
    void aPersonKnownDeadOrStruckOffIsNotAliveAndNotPublished() {
        mention(10, 10, "population", Map.of("role", "person"));
        mention(20, 20, "population", Map.of("role", "person"));
        mention(25, 20, "police-resident", Map.of("cancel_date", LocalDate.of(2026, 1, 1)));
        mention(30, 30, "population", Map.of("role", "person"));
        mention(35, 30, "police-resident", Map.of("death_date", LocalDate.of(2026, 1, 1)));
        assertThat(persons("alive, published")).containsExactly("10|true|true", "20|false|false", "30|false|false");
    }

    @Test
    void aDeathRecordCountsEvenWhereItsDateIsUnreadableButOnlyForWhomItIsAbout() {
        mention(10, 10, "population", Map.of("role", "person"));
        mention(70, 10, "health-death", Map.of("role", "person"));
        mention(20, 20, "population", Map.of("role", "person"));
        mention(71, 20, "health-death", Map.of("role", "spouse"));
        register.run("insert into event values (7, 'health-death', 'death', null);");
        assertThat(persons("alive, death_date, published")).containsExactly("10|false|-|false", "20|true|-|true");
    }

    @Test
    void admissionAsksForASourceARowAboutThePersonAndANumberWhereItSaysSo() {
        mention(10, 10, "population", Map.of("role", "person"));
        mention(20, 20, "police-resident", Map.of("role", "person", "id_number", "9", "id_status", "BAD_LENGTH"));
        mention(30, 30, "police-resident", Map.of("role", "person", "id_number", "1", "id_status", "VALID"));
        mention(40, 40, "police-resident", Map.of("role", "spouse", "id_number", "2", "id_status", "VALID"));
        mention(50, 50, "health-birth", Map.of("role", "mother", "id_number", "3", "id_status", "VALID"));
        mention(60, 60, "civil-marriage", Map.of("role", "husband", "id_number", "4", "id_status", "VALID"));
        assertThat(persons("alive, published"))
                .containsExactly(
                        "10|true|true",
                        "20|true|false",
                        "30|true|true",
                        "40|true|false",
                        "50|true|false",
                        "60|true|false");
    }

    @Test
    void aPersonOfWhomNothingIsStatedIsStillOnePerson() {
        mention(10, 10, "health-birth", Map.of("role", "father"));
        assertThat(persons("name, name_from, mentions, sources")).containsExactly("10|-|-|1|1");
    }

    @Test
    void buildingTwiceIsBuildingOnce() {
        mention(10, 10, "population", Map.of("name", "王伟"));
        mention(20, 10, "police-resident", Map.of("name", "王玮"));
        List<String> once = persons("name, name_from, mentions");
        assertThat(persons("name, name_from, mentions")).isEqualTo(once).hasSize(1);
    }

    @Test
    void aSourceWithoutAPlaceStopsTheBuildBeforeAnythingIsReplaced() {
        mention(10, 10, "population", Map.of("name", "王伟"));
        List<String> before = persons("name");
        mention(20, 20, "education", Map.of("name", "李娜"));
        assertThatThrownBy(() -> persons("name"))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("survivorship.yaml")
                .hasMessageContaining("education");
        assertThat(register.rows("person_id, name", "from person")).isEqualTo(before);
    }
}
