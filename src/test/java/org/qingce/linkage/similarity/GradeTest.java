package org.qingce.linkage.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each grade is given for, and what falls just short of it. */
class GradeTest {

    @ParameterizedTest
    @CsvSource({
        "547000, 547000, equal",
        "547000, 547010, one-edit",
        "547012, 547021, one-edit",
        "547012, 54712, one-edit",
        "547012, 546021, two-edits",
        "547012, 948112, three-edits",
        "547012, 120045, else",
        "𠮷田, 吉田, one-edit"
    })
    void edits(String left, String right, String grade) {
        assertGrade("edits", left, right, grade);
    }

    @ParameterizedTest
    @CsvSource({
        "John, John, equal",
        "JOSÉ, jose, equal-folded",
        "O'Brien, OBRIEN, equal-folded",
        "Mary-Ann, maryann, equal-folded",
        "Straße, strasse, equal-folded",
        "anna maria, Maria Anna, tokens-swapped",
        "jennifer, jenifer, close",
        "martha, marhta, close",
        "smith, smyth, sound",
        "stephen, steven, sound",
        "alex, alexander, short-form",
        "Chas, Charles, short-form",
        "Wm., William, short-form",
        "Bill, William, short-form",
        "liz, betty, short-form",
        "john henry, henry, token-contained",
        "J., John, initial",
        "J., James, initial",
        "J., Kate, else",
        "al, alfred, short-form",
        "john, mary, else",
        "john, '-', else"
    })
    void nameInLatinScript(String left, String right, String grade) {
        assertGrade("name", left, right, grade);
    }

    @ParameterizedTest
    @CsvSource({
        "1980-03-12, 1980-03-12, equal",
        "1980-03-12, 19800312, equal",
        "1850, 1850-00-00, equal",
        "1980-03-12, 1980-12-03, swapped",
        "1980-03-12, 1981-12-03, near-year",
        "1980-03-12, 1980-03-17, one-digit",
        "1980-03-12, 1990-03-12, one-digit",
        "1986-03-12, 1968-03-12, one-digit",
        "1962-02-03, 1962-03-08, lunar",
        "1962-02-04, 1962-03-08, lunar",
        "1962-02-06, 1962-03-08, same-year",
        "1985-12-20, 1986-01-29, lunar",
        "1975-02-30, 1975-04-11, lunar",
        "1980-03-12, 1980-03-25, same-month",
        "1850-03, 1850-03-12, same-month",
        "1980-01-01, 1980-07-25, fill-in",
        "1850, 1850-07-25, fill-in",
        "1980-04-12, 1980-07-25, same-year",
        "1980-07-25, 1962-07-25, same-day-other-year",
        "1980-01-01, 1962-01-01, else",
        "1980-04-12, 1982-07-25, near-year",
        "1850, 1851, near-year",
        "1980-04-12, 1983-07-25, else",
        "about 1850, 1850, else"
    })
    void date(String left, String right, String grade) {
        assertGrade("date", left, right, grade);
    }

    @ParameterizedTest
    @CsvSource({
        "100, 100.0, equal",
        "100, 101, within-1",
        "100, 98, within-2",
        "-100, -95, within-5",
        "100, 90, within-10",
        "100, 80, within-20",
        "100, 79, else",
        "100, -100, else",
        "0, -0.0, equal",
        "0, 1, else",
        "many, 100, else"
    })
    void number(String left, String right, String grade) {
        assertGrade("number", left, right, grade);
    }

    @ParameterizedTest
    @CsvSource({
        "1850, 1850, equal",
        "1850, 1850-07-25, equal",
        "1850, 1849, within-1",
        "1850, 1852, within-2",
        "1858, 1885, one-digit",
        "1850, 1950, one-digit",
        "1849, 1853, within-5",
        "1849, 1858, within-10",
        "1849, 1869, one-digit",
        "1849, 1868, within-20",
        "1849, 1871, else"
    })
    void year(String left, String right, String grade) {
        assertGrade("year", left, right, grade);
    }

    @ParameterizedTest
    @CsvSource({
        "451302199001011236, 451302199001011236, equal",
        "451302199001011236, 451302 19900101 1236, equal",
        "11010519491231002X, 110105491231002, equal",
        "451302199001011236, 451302199001011263, transposed",
        "451302199001011236, 451302199001011237, one-character",
        "451302199001011236, 45130219900101123, one-missing",
        "451302199001011236, 4513021990010112366, one-missing",
        "451302********1236, 451302199001011236, compatible-mask",
        "451302********1237, 451302199001011236, else",
        "451302199001011000, 451302199001011236, lost-tail",
        "4.51302199001011E+17, 451302199001011236, lost-tail",
        "4.51302E+17, 451302199001011236, lost-most",
        "4.51303E+17, 451302199001011236, else",
        "451302199001011236, 451302199001014445, same-address-and-birth",
        "451302199001011236, 451322199001014449, same-birth",
        "451302199001011236, 451302198502030018, else"
    })
    void idNumber(String left, String right, String grade) {
        assertGrade("id-number", left, right, grade);
    }

