package org.qingce.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingce.linkage.Register;

class GoldenExplanationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final Survivorship DEFINITION =
            new Survivorship(Path.of("a.yaml"), List.of("police", "health"), Map.of(), List.of());

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

    private void mention(long id, String source, Map<String, ?> values) {
        register.mention(id, source, values);
        register.run("insert into person_mention values (" + id + ", 7, 'match');");
    }

    private FieldExplanation explained(String field) {
        return GoldenExplanation.of(register.workbench(), DEFINITION, 7).fields().stream()
                .filter(explanation -> explanation.field().equals(field))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theTrustedSourceWinsAndTheDisagreementShows() {
        mention(10, "health", Map.of("name", "王玮", "updated_on", DAY));
        mention(20, "police", Map.of("name", "王伟"));
        FieldExplanation name = explained("name");
        assertThat(name.rule()).contains(GoldenRule.PRECEDENCE);
        assertThat(name.disagreed()).isTrue();
        assertThat(name.offers())
                .containsExactly(new Offer(20, "police", null, "王伟", 0), new Offer(10, "health", DAY, "王玮", 0));
    }

    @Test
    void aValidNumberWinsByItsValidity() {
        mention(10, "police", Map.of("id_number", "1", "id_status", "BAD_LENGTH"));
        mention(20, "health", Map.of("id_number", "2", "id_status", "VALID"));
        mention(30, "police", Map.of("id_status", "BLANK"));
        FieldExplanation number = explained("id_number");
        assertThat(number.rule()).contains(GoldenRule.VALIDITY);
        assertThat(number.offers()).extracting(Offer::value).containsExactly("2", "1", "BLANK");
    }

    @Test
    void withinASourceTheLaterWordWinsThenTheFirstMention() {
        mention(10, "police", Map.of("name", "旧", "sex", "1", "updated_on", DAY));
        mention(20, "police", Map.of("name", "新", "sex", "1", "updated_on", DAY.plusDays(1)));
        mention(30, "police", Map.of("phone", "1", "updated_on", DAY));
        mention(40, "police", Map.of("phone", "2", "updated_on", DAY));
        assertThat(explained("name").rule()).contains(GoldenRule.RECENCY);
        assertThat(explained("name").disagreed()).isFalse();
        assertThat(explained("phone").rule()).contains(GoldenRule.FIRST_MENTION);
        assertThat(explained("phone").offers().get(0).mentionId()).isEqualTo(30);
    }

    @Test
    void whatOneMentionAloneStatesIsBelievedAndWhatNoneStatesIsEmpty() {
        mention(10, "police", Map.of("name", "王伟"));
        assertThat(explained("name").rule()).contains(GoldenRule.ALONE);
        assertThat(explained("phone").offers()).isEmpty();
        assertThat(explained("phone").rule()).isEmpty();
        assertThat(GoldenExplanation.of(register.workbench(), DEFINITION, 8).fields())
                .isEmpty();
    }
}
