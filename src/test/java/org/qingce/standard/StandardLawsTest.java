package org.qingce.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qingce.reference.CodeLists;

/** What holds for every text whatsoever, tried on many. */
class StandardLawsTest {

    private static final int TRIES = 8_000;
    private static final String TELLING =
            "0123456789年月日时-/.·•（）１２王伟之子男女汉族转;？?*\uE81E\uE000\uFFFD\uD842 \u3000\u200B\tTZaZ镇村思恩桥东";

    static List<Standard<?>> standards() {
        return List.of(
                new DateStandard(),
                DateStandard.withSerials(),
                new NameStandard(),
                new CodeStandard(CodeLists.sex()),
                new CodeStandard(CodeLists.nationality()),
                new PhoneStandard(),
                new PhoneStandard("0778", PhoneStandard.USUAL_PLACEHOLDERS, BlankText.USUAL),
                new AddressStandard());
    }

    private static final List<Function<LocalDate, String>> FORMS = List.of(
            LocalDate::toString,
            d -> d.toString().replace("-", ""),
            d -> d.toString().replace('-', '/'),
            d -> d.getYear() + "." + d.getMonthValue() + "." + d.getDayOfMonth(),
            d -> d.getYear() + "年" + d.getMonthValue() + "月" + d.getDayOfMonth() + "日",
            d -> d + " 23:59:59",
            d -> d.toString().replace("-", "") + "000000",
            d -> d + "T08:30:00.123+08:00",
            StandardLawsTest::inNumerals);

    @ParameterizedTest
    @MethodSource("standards")
    void aStandardValueIsItsOwnStandardValueAndNoTextIsRefused(Standard<?> standard) {
        Random random = new Random(20010503);
        for (int i = 0; i < TRIES; i++) {
            String raw = randomText(random);
            Object value = standard.standardise(raw).value();
            if (value != null) {
                assertThat(standard.standardise(value.toString()).value())
                        .as(() -> escaped(raw))
                        .isEqualTo(value);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("standards")
    void theSameTextHasTheSameOutcome(Standard<?> standard) {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            String raw = randomText(random);
            assertThat(standard.standardise(raw)).as(() -> escaped(raw)).isEqualTo(standard.standardise(raw));
        }
    }

    @ParameterizedTest
    @MethodSource("standards")
    void spaceAroundAndWidthChangeNothing(Standard<?> standard) {
        Random random = new Random(11);
        List<String> texts = List.of(
                "2001-05-03", "20010503", "王伟", "阿卜杜拉·买买提", "1", "CHN", "13987654321", "0778-8212345", "3栋A", "?");
        for (String text : texts) {
            for (String noise : List.of(" ", "\u3000", "\t", "\u200B", "\u00A0")) {
                String noisy = noise + (random.nextBoolean() ? wide(text) : text) + noise;
                assertThat(standard.standardise(noisy)).as(() -> escaped(noisy)).isEqualTo(standard.standardise(text));
            }
        }
    }

    @Test
    void everyDayIsReadInEveryForm() {
        DateStandard standard = new DateStandard();
        Random random = new Random(3);
        long first = LocalDate.of(1800, 1, 1).toEpochDay();
        int days = (int) (LocalDate.of(2199, 12, 31).toEpochDay() - first) + 1;
        for (int i = 0; i < 4_000; i++) {
            LocalDate day = LocalDate.ofEpochDay(first + random.nextInt(days));
            for (Function<LocalDate, String> form : FORMS) {
                assertThat(standard.standardise(form.apply(day)).value())
                        .as(form.apply(day))
                        .isEqualTo(day);
            }
        }
    }

    @Test
    void everySerialIsTheDayThatMany() {
        DateStandard standard = DateStandard.withSerials();
        for (int serial = 61; serial < 100_000; serial++) {
            Standardised<LocalDate> outcome = standard.standardise(Integer.toString(serial));
            if (serial < 1800 || serial > 2199) {
                assertThat(outcome.value()).isEqualTo(LocalDate.of(1900, 3, 1).plusDays(serial - 61L));
            }
        }
    }

    @Test
    void anAddressIsNeverPlacedOutsideTheDivisionItNames() {
        AddressDivision standard = new AddressDivision(StandardSpecTest.DIVISIONS);
        Random random = new Random(5);
        for (int i = 0; i < TRIES; i++) {
            String text = "环江县思恩镇" + randomText(random);
            assertThat(standard.standardise(text).value())
                    .as(() -> escaped(text))
                    .startsWith("451226100");
        }
    }

    @Test
    void aSourceMapNeverChangesWhatItDoesNotName() {
        CodeStandard mapped = new CodeStandard(CodeLists.sex(), Map.of("X", "9"), BlankText.USUAL);
        CodeStandard plain = new CodeStandard(CodeLists.sex());
        Random random = new Random(13);
        for (int i = 0; i < TRIES; i++) {
            String raw = randomText(random);
            if (!raw.contains("X") && !raw.contains("x") && !raw.contains("Ｘ") && !raw.contains("ｘ")) {
                assertThat(mapped.standardise(raw)).as(() -> escaped(raw)).isEqualTo(plain.standardise(raw));
            }
        }
    }

    private static String randomText(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(14);
        while (text.length() < length) {
            switch (random.nextInt(8)) {
                case 0 -> text.append((char) random.nextInt(0x10000));
                case 1 -> text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
                case 2 -> text.append((char) (0x20 + random.nextInt(0x60)));
                default -> text.append(TELLING.charAt(random.nextInt(TELLING.length())));
            }
        }
        return text.toString();
    }

    private static String inNumerals(LocalDate day) {
        StringBuilder text = new StringBuilder();
        Integer.toString(day.getYear()).chars().forEach(c -> text.append("〇一二三四五六七八九".charAt(c - '0')));
        return text + "年" + spoken(day.getMonthValue()) + "月" + spoken(day.getDayOfMonth()) + "日";
    }

    private static String spoken(int number) {
        String digits = " 一二三四五六七八九";
        String tens = number < 10 ? "" : number < 20 ? "十" : digits.charAt(number / 10) + "十";
        return tens + digits.substring(number % 10, number % 10 + 1).strip();
    }

    private static String wide(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (c > ' ' && c < 0x7F ? c + 0xFEE0 : c)));
        return wide.toString();
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(c -> escaped.append(String.format("\\u%04X", c)));
        return escaped.toString();
    }
}
