package org.qingce.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DivisionCodesTest {
    private final DivisionCodes codes = DivisionCodes.standard();

    @Test
    void everyCodeOfBothTablesIsThereOnceInOrder() {
        assertThat(codes.all())
                .hasSize(7217)
                .extracting(DivisionCode::code)
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "110101, 在用的县级代码",
        "110103, 2010 年撤销的崇文区",
        "371001, 市辖区",
        "140120, 市区",
        "110201, 1980 年编码",
        "441900, 从无县级的地级市",
        "460200, 2014 年前无区的地级市",
        "810000, 香港居民居住证",
        "830000, 台湾居民居住证",
    })
    void idNumbersBeginWith(String code, String because) {
        assertThat(codes.find(code)).as(because).isNotNull().matches(DivisionCode::idPrefix);
    }

    @ParameterizedTest
    @CsvSource({
        "110000, 省级",
        "710000, 台湾省",
        "440100, 有县级的地级市",
        "320500, 自 1983 年有县级的地级市",
        "110100, 直辖市的市辖区汇总码",
        "429000, 省直辖县级汇总码",
    })
    void knownCodesThatNoIdNumberBeginsWith(String code, String because) {
        assertThat(codes.find(code)).as(because).isNotNull().matches(division -> !division.idPrefix());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "11", "1101010", "000000", "999999", "11010１", "abcdef"})
    void anythingElseIsUnknown(String code) {
        assertThat(codes.find(code)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "362324, 1990, 江西省上饶地区铅山县",
        "110105, 1949, 北京市朝阳区",
        "440308, 1999, 广东省深圳市盐田区",
        "441900, 2000, 广东省东莞市",
        "110000, 2000, 北京市",
        "371001, 1980, 山东省市辖区",
    })
    void aCodeHasAFullNameInAYear(String code, int year, String fullName) {
        assertThat(codes.find(code).nameIn(year).fullName()).isEqualTo(fullName);
    }

    @Test
    void aRevokedCodeHasItsNameToTheYearOfItsEnd() {
        DivisionCode chongwen = codes.find("110103");
        assertThat(chongwen.years()).isEqualTo(new ValidYears(null, 2010));
        assertThat(chongwen.nameIn(2010).name()).isEqualTo("崇文区");
        assertThat(chongwen.nameIn(2011)).isNull();
    }

    @Test
    void ofTwoNamesInTheYearOfChangeTheNewOneIsGiven() {
        DivisionCode renamed = codes.all().stream()
                .filter(code -> code.names().size() == 2
                        && code.names().get(1).years().from() != null
                        && code.names()
                                .get(1)
                                .years()
                                .from()
                                .equals(code.names().get(0).years().until()))
                .findFirst()
                .orElseThrow();
        int change = renamed.names().get(1).years().from();
        assertThat(renamed.nameIn(change)).isEqualTo(renamed.names().get(1));
        assertThat(renamed.nameIn(change - 1)).isEqualTo(renamed.names().get(0));
        assertThat(renamed.latest()).isEqualTo(renamed.names().get(1));
    }

    @ParameterizedTest
    @CsvSource({"110105, 北京市", "451324103, 广西壮族自治区", "45, 广西壮族自治区", "820000, 澳门特别行政区"})
    void everyDivisionLiesInAProvince(String code, String province) {
        assertThat(codes.provinceOf(code).latest().name()).isEqualTo(province);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "990101", "ab"})
    void whatIsNoDivisionLiesInNoProvince(String code) {
        assertThat(codes.provinceOf(code)).isNull();
    }
}
