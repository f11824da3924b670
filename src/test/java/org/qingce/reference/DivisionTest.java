package org.qingce.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DivisionTest {

    @ParameterizedTest
    @CsvSource({
        "450000,PROVINCE,450000,",
        "45,PROVINCE,450000,",
        "451200,PREFECTURE,451200,450000",
        "4512,PREFECTURE,451200,450000",
        "451226,COUNTY,451226,451200",
        "451226000000,COUNTY,451226,451200",
        "451226100,TOWNSHIP,451226100,451226",
        "451226100000,TOWNSHIP,451226100,451226",
        "451226100201,VILLAGE,451226100201,451226100"
    })
    void levelAndParentFollowFromTheCode(String written, DivisionLevel level, String code, String parent) {
        assertThat(Division.of(written, "某地")).isEqualTo(new Division(code, "某地", level, parent));
    }

    @Test
    void aDivisionLiesWithinThoseThatPrefixIt() {
        Division village = Division.of("451226100201", "桥东村");
        assertThat(village.isWithin(Division.of("450000", "广西壮族自治区"))).isTrue();
        assertThat(village.isWithin(Division.of("451226100", "思恩镇"))).isTrue();
        assertThat(village.isWithin(Division.of("451226101", "水源镇"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"4512261", "45122A", "''"})
    void anotherWidthIsRefused(String code) {
        assertThatThrownBy(() -> Division.of(code, "某地"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expected 2, 4, 6, 9 or 12 digits");
    }
}
