package org.qingce.linkage.proposal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a heading makes one expect. The first that fits counts, so that {@code street number} comes before {@code street}. */
enum HeadingHint {
    ANSWER(
            null,
            "cluster|cluster id|clusterid|truth|true id|label|entity|entity id|ent id|person id|personid|people id|gold|gold id"
                    + "|match id|group|group id|duplicate of|ground truth|ncid|true cluster|same as",
            "人员编号|实体|真值|真实|标签|聚类|簇号|所属人"),
    ROW(
            ColumnKind.IDENTIFIER_OF_ROW,
            "id|rec id|recid|record id|row|row id|row number|rowid|unique id|uid|uuid|index|record|rec|seq|no|nr|key|pk"
                    + "|unnamed: 0|column 1|line",
            "序号|编号|行号|记录号|流水号|主键"),
    NUMBER(
            ColumnKind.NUMBER_OF_PERSON,
            "soc sec id|ssn|social security|social security number|social security no|national id|national number|nin|nino"
                    + "|passport|passport no|passport number|nhs|nhs number|medicare|medicare no|tax id|tax number|tin|id number"
                    + "|id no|idcard|id card|identity number|licence|license|driver licence|voter reg num|personal number"
                    + "|national insurance number|national insurance no",
            "身份证|证件号|社保号|护照|公民身份|身份号码|医保号"),
    EMAIL(ColumnKind.EMAIL, "email|e mail|mail|email address|mail address", "邮箱|电子邮件"),
    PHONE(
            ColumnKind.PHONE,
            "phone|telephone|tel|mobile|cell|phone number|phone no|full phone num|fax|handy|telefon|contact number",
            "电话|手机|联系方式"),
    YEAR(ColumnKind.YEAR, "year|by|birth year|yob|year of birth|yr|geburtsjahr|byear", "年份|出生年$"),
    MONTH(ColumnKind.MONTH_OF_DATE, "month|bm|birth month|mob|month of birth|mon|geburtsmonat|bmonth", "月份|出生月$"),
    DAY(ColumnKind.DAY_OF_DATE, "day|bd|birth day|day of birth|geburtstag|bday", "出生日$"),
    DATE(
            ColumnKind.DATE,
            "dob|date of birth|birth date|birthdate|birthday|date|born|d o b|geburtsdatum|death date|date of death|dod",
            "出生日期|生日|日期|出生年月"),
    STREET_NUMBER(ColumnKind.CODE, "street number|house number|house no|house num|street no|hausnummer|unit", "门牌|房号"),
    POSTCODE(
            ColumnKind.CODE,
            "postcode|post code|postcode fake|zip|zip code|zipcode|postal code|plz|pcode|eircode",
            "邮编|邮政编码"),
    FULL_NAME(
            ColumnKind.FULL_NAME,
            "full name|fullname|name|person name|first and surname|complete name|names|whole name|voter name",
            "姓名|全名|名字$"),
    GIVEN_NAME(
            ColumnKind.GIVEN_NAME,
            "first name|firstname|given name|givenname|forename|fname|fname c1|first|given|vorname|christian name|prenom",
            "^名$"),
    SURNAME(
            ColumnKind.SURNAME,
            "last name|lastname|surname|family name|familyname|lname|lname c1|last|sname|nachname|nom|maiden name|familienname",
            "^姓$|姓氏"),
    OTHER_NAME(
            ColumnKind.NAME,
            "middle name|midl name|middlename|middle|mname|second name|fname c2|lname c2|alias|nickname|former name"
                    + "|other name|known as|mother name|father name|mothers name|fathers name|name suffix",
            "曾用名|别名|父亲|母亲|配偶"),
    CATEGORY(ColumnKind.CATEGORY, "sex|gender|state|state cd|race|ethnicity|marital status|status", "性别|民族|婚姻"),
    OCCUPATION(ColumnKind.TEXT, "occupation|job|job title|profession|employer|beruf", "职业|工作单位|单位"),
    MEASURE(ColumnKind.NUMBER, "age|price|amount|weight|height|score|salary|alter", "年龄|金额|价格|身高|体重"),
    PLACE(
            ColumnKind.PLACE,
            "city|town|suburb|place|birth place|birthplace|place of birth|county|region|district|country|village|res city desc"
                    + "|locality|ort|stadt|municipality|province|nationality",
            "籍贯|出生地|城市|省|县|乡|镇|国籍"),
    ADDRESS(
            ColumnKind.ADDRESS,
            "address|address 1|address 2|address1|address2|addr|street|street name|street address|residence|strasse|road|res street address",
            "住址|地址|住所|街道");

    private final @Nullable ColumnKind kind;
    private final String phrases; // each between bars
    private final Pattern han;

    HeadingHint(@Nullable ColumnKind kind, String phrases, String han) {
        this.kind = kind;
        this.phrases =
                Arrays.stream(phrases.split("\\|")).map(HeadingHint::plain).collect(Collectors.joining("|", "|", "|"));
        this.han = Pattern.compile(han);
    }

    /** The hint a heading gives; null if it says nothing known. */
    static @Nullable HeadingHint of(String heading) {
        String phrase = plain(heading);
        for (HeadingHint hint : values()) {
            if (hint.knows(phrase) || hint.han.matcher(heading).find()) {
                return hint;
            }
        }
        return byLastWords(phrase);
    }

    /** The kind of column expected; null for the answer. */
    @Nullable
    ColumnKind kind() {
        return kind;
    }

    private boolean knows(String phrase) {
        return phrases.contains("|" + phrase + "|");
    }

    /** {@code applicant first name} ends as a first name does. */
    private static @Nullable HeadingHint byLastWords(String phrase) {
        List<String> words = List.of(phrase.split(" "));
        for (int from = 1; from < words.size(); from++) {
            String end = String.join(" ", words.subList(from, words.size()));
            for (HeadingHint hint : values()) {
                if (hint != ANSWER && hint != ROW && hint.knows(end)) {
                    return hint;
                }
            }
        }
        return null;
    }

    private static String plain(String heading) {
        return Border.PATTERN.matcher(heading.strip()).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /** Where one word of a heading ends and the next begins. In a class of its own, as the constants need it while they are made. */
    private static final class Border {
        static final Pattern PATTERN = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|[\\s_.\\-/()]+|(?<=\\p{L})(?=\\d+$)");
    }
}
