package org.qingce.verification.worklist;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingce.identity.DocumentNumber;
import org.qingce.identity.DocumentNumberJudge;
import org.qingce.identity.Repair;
import org.qingce.identity.RepairSuggester;
import org.qingce.identity.RowFacts;
import org.qingce.identity.Sex;
import org.qingce.verification.answer.AnswerField;

/** What may be the right value: what other sources say, and what a damaged ID number may have been. Suggestions, never answers. */
final class Suggestions {

    private static final DocumentNumberJudge NUMBERS = new DocumentNumberJudge();
    private static final RepairSuggester REPAIRS = new RepairSuggester(NUMBERS);
    private static final Map<String, Sex> SEXES =
            Map.of("男性", Sex.MALE, "男", Sex.MALE, "女性", Sex.FEMALE, "女", Sex.FEMALE);

    private Suggestions() {}

    /**
     * @param shown what the finding shows
     * @param source of the record that is at fault; null for a finding about several
     * @param said what all sources say of the person
     * @param words what sources are called
     */
    static String of(ShownValues shown, @Nullable String source, List<Said> said, WorklistWords words) {
        var suggestions = new ArrayList<String>();
        for (AnswerField field : shown.fields()) {
            others(field, source, said)
                    .forEach((value, sources) -> suggestions.add(field.title() + "：" + value + "（"
                            + sources.stream().map(words::source).collect(Collectors.joining("、")) + "）"));
        }
        if (shown.fields().contains(AnswerField.ID_NUMBER)) {
            said.stream()
                    .filter(one -> one.source().equals(source))
                    .map(one -> repair(one, said))
                    .filter(Objects::nonNull)
                    .distinct()
                    .forEach(number -> suggestions.add("身份证号可能是：" + number));
        }
        return suggestions.stream().distinct().collect(Collectors.joining("\n"));
    }

    private static Map<String, List<String>> others(AnswerField field, @Nullable String source, List<Said> said) {
        var own = said.stream()
                .filter(one -> one.source().equals(source))
                .map(one -> value(field, one))
                .collect(Collectors.toSet());
        return said.stream()
                .filter(one -> !one.source().equals(source) || own.size() > 1)
                .filter(one -> !value(field, one).isEmpty())
                .filter(one -> own.size() != 1 || !own.contains(value(field, one)))
                .collect(Collectors.groupingBy(
                        one -> value(field, one),
                        LinkedHashMap::new,
                        Collectors.mapping(
                                Said::source,
                                Collectors.collectingAndThen(
                                        Collectors.toList(),
                                        sources -> sources.stream().distinct().toList()))));
    }

    /** Of ID numbers only valid ones are worth a suggestion. */
    private static String value(AnswerField field, Said said) {
        String value = said.value(field.column());
        if (field != AnswerField.ID_NUMBER) {
            return value;
        }
        DocumentNumber number = NUMBERS.judge(value);
        return number.status().isValid() ? Objects.requireNonNullElse(number.normalised(), "") : "";
    }

    private static @Nullable String repair(Said damaged, List<Said> said) {
        var facts = new RowFacts(day(damaged.value("birth_date")), SEXES.get(damaged.value("sex")));
        Repair repair = REPAIRS.suggest(
                        damaged.value("id_number"),
                        facts,
                        number -> said.stream().anyMatch(other -> number.equals(other.value("id_number"))))
                .suggestion();
        return repair == null ? null : repair.number();
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
