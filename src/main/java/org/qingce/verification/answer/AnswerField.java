package org.qingce.verification.answer;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingce.identity.DocumentNumber;
import org.qingce.identity.DocumentNumberJudge;
import org.qingce.reference.CodeLists;
import org.qingce.standard.CodeStandard;
import org.qingce.standard.DateStandard;
import org.qingce.standard.NameStandard;
import org.qingce.standard.PhoneStandard;
import org.qingce.standard.Standard;
import org.qingce.standard.Standardised;

/** What of a person can be corrected by an answer. Values are read by the same standards as those of records. */
public enum AnswerField {
    /** Resident ID number; only a valid one is taken. */
    ID_NUMBER("身份证号"),
    /** Name. */
    NAME("姓名"),
    /** Sex, GB/T 2261.1. */
    SEX("性别"),
    /** Date of birth. */
    BIRTH_DATE("出生日期"),
    /** Ethnicity, GB 3304. */
    ETHNICITY("民族"),
    /** Marital status, GB/T 2261.2. */
    MARITAL_STATUS("婚姻状况"),
    /** Education, GB/T 4658. */
    EDUCATION("文化程度"),
    /** Kind of household registration. */
    HUKOU_NATURE("户口性质"),
    /** Relation to the head of the household, GB/T 4761-2008. */
    RELATION("与户主关系"),
    /** Telephone number. */
    PHONE("联系电话"),
    /** Day of death. */
    DEATH_DATE("死亡日期");

    private static final DocumentNumberJudge NUMBERS = new DocumentNumberJudge();

    private final String title;

    AnswerField(String title) {
        this.title = title;
    }

    /** As in {@code person} and in {@code answer}. */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As in drop-downs. */
    public String title() {
        return title;
    }

    /** All titles, in order. */
    public static List<String> titles() {
        return Arrays.stream(values()).map(AnswerField::title).toList();
    }

    /** The field of a title or column name. */
    public static Optional<AnswerField> named(String text) {
        return Arrays.stream(values())
                .filter(field -> field.title.equals(text) || field.column().equals(text))
                .findFirst();
    }

    /**
     * Reads a value.
     *
     * @param text as typed, not blank
     * @param today days after it are refused
     * @param verdict that the answer comes with
     * @return the standard value under its column, of a number also its status; or a refusal
     */
    public Reply read(String text, LocalDate today, String verdict) {
        if (this == ID_NUMBER) {
            return number(text, verdict);
        }
        Standardised<?> read = standard().standardise(text);
        if (read.value() instanceof LocalDate day && day.isAfter(today)) {
            return Reason.FUTURE.refused();
        }
        return read.value() == null
                ? new Reply.Refused(Reason.BAD_VALUE.text() + " (" + read.problem() + ")")
                : new Reply.Said(verdict, Map.of(column(), read.value().toString()));
    }

    private Standard<?> standard() {
        return switch (this) {
            case BIRTH_DATE, DEATH_DATE -> new DateStandard();
            case SEX -> new CodeStandard(CodeLists.sex());
            case ETHNICITY -> new CodeStandard(CodeLists.ethnicity());
            case MARITAL_STATUS -> new CodeStandard(CodeLists.maritalStatus());
            case EDUCATION -> new CodeStandard(CodeLists.education());
            case HUKOU_NATURE -> new CodeStandard(CodeLists.hukouNature());
            case RELATION -> new CodeStandard(CodeLists.relation());
            case PHONE -> new PhoneStandard();
            case ID_NUMBER, NAME -> new NameStandard();
        };
    }

    private static Reply number(String text, String verdict) {
        DocumentNumber number = NUMBERS.judge(text);
        if (!number.status().isValid()) {
            return new Reply.Refused(Reason.BAD_NUMBER.text() + " (" + number.status() + ")");
        }
        var values = new LinkedHashMap<String, @Nullable String>();
        values.put("id_number", number.normalised());
        values.put("id_status", number.status().name());
        return new Reply.Said(verdict, values);
    }
}
