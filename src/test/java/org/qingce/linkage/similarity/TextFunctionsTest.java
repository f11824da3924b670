package org.qingce.linkage.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFunctionsTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "Smith, SM0",
                "Smyth, SM0",
                "Alexander the Great, ALKSNT",
                "欧阳修, OUYANGXIU",
                "12 High Street, 12",
                "'?', null"
            })
    void soundBringsSpellingsTogether(String name, String sound) {
        assertThat(TextFunctions.sound(name)).isEqualTo(sound);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "'  O’Brien-Smith,  José ', obrien smith jose",
                "ＡＢＣ１２, abc12",
                "Łódź, lodz",
                "Straße, strasse",
                "Москва́, москва",
                "が, が",
                "한국, 한국",
                "王 伟, 王 伟",
                "' - ', null",
                "'', null"
            })
    void foldingLeavesWordsAlone(String text, String folded) {
        assertThat(TextFunctions.fold(text)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {"单雄信, SHAN XIONG XIN", "'·', null"})
    void pinyinReadsSurnames(String name, String pinyin) {
        assertThat(TextFunctions.pinyin(name)).isEqualTo(pinyin);
    }
}
