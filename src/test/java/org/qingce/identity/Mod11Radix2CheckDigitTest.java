package org.qingce.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.apache.commons.validator.routines.checkdigit.CheckDigit;
import org.apache.commons.validator.routines.checkdigit.CheckDigitException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class Mod11Radix2CheckDigitTest {
    private static final int NUMBERS = 300;
    private static final String CHARACTERS = "0123456789X";

    private final CheckDigit checkDigit = Mod11Radix2CheckDigit.MOD_11_2;

    @ParameterizedTest
    @CsvSource({
        "079, X", // ISO/IEC 7064, as in the documentation of the crate iso-7064
        "0794, 0", // ISO/IEC 7064, as in the documentation of python-stdnum
        "11010519491231002, X", // GB 11643-1999
        "44052418800101001, 4", // GB 11643-1999
        "93268219850101001, 7", // foreigner's card of 2023
    })
    void publishedExamplesHold(String code, String check) throws CheckDigitException {
        assertThat(checkDigit.calculate(code)).isEqualTo(check);
        assertThat(checkDigit.isValid(code + check)).isTrue();
    }

    @Test
    void anyWrongCharacterIsCaught() {
        Random random = new Random(11);
        for (int n = 0; n < NUMBERS; n++) {
            String number = RandomNumbers.valid(random);
            for (int i = 0; i < number.length(); i++) {
                for (char c : CHARACTERS.toCharArray()) {
                    String changed = number.substring(0, i) + c + number.substring(i + 1);
                    assertThat(checkDigit.isValid(changed)).as(changed).isEqualTo(changed.equals(number));
                }
            }
        }
    }

    @Test
    void anySwapOfCharactersFewerThanTenPlacesApartIsCaught() {
        Random random = new Random(12);
        for (int n = 0; n < NUMBERS; n++) {
            String number = RandomNumbers.valid(random);
            for (int i = 0; i < number.length(); i++) {
                for (int j = i + 1; j < Math.min(i + 10, number.length()); j++) {
                    StringBuilder swapped = new StringBuilder(number);
                    swapped.setCharAt(i, number.charAt(j));
                    swapped.setCharAt(j, number.charAt(i));
                    boolean same = number.contentEquals(swapped);
                    assertThat(checkDigit.isValid(swapped.toString())).isEqualTo(same);
                }
            }
        }
    }

    @Test
    void codesOfAnyLengthAreReckonedWithoutOverflow() throws CheckDigitException {
        String nines = "9".repeat(1000);
        String check = checkDigit.calculate(nines);
        int sum = 0;
        for (char c : nines.toCharArray()) {
            sum = (sum + c - '0') * 2 % 11;
        }
        assertThat(check).isEqualTo(String.valueOf(CHARACTERS.charAt((12 - sum) % 11)));
        assertThat(checkDigit.isValid(nines + check)).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "12X4", "１２３", "12 3"})
    void whatHoldsNoDigitsOnlyHasNoCheckDigit(String code) {
        assertThatThrownBy(() -> checkDigit.calculate(code)).isInstanceOf(CheckDigitException.class);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "1", "X", "X1", "11010519491231002x", "1101051949123100２X"})
    void anythingElseIsNotValid(String code) {
        assertThat(checkDigit.isValid(code)).isFalse();
    }
}