    @ParameterizedTest
    @CsvSource({
        "王伟, 王伟, equal",
        "劉偉, 刘伟, variant",
        "王 小明, 王小明, variant",
        "阿卜杜拉•买买提, 阿卜杜拉·买买提, variant",
        "王伟, 王玮, same-sound",
        "覃小明, 谭小明, same-sound",
        "覃小明, 秦小明, same-sound",
        "WANG WEI, 王伟, same-sound",
        "王?明, 王䶮明, unreadable",
        "王小□, 王小䶮, unreadable",
        "王*明, 王小明, unreadable",
        "王?明, 王䶮红, same-surname",
        "王?, 王伟, provisional",
        "李?明, 王伟明, else",
        "买买提·阿布都热, 买买提·阿布都热依木, shortened",
        "买买提, 买买提·阿布都热依木, shortened",
        "阿依古丽, 阿依古丽·买买提, shortened",
        "王小, 王小明, given-name-part",
        "王未, 王末, look-alike",
        "冼小明, 洗小明, same-sound",
        "刘小明, 刈小明, look-alike",
        "李晓清, 李晓倩, look-alike",
        "李兰英, 李南英, similar-sound",
        "李正, 李增, similar-sound",
        "陈小明, 程小明, similar-sound",
        "王芬, 王欢, same-surname",
        "张明华, 张华明, swapped",
        "王小明, 王大明, one-character",
        "王明, 王强, same-surname",
        "王美玲, 李美玲, surname-changed",
        "王玲, 李玲, else",
        "欧阳美玲, 李美玲, surname-changed",
        "王小明, 王明, given-name-part",
        "王小明, 王建国, same-surname",
        "欧阳修, 欧阳震华, same-surname",
        "王小明, 李建国, else",
        "王芳之女, 王小明, provisional",
        "王芳之女, 王芳之女, provisional",
        "未取名, 李建国, provisional",
        "买买提江·吐尔逊, 麦麦提江·吐尔逊, same-sound",
        "艾山江·吐尔逊, 爱三江·吐尔逊, similar-sound",
        "艾山江·吐尔逊, 艾山江·尔逊, one-character",
        "JOHN SMITH, JOHN SMYTH, one-character"
    })
    void chineseName(String left, String right, String grade) {
        assertGrade("chinese-name", left, right, grade);
    }

    @ParameterizedTest
    @CsvSource({
        "思恩镇桥东路12号, 思恩镇桥东路12号, equal",
        "思恩镇桥东路 12号, 思恩镇桥东路12号, equal",
        "环江毛南族自治县思恩镇桥东路12号, 思恩镇桥东路十二号, same-door",
        "广西环江县思恩镇中山村第三村民小组8号, 思恩镇中山村3组8号, same-door",
        "思恩镇中山村民委员会3组, 思恩镇中山村3组, same-door",
        "中山村3组8号, 思恩镇中山村8号, same-door",
        "思恩镇桥东路12号, 思恩镇桥东路14号, same-village",
        "思恩镇桥东路12号, 思恩镇桥东路, same-village",
        "思恩镇中山村3组, 水源镇中山村3组, else",
        "思恩镇桥东路12号, 思恩镇新村路3号, same-township",
        "思恩街道桥东路, 大安乡龙岩村, else",
        "'12 High Street, Leeds', '12 High St Leeds', same-door",
        "'12 High Street, Leeds', '14 High Street, Leeds', same-village",
        "'12 High Street, Leeds', 'Rose Cottage, Hull', else"
    })
    void address(String left, String right, String grade) {
        assertGrade("address", left, right, grade);
    }

    @ParameterizedTest
    @CsvSource({
        "451226100201, 451226100201, equal",
        "451226, 451226000000, equal",
        "451226100201, 451226100202, township",
        "451226100, 451226100202, township",
        "451226100201, 451226101201, county",
        "451226, 451202, prefecture",
        "451226, 450202, province",
        "451226, 440202, else",
        "4512261, 451226, else"
    })
    void division(String left, String right, String grade) {
        assertGrade("division", left, right, grade);
    }

    @ParameterizedTest
    @CsvSource({
        "13877812345, 13877812345, equal",
        "+86 138-7781-2345, 13877812345, equal",
        "13877812345, 13877812346, one-digit",
        "13877812345, 13877812354, transposed",
        "0778-8212345, 8212345, same-ending",
        "13877812345, 13877899999, else",
        "12, 12-, else"
    })
    void phone(String left, String right, String grade) {
        assertGrade("phone", left, right, grade);
    }

    @ParameterizedTest
    @CsvSource({
        "exact, a, a, 100, 100",
        "exact, a, A, 0, 0",
        "levenshtein, abcd, abdc, 50, 50",
        "damerau-levenshtein, abcd, abdc, 75, 75",
        "levenshtein, 王伟, 王玮, 50, 50",
        "levenshtein, abc, xyz, 0, 0",
        "jaro-winkler, martha, marhta, 96, 96",
        "jaro-winkler, dwayne, duane, 84, 84",
        "jaro-winkler, dixon, dicksonx, 81, 81",
        "full-name, John Henry Smith, 'SMITH, John', 85, 97",
        "full-name, Dr. John Smith, john smith, 100, 100",
        "full-name, J. Smith, John Smith, 80, 90",
        "full-name, John Smith, Smith John, 97, 97",
        "full-name, John Smith, Jon Smith, 90, 99",
        "full-name, John Smith, John Brown, 40, 60",
        "full-name, John Smith, Peter Brown, 0, 0",
        "tokens, red fox, Fox red!, 100, 100",
        "tokens, high street leeds, high street, 66, 66",
        "tokens, main street, main streat, 90, 90",
        "tokens, red fox, blue dog, 0, 0",
        "tokens, 河池市, 河池, 66, 66"
    })
    void shares(String name, String left, String right, int from, int to) {
        assertThat(similarity(name, left, right)).isBetween(from, to);
    }

    private static void assertGrade(String name, String left, String right, String grade) {
        int expected = grade.equals("else") ? 0 : Similarities.named(name).floor(grade);
        assertThat(similarity(name, left, right))
                .as("%s: %s – %s is %s", name, left, right, grade)
                .isEqualTo(expected);
    }

    private static int similarity(String name, String left, String right) {
        return Similarities.named(name).of(left, right);
    }
}
