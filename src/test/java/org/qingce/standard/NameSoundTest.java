package org.qingce.standard;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameSoundTest {

    @Test
    void isTheSameNumberOnEveryMachineAndInEveryRelease() {
        assertThat(NameSound.of("王伟")).isEqualTo(5332798274358962700L);
    }

    @ParameterizedTest
    @CsvSource({"王伟, 王玮", "劉偉, 刘威", "覃秀英, 谭秀英", "覃秀英, 秦秀英", "翟明, 狄明", "隗明, 魏明"})
    void namesThatSoundAlikeShareIt(String one, String other) {
        assertThat(NameSound.of(one)).isEqualTo(NameSound.of(other));
    }

    @ParameterizedTest
    @CsvSource({"王秦, 王谭", "单明, 丹明", "万伟, 万俟伟", "长明, 长孙明"})
    void readingsThatDoNotCountAsEqualKeepThemApart(String one, String other) {
        assertThat(NameSound.of(one)).isNotEqualTo(NameSound.of(other));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"未取名", "王芳之女", "王芳之子2", "·"})
    void aNameNotYetGivenHasNone(String name) {
        assertThat(NameSound.of(name)).isNull();
    }

    @Test
    void aSurnameIsReadAsIcuReadsItBeforeAnyCharacter() {
        var icu = Transliterator.getInstance("Han-Latin/Names");
        String firsts = "令万澹长秘卜种重刀干葛过华纪筠靓粘区繁仇任单召折舍沈峙解莘燕尉员查曾王李张欧阳夏侯诸司马";
        String seconds = "狐俟台孙迟伟曾葛长华乐干靓筠种重阳马侯葛仇";
        for (String first : firsts.split("")) {
            for (String second : seconds.split("")) {
                String sound = NamePinyin.of(first + second);
                assertThat(sound).as(first + second).isEqualTo(bare(icu.transliterate(first + second)));
            }
        }
    }

    private static String bare(String marked) {
        return Normalizer.normalize(marked, Normalizer.Form.NFD)
                .replaceAll("\\p{Mn}", "")
                .toUpperCase(Locale.ROOT);
    }
}
