package org.qingce.standard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingce.reference.TabbedResource;

class NameKeyTest {

    @ParameterizedTest
    @CsvSource({
        "劉偉, 刘伟",
        "張曉峯, 张晓峰",
        "鍾明, 钟明",
        "锺明, 钟明",
        "衞國, 卫国",
        "阿卜杜拉•买买提, 阿卜杜拉·买买提",
        "José  Anne-Marie, JOSE ANNE MARIE",
        "王\u3000伟, 王伟"
    })
    void spellingsOfOneNameHaveOneKey(String one, String other) {
        assertThat(NameKey.of(one)).isEqualTo(NameKey.of(other));
    }

    @ParameterizedTest
    @CsvSource({"张乾, 张干", "於明, 于明", "王昇, 王升", "王喆, 王哲", "甯静, 宁静", "王伟, 王玮"})
    void namesOfDifferentPeopleKeepDifferentKeys(String one, String other) {
        assertThat(NameKey.of(one)).isNotEqualTo(NameKey.of(other));
    }

    @Test
    void everyVariantOfTheTableLeadsToACharacterThatStays() {
        for (var row : TabbedResource.rows(NameKey.class, "name_variants.tsv")) {
            String compared = row.get("compared_as");
            assertThat(NameKey.of(row.get("character"))).isEqualTo(compared);
            assertThat(NameKey.of(compared)).isEqualTo(compared);
        }
    }

    @Test
    void aKeyIsItsOwnKeyForEveryCharacterOfTheBasicPlane() {
        for (int c = 1; c < Character.MIN_SURROGATE; c++) {
            String key = NameKey.of(Character.toString(c));
            assertThat(NameKey.of(key)).as(Integer.toHexString(c)).isEqualTo(key);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "王伟, WANG WEI",
        "单雄信, SHAN XIONG XIN",
        "欧阳修, OU YANG XIU",
        "尉迟恭, YU CHI GONG",
        "吕绿, LV LV",
        "劉偉, LIU WEI",
        "JOHN SMITH, JOHNSMITH"
    })
    void theSoundReadsSurnamesAsSurnames(String name, String sound) {
        assertThat(NamePinyin.of(name)).isEqualTo(sound);
    }
}
