package org.qingce.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DocumentNumberJudgeTest {
    private static final int NUMBERS = 5_000;
    private static final String NOISE =
            " \u00A0\u3000\t\r\n-\u2010\u2014\uFF0D'\u2018\u2019\"`\u200B\u200D\uFEFF\u00AD\u0000";

    private final DocumentNumberJudge judge = new DocumentNumberJudge();

    @Test
    void everyNumberMadeByTheBookIsValidAndReadBack() {
        Random random = new Random(1);
        for (int i = 0; i < NUMBERS; i++) {
            String prefix = RandomNumbers.prefix(random);
            String date = RandomNumbers.date(random);
            String serial = RandomNumbers.serial(random);
            String number = RandomNumbers.withCheck(prefix + date + serial);
            DocumentNumber judged = judge.judge(number);
            assertThat(judged.status()).as(number).isEqualTo(IdStatus.VALID);
            assertThat(judged.normalised()).isSameAs(number);
            assertThat(judged.divisionCode()).isEqualTo(prefix);
            assertThat(judged.birthDate()).hasToString(date.replaceAll("(....)(..)(..)", "$1-$2-$3"));
            assertThat(judged.sex()).isEqualTo(Integer.parseInt(serial) % 2 == 1 ? Sex.MALE : Sex.FEMALE);
        }
    }

    @Test
    void oneWrongCharacterMakesEveryNumberInvalid() {
        Random random = new Random(2);
        for (int i = 0; i < NUMBERS; i++) {
            String damaged = RandomNumbers.damaged(RandomNumbers.valid(random), random);
            assertThat(judge.judge(damaged).status().isAccepted()).as(damaged).isFalse();
        }
    }

    @Test
    void theOldFormIsUpgradedToTheNumberThePersonHasNow() {
        Random random = new Random(3);
        for (int i = 0; i < NUMBERS; i++) {
            String number = RandomNumbers.valid(random);
            if (number.startsWith("19", 6)) {
                DocumentNumber judged = judge.judge(number.substring(0, 6) + number.substring(8, 17));
                assertThat(judged.status()).isEqualTo(IdStatus.VALID_UPGRADED);
                assertThat(judged.normalised()).isEqualTo(number);
            }
        }
    }

    @Test
    void serials996To999OfTheOldFormBelongToPeopleBornInThe1800s() {
        for (int serial = 990; serial < 1000; serial++) {
            LocalDate birth = judge.judge("110105050101" + serial).birthDate();
            assertThat(birth).isEqualTo(LocalDate.of(serial < 996 ? 1905 : 1805, 1, 1));
        }
    }

    @Test
    void noiseWidthAndCaseChangeNothing() {
        Random random = new Random(4);
        for (int i = 0; i < NUMBERS; i++) {
            String number = RandomNumbers.valid(random);
            assertThat(judge.judge(disguised(number, random))).isEqualTo(judge.judge(number));
        }
    }

    @Test
    void judgingWhatWasNormalisedGivesTheSameNumber() {
        Random random = new Random(5);
        for (int i = 0; i < NUMBERS; i++) {
            String text = i % 2 == 0 ? garbage(random) : RandomNumbers.damaged(RandomNumbers.valid(random), random);
            String normalised = judge.judge(text).normalised();
            if (normalised != null) {
                assertThat(judge.judge(normalised).normalised()).as(text).isEqualTo(normalised);
            }
        }
    }

    @Test
    void noTextIsTooStrangeForAJudgement() {
        Random random = new Random(6);
        String[] types = {null, "01", "02", "03", "04", "05", "06", "07", "99", "", "?"};
        for (int i = 0; i < NUMBERS; i++) {
            DocumentNumber judged = judge.judge(garbage(random), types[random.nextInt(types.length)]);
            assertThat(judged.status()).isNotNull();
        }
    }

    @Test
    void noPlaceholderThatEverybodyUsesCouldPassForAValidNumber() {
        for (char digit = '0'; digit <= '9'; digit++) {
            assertThat(ResidentNumber.ifValid(String.valueOf(digit).repeat(18))).isNull();
        }
        assertThat(AddressCode.of(0)).isNull();
        assertThat(AddressCode.of(12345)).isNull();
        assertThat(AddressCode.of(123456)).isNull();
    }

    @Test
    void configuredPlaceholdersCountAsNotEntered() {
        DocumentNumberJudge strict =
                new DocumentNumberJudge(Set.of("999999????????9999", "补录 中", "440308199901101512"));
        assertThat(List.of("999999200001019999", "补录中", "440308199901101512", "'440308199901101512"))
                .allSatisfy(text -> assertThat(strict.judge(text).status()).isEqualTo(IdStatus.PLACEHOLDER));
        assertThat(strict.judge("99999920000101999").status()).isEqualTo(IdStatus.BAD_LENGTH);
        assertThat(judge.judge("440308199901101512").status()).isEqualTo(IdStatus.VALID);
    }

    @Test
    void aPlaceholderPatternWithNothingToCompareIsRefused() {
        assertThatThrownBy(() -> new DocumentNumberJudge(Set.of(" - ")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("' - '");
    }

    private static String disguised(String number, Random random) {
        StringBuilder text = new StringBuilder();
        for (char c : number.toCharArray()) {
            if (random.nextInt(3) == 0) {
                text.append(NOISE.charAt(random.nextInt(NOISE.length())));
            }
            boolean wide = random.nextInt(4) == 0;
            char cased = random.nextBoolean() ? Character.toLowerCase(c) : c;
            text.append(wide ? (char) (cased + 0xFEE0) : cased);
        }
        return text.append(NOISE.charAt(random.nextInt(NOISE.length()))).toString();
    }

    /** Characters of every plane, unpaired surrogates among them, mixed with those that numbers are made of. */
    private static String garbage(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(25);
        for (int i = 0; i < length; i++) {
            switch (random.nextInt(4)) {
                case 0 -> text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
                case 1 -> text.append((char) random.nextInt(0x10000));
                case 2 -> text.append("XxE+.*/0字第号H".charAt(random.nextInt(11)));
                default -> text.append(random.nextInt(10));
            }
        }
        return text.toString();
    }
}
