package org.qingce.measures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskingTest {

    @ParameterizedTest
    @CsvSource({
        "451324199001011234, 4513**********1234",
        "451324900101123, 4513*******1123",
        "4.51324E+17, 4.*******17",
        "1234567, *******"
    })
    void numbersKeepTheirEndsOnlyWhenEnoughIsHiddenBetween(String number, String masked) {
        assertThat(Masking.number(number)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({"张三, 张*", "欧阳修文, 欧*", "买买提·艾力, 买*", "𠮷野, 𠮷*", "张, *", "Smith, S*"})
    void namesKeepTheirFirstCharacter(String name, String masked) {
        assertThat(Masking.name(name)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({"广西金秀县头排镇夏塘村12号, 广西金秀县头排镇…", "金秀县三角乡, 金秀县三角乡", "柳州市城中区文昌路3号, 柳州市城中区…", "柳州市文昌路3号, 柳州市…", "夏塘村12号, …"})
    void addressesEndWithTheTownship(String address, String masked) {
        assertThat(Masking.address(address)).isEqualTo(masked);
    }

    @Test
    void phonesKeepThreeAndFour() {
        assertThat(Masking.phone("13878123456")).isEqualTo("138****3456");
        assertThat(Masking.phone("6221234")).isEqualTo("622****");
    }

    @ParameterizedTest
    @CsvSource({
        "id_number, 451324199001011234, 4513**********1234",
        "id_raw, 451324 19900101 123X, 4513************123X",
        "mother_name, 李秀英, 李*",
        "name_raw, 李 秀英, 李*",
        "birth_date, 1990-01-01, 1990-01-01",
        "age, 34, 34",
        "id_status, BAD_DATE, BAD_DATE",
        "problems, birth_date:NO_SUCH_DAY=1990-02-30, b*",
        "anything_new, 451324199001011234, 4*"
    })
    void aFieldsNameDecidesAndTheUnknownIsHidden(String field, String value, String masked) {
        assertThat(Masking.field(field, value)).isEqualTo(masked);
    }
}
