package org.qingce.verification.sample;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.qingce.reference.CodeEntry;
import org.qingce.reference.CodeList;
import org.qingce.reference.CodeLists;
import org.qingce.verification.answer.AnswerField;

/** The items whose accuracy a sample finds: those that make a record complete. */
public enum MainItem {
    /** Name. */
    NAME(AnswerField.NAME),
    /** Sex. */
    SEX(AnswerField.SEX),
    /** Date of birth. */
    BIRTH_DATE(AnswerField.BIRTH_DATE),
    /** Resident ID number. */
    ID_NUMBER(AnswerField.ID_NUMBER),
    /** Ethnicity. */
    ETHNICITY(AnswerField.ETHNICITY),
    /** Relation to the head of the household. */
    RELATION(AnswerField.RELATION),
    /** Kind of household registration. */
    HUKOU_NATURE(AnswerField.HUKOU_NATURE),
    /** Marital status. */
    MARITAL_STATUS(AnswerField.MARITAL_STATUS);

    private final AnswerField answer;

    MainItem(AnswerField answer) {
        this.answer = answer;
    }

    /** The field of a person, as columns and corrections name it. */
    public String field() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What people call it. */
    public String title() {
        return answer.title();
    }

    /** How what is right instead is read. */
    AnswerField answer() {
        return answer;
    }

    /** A value as people read it: of a code, its name. */
    String shown(@Nullable String value) {
        if (value == null) {
            return "";
        }
        CodeList codes = codes();
        CodeEntry entry = codes == null ? null : codes.find(value);
        return entry == null ? value : entry.name();
    }

    private @Nullable CodeList codes() {
        return switch (this) {
            case SEX -> CodeLists.sex();
            case ETHNICITY -> CodeLists.ethnicity();
            case RELATION -> CodeLists.relation();
            case HUKOU_NATURE -> CodeLists.hukouNature();
            case MARITAL_STATUS -> CodeLists.maritalStatus();
            case NAME, BIRTH_DATE, ID_NUMBER -> null;
        };
    }
}
