package org.qingce.standard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameFaultsTest {

    @Test
    void aForeignSeparatorIsSeenInTheReceivedText() {
        assertThat(NameFaults.hasForeignSeparator("阿卜杜拉·买买提", "阿卜杜拉•买买提")).isTrue();
        assertThat(NameFaults.hasForeignSeparator("阿卜杜拉·买买提", null)).isFalse();
        assertThat(NameFaults.hasForeignSeparator("阿卜杜拉·买买提", "阿卜杜拉 · 买买提")).isFalse();
        assertThat(NameFaults.hasForeignSeparator("JOHN A. SMITH", "JOHN A.  SMITH"))
                .isFalse();
        assertThat(NameFaults.hasForeignSeparator(null, "阿卜杜拉•买买提2")).isTrue();
    }

    @Test
    void damageIsSeenInTheReceivedTextEvenWhenItCouldBePutRight() {
        assertThat(NameFaults.isDamaged("王䶮", "王\uE863")).isTrue();
        assertThat(NameFaults.isDamaged(null, "王？")).isTrue();
        assertThat(NameFaults.isDamaged(null, "锟斤拷")).isTrue();
        assertThat(NameFaults.isDamaged("王䶮", null)).isFalse();
        assertThat(NameFaults.isDamaged("王伟", "王 伟")).isFalse();
        assertThat(NameFaults.isDamaged(null, null)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"王芳之子", "王芳之女", "王芳之女2", "王芳之子１", "未取名", "新生儿", "王女婴之女", "李某某之长子", "王芳之女二"})
    void aNewbornsStandInIsRecognised(String name) {
        assertThat(NewbornName.isProvisional(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"王之子", "张子女", "王伟", "李一", "之女", "婴"})
    void aNameOfItsOwnIsNoStandIn(String name) {
        assertThat(NewbornName.isProvisional(name)).isFalse();
    }
}
