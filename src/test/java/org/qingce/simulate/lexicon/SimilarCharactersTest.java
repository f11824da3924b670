package org.qingce.simulate.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SimilarCharactersTest {
    @Test
    void homophonesShareASyllableWhateverTheTone() {
        assertThat(SimilarCharacters.of('伟', Likeness.SAME_SOUND))
                .contains("玮", "薇")
                .doesNotContain("伟", "文");
    }

    @Test
    void southernEarsDoNotTellNFromLNorInFromIngNorZhFromZ() {
        assertThat(SimilarCharacters.of('娜', Likeness.NEAR_SOUND)).isEmpty();
        assertThat(SimilarCharacters.of('宁', Likeness.NEAR_SOUND)).contains("林", "玲");
        assertThat(SimilarCharacters.of('林', Likeness.NEAR_SOUND)).contains("玲");
        assertThat(SimilarCharacters.of('志', Likeness.NEAR_SOUND)).contains("子");
        assertThat(SimilarCharacters.of('森', Likeness.NEAR_SOUND)).contains("胜");
        assertThat(SimilarCharacters.of('华', Likeness.NEAR_SOUND)).contains("发");
    }

    @Test
    void looksAndFormsAreMutual() {
        assertThat(SimilarCharacters.of('未', Likeness.SHAPE)).contains("末");
        assertThat(SimilarCharacters.of('末', Likeness.SHAPE)).contains("未");
        assertThat(SimilarCharacters.of('峰', Likeness.VARIANT)).isEqualTo("峯");
        assertThat(SimilarCharacters.of('峯', Likeness.VARIANT)).isEqualTo("峰");
    }

    @Test
    void aCharacterOutsideTheTableIsTakenForNone() {
        for (Likeness likeness : Likeness.values()) {
            assertThat(SimilarCharacters.of('a', likeness)).isEmpty();
        }
    }

    @Test
    void compoundSurnamesStayWhole() {
        assertThat(Surname.of("欧阳文") + " " + Surname.given("欧阳文")).isEqualTo("欧阳 文");
        assertThat(Surname.of("覃文") + " " + Surname.given("覃文")).isEqualTo("覃 文");
        assertThat(Surname.of("古丽娜尔·买买提")).isEmpty();
    }
}
