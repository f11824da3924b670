package org.qingce.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RepairSuggesterTest {
    private static final int NUMBERS = 30;
    private static final String PUBLISHED = "440308199901101512";
    private static final RowFacts ITS_ROW = new RowFacts(LocalDate.of(1999, 1, 10), Sex.MALE);

    private final DocumentNumberJudge judge = new DocumentNumberJudge();
    private final RepairSuggester suggester = new RepairSuggester(judge);

    @Test
    void aWrongDigitInTheBirthDateIsMendedByTheRowsBirthDate() {
        Repairs repairs = suggester.suggest("440308199901201512", ITS_ROW);
        assertThat(repairs.suggestion())
                .isEqualTo(new Repair(
                        PUBLISHED,
                        RepairOperation.REPLACED,
                        13,
                        Set.of(
                                RepairEvidence.CHECK_DIGIT,
                                RepairEvidence.ADDRESS,
                                RepairEvidence.CALENDAR,
                                RepairEvidence.BIRTH_DATE,
                                RepairEvidence.SEX)));
        assertThat(repairs.candidates()).containsExactly(repairs.suggestion());
    }

    @Test
    void severalCandidatesAreShownAndNoneSuggested() {
        Repairs repairs = suggester.suggest("440308199901101513", ITS_ROW);
        assertThat(repairs.candidates())
                .extracting(Repair::number)
                .contains(PUBLISHED)
                .hasSizeGreaterThan(1);
        assertThat(repairs.suggestion()).isNull();
    }

    @Test
    void amongSeveralTheOneThatAnotherSourceCarriesIsSuggested() {
        Repairs repairs = suggester.suggest("440308199901101513", RowFacts.NONE, PUBLISHED::equals);
        assertThat(repairs.candidates()).hasSizeGreaterThan(1);
        assertThat(repairs.suggestion()).isNotNull();
        assertThat(repairs.suggestion().number()).isEqualTo(PUBLISHED);
        assertThat(repairs.suggestion().evidence())
                .contains(RepairEvidence.KNOWN_ELSEWHERE)
                .doesNotContain(RepairEvidence.BIRTH_DATE, RepairEvidence.SEX);
    }

    @Test
    void twoThatOtherSourcesCarryAreOneTooMany() {
        List<String> candidates = suggester.suggest("440308199901101513", ITS_ROW).candidates().stream()
                .map(Repair::number)
                .toList();
        assertThat(suggester
                        .suggest("440308199901101513", ITS_ROW, candidates::contains)
                        .suggestion())
                .isNull();
    }

    @Test
    void aHiddenBirthDateIsFilledFromTheRow() {
        Repairs repairs = suggester.suggest("440308********1512", ITS_ROW);
        assertThat(repairs.suggestion()).isNotNull();
        assertThat(repairs.suggestion().number()).isEqualTo(PUBLISHED);
        assertThat(repairs.suggestion().operation()).isEqualTo(RepairOperation.FILLED);
        assertThat(repairs.suggestion().position()).isEqualTo(7);
    }

    @Test
    void moreHiddenCharactersThanCanBeTriedAreLeftAlone() {
        assertThat(suggester.suggest("440308********1512", RowFacts.NONE)).isEqualTo(Repairs.NONE);
        assertThat(suggester.suggest("4403************12", ITS_ROW, PUBLISHED::equals))
                .isEqualTo(Repairs.NONE);
    }

    @Test
    void digitsLostToASpreadsheetComeBackFromAnotherSource() {
        Repairs repairs = suggester.suggest("440308199901101000", ITS_ROW, PUBLISHED::equals);
        assertThat(repairs.candidates())
                .hasSize(50)
                .allMatch(repair -> repair.number().startsWith("440308199901101"));
        assertThat(repairs.suggestion()).isNotNull();
        assertThat(repairs.suggestion().number()).isEqualTo(PUBLISHED);
    }

    @Test
    void anOldNumberIsMendedOnlyWithTheRowsBirthDate() {
        Repairs mended = suggester.suggest("610104621927690", new RowFacts(LocalDate.of(1962, 9, 27), Sex.FEMALE));
        assertThat(mended.suggestion()).isNotNull();
        assertThat(mended.suggestion().number()).isEqualTo("610104196209276908");
        assertThat(mended.suggestion().evidence()).doesNotContain(RepairEvidence.CHECK_DIGIT);
        assertThat(suggester.suggest("610104621927690", RowFacts.NONE).suggestion())
                .isNull();
    }

    @Test
    void whatNeedsNoRepairOrIsNoResidentNumberGetsNone() {
        assertThat(List.of(PUBLISHED, "610104620927690", "E12345678", "", "无", "4.51324E+17", "张三", "12"))
                .allSatisfy(text ->
                        assertThat(suggester.suggest(text, RowFacts.NONE)).isEqualTo(Repairs.NONE));
        assertThat(suggester.suggest(null, RowFacts.NONE)).isEqualTo(Repairs.NONE);
    }

    @Test
    void theTruthIsAmongTheCandidatesOfEveryWrongDigit() {
        Tally tally = tallyOf(20, (number, position) -> replaced(number, position, "0123456789"));
        // measured 67 %: certain where the birth date was hit; elsewhere another address or serial may fit as well
        assertThat(tally.shareSuggested()).isGreaterThan(0.63);
    }

    @Test
    void theTruthIsAmongTheCandidatesOfEveryCharacterThatCannotBe() {
        Tally tally = tallyOf(25, (number, position) -> replaced(number, position, "A?"));
        assertThat(tally.shareSuggested()).isEqualTo(1.0);
    }

    private static List<String> replaced(String number, int position, String by) {
        return by.chars()
                .filter(c -> c != number.charAt(position))
                .mapToObj(c -> number.substring(0, position) + (char) c + number.substring(position + 1))
                .toList();
    }

    @Test
    void theTruthIsAmongTheCandidatesOfEverySwapOfNeighbours() {
        Tally tally = tallyOf(
                21,
                (number, position) -> position == 17
                        ? List.of()
                        : List.of(number.substring(0, position)
                                + number.charAt(position + 1)
                                + number.charAt(position)
                                + number.substring(position + 2)));
        // measured 77 %
        assertThat(tally.shareSuggested()).isGreaterThan(0.72);
    }

    @Test
    void theTruthIsAmongTheCandidatesOfEveryMissingAndEveryAddedCharacter() {
        Tally missing = tallyOf(
                22, (number, position) -> List.of(number.substring(0, position) + number.substring(position + 1)));
        Tally added = tallyOf(
                23, (number, position) -> List.of(number.substring(0, position) + "7" + number.substring(position)));
        // measured 71 % and 97 %
        assertThat(missing.shareSuggested()).isGreaterThan(0.66);
        assertThat(added.shareSuggested()).isGreaterThan(0.94);
    }

    @Test
    void withTheTruthKnownElsewhereItIsNearlyAlwaysSuggested() {
        Random random = new Random(24);
        Set<String> register = new HashSet<>();
        while (register.size() < 20_000) {
            register.add(RandomNumbers.valid(random));
        }
        int suggested = 0;
        int damaged = 0;
        for (String number : register.stream().sorted().limit(400).toList()) {
            Repairs repairs =
                    suggester.suggest(RandomNumbers.damaged(number, random), RowFacts.NONE, register::contains);
            Repair suggestion = repairs.suggestion();
            damaged++;
            suggested += suggestion != null && suggestion.number().equals(number) ? 1 : 0;
        }
        assertThat((double) suggested / damaged).isGreaterThan(0.99);
    }

    private interface Damage {
        List<String> at(String number, int position);
    }

    /** Damages random numbers at every position, with birth date and sex known; asserts what always holds. */
    private Tally tallyOf(long seed, Damage damage) {
        Random random = new Random(seed);
        Tally tally = new Tally();
        for (int n = 0; n < NUMBERS; n++) {
            String number = RandomNumbers.valid(random);
            DocumentNumber judged = judge.judge(number);
            RowFacts row = new RowFacts(judged.birthDate(), judged.sex());
            for (int position = 0; position < number.length(); position++) {
                for (String damaged : damage.at(number, position)) {
                    if (!judge.judge(damaged).status().isAccepted()) {
                        tally.count(number, damaged, suggester.suggest(damaged, row));
                    }
                }
            }
        }
        return tally;
    }

    private static final class Tally {
        private int damaged;
        private int suggested;

        void count(String truth, String entered, Repairs repairs) {
            damaged++;
            List<String> candidates =
                    repairs.candidates().stream().map(Repair::number).toList();
            assertThat(candidates).as("from %s", entered).contains(truth).doesNotHaveDuplicates();
            Repair suggestion = repairs.suggestion();
            if (suggestion != null) {
                suggested++;
                assertThat(suggestion.number()).isEqualTo(truth);
                assertThat(suggestion.evidence()).contains(RepairEvidence.BIRTH_DATE, RepairEvidence.SEX);
            }
        }

        double shareSuggested() {
            return (double) suggested / damaged;
        }
    }
}
