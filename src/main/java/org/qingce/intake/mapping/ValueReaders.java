package org.qingce.intake.mapping;

import java.util.Collection;
import java.util.Map;
import org.qingce.identity.DocumentNumberJudge;
import org.qingce.intake.source.ColumnDefinition;
import org.qingce.intake.source.EventField;
import org.qingce.intake.source.MentionField;
import org.qingce.reference.CodeList;
import org.qingce.reference.CodeLists;
import org.qingce.standard.AddressStandard;
import org.qingce.standard.BlankText;
import org.qingce.standard.CodeStandard;
import org.qingce.standard.DateStandard;
import org.qingce.standard.NameStandard;
import org.qingce.standard.PhoneStandard;
import org.qingce.standard.Standard;

/** Which standard a field's values are brought to. */
final class ValueReaders {

    private final Standard<String> names = new NameStandard();
    private final Standard<?> dates = new DateStandard();
    private final Standard<String> phones = new PhoneStandard();
    private final Standard<String> addresses = new AddressStandard();
    private final Standard<String> divisions = new DivisionText();
    private final Standard<String> texts = new PlainText();
    private final Standard<Integer> numbers = new WholeNumber();
    private final DocumentNumberJudge judge;

    ValueReaders(Collection<String> placeholders) {
        this.judge = new DocumentNumberJudge(placeholders);
    }

    NumberReader documentNumber() {
        return new NumberReader(judge, codes(CodeLists.documentType(), Map.of()));
    }

    ValueReader of(MentionField field, ColumnDefinition column) {
        boolean states = field != MentionField.UPDATED_ON;
        return field == MentionField.NAME
                ? new NameReader(names)
                : new StandardReader(standard(field, column.codes()), field.ordinal(), field.column(), states);
    }

    ValueReader of(EventField field, ColumnDefinition column) {
        return new StandardReader(standard(field, column.codes()), field.ordinal(), field.column(), true);
    }

    private Standard<?> standard(MentionField field, Map<String, String> codes) {
        return switch (field) {
            case FORMER_NAME -> names;
            case BIRTH_DATE, MARITAL_CHANGE_DATE, AWAY_SINCE, DEATH_DATE, CANCEL_DATE, UPDATED_ON -> dates;
            case SEX -> codes(CodeLists.sex(), codes);
            case ETHNICITY -> codes(CodeLists.ethnicity(), codes);
            case NATIONALITY -> codes(CodeLists.nationality(), codes);
            case MARITAL_STATUS -> codes(CodeLists.maritalStatus(), codes);
            case EDUCATION -> codes(CodeLists.education(), codes);
            case HUKOU_NATURE -> codes(CodeLists.hukouNature(), codes);
            case RELATION -> codes(CodeLists.relation(), codes);
            case PHONE -> phones;
            case HUKOU_ADDRESS, RESIDENCE_ADDRESS -> addresses;
            case DIVISION, RESIDENCE_DIVISION -> divisions;
            case HOUSEHOLD_NO -> texts;
            case HOUSEHOLD_SIZE -> numbers;
            case MIGRANT -> codes(CodeLists.migrant(), codes);
            default -> throw new IllegalArgumentException("no column may go to " + field.column());
        };
    }

    private static Standard<String> codes(CodeList list, Map<String, String> ownCodes) {
        return new CodeStandard(list, ownCodes, BlankText.USUAL);
    }

    private Standard<?> standard(EventField field, Map<String, String> codes) {
        return switch (field) {
            case KIND -> new EventKinds(codes);
            case EVENT_DATE, REGISTERED_ON -> dates;
            case DIVISION -> divisions;
            case CERTIFICATE_NO, ORGAN -> texts;
            case WEEKS, WEIGHT_G, LENGTH_CM, STATED_AGE -> numbers;
            case PROBLEMS -> throw new IllegalArgumentException("no column may go to event.problems");
        };
    }
}
