package org.qingce.population;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The expressions that choose mentions for persons and fetch what they won. */
final class GoldenSql {

    private final Survivorship survivorship;
    private final List<Company> companies;
    private final Extent extent;

    GoldenSql(Survivorship survivorship, List<Company> companies, Extent extent) {
        this.survivorship = survivorship;
        this.companies = companies;
        this.extent = extent;
    }

    /** What golden records are made of, beside where and when it was said. */
    String mentionColumns() {
        return Arrays.stream(GoldenField.values())
                .flatMap(field -> field.columns().stream())
                .map(column -> "mention." + column)
                .collect(Collectors.joining(", "));
    }

    String sources() {
        return IntStream.range(0, survivorship.sources().size())
                .mapToObj(place -> format("case when victory.id_%d is null then 0 else 1 end", place))
                .collect(Collectors.joining(" + "));
    }

    String admitted() {
        return survivorship.admissions().stream()
                .map(admission -> format(
                        "(victory.in_person_%d and %s)",
                        survivorship.sources().indexOf(admission.source()),
                        admission.asksValidNumber()
                                ? format("(victory.all_offers & %d) <> 0", GoldenField.VALID_NUMBER)
                                : "true"))
                .collect(Collectors.joining(
                        " or ", "(", survivorship.admissions().isEmpty() ? "false)" : ")"));
    }

    /** A person without any lead in company 0 is still fetched once, by its own first mention. */
    String choices() {
        return companies.stream()
                .map(company -> format(
                        "%1$s as id_%2$d, %3$s as won_%2$d",
                        company.number() == 0
                                ? "coalesce(" + ofLead(company, "victory.id_%d") + ", victory.first_mention)"
                                : ofLead(company, "victory.id_%d"),
                        company.number(),
                        "coalesce(" + ofLead(company, "victory.won_%d & " + company.bits()) + ", 0)"))
                .collect(Collectors.joining(", "));
    }

    private static String ofLead(Company company, String template) {
        return company.order().stream()
                .sorted()
                .map(place -> format("when %d then ", place) + format(template, place))
                .collect(Collectors.joining(" ", format("case victory.lead_%d ", company.number()), " end"));
    }

    String columns() {
        return eachColumn(
                (field, column) -> column + (field.isDate() ? " date" : " string"),
                (field, column) -> column + "_from bigint");
    }

    String names() {
        return eachColumn((field, column) -> column, (field, column) -> column + "_from");
    }

    String remaining() {
        return eachColumn(
                (field, column) -> format(
                        "max(case when (part.fields & %1$d) <> 0 then mention.%2$s end) as %2$s", field.bits(), column),
                (field, column) -> format(
                        "max(case when (part.fields & %1$d) <> 0 then mention.mention_id end) as %2$s_from",
                        field.bits(), column));
    }

    String golden() {
        return eachColumn(
                (field, column) -> {
                    int company = companyOf(field).number();
                    return format(
                            "case when (chosen.won_%1$d & %2$d) = 0 then remainder.%3$s"
                                    + " when chosen.id_%1$d = chosen.id_0 then lead.%3$s else %4$s.%3$s end as %3$s",
                            company, field.bits(), column, company == 0 ? "lead" : "company_" + company);
                },
                (field, column) -> format(
                        "case when (chosen.won_%1$d & %2$d) <> 0 then chosen.id_%1$d else remainder.%3$s_from end as %3$s_from",
                        companyOf(field).number(), field.bits(), column));
    }

    String companies() {
        return companies.stream()
                .filter(company ->
                        company.number() > 0 && company.fields().stream().anyMatch(GoldenField::isCopied))
                .map(this::company)
                .collect(Collectors.joining("\n"));
    }

    private String company(Company company) {
        String columns = company.fields().stream()
                .filter(GoldenField::isCopied)
                .flatMap(field -> field.columns().stream())
                .map(column -> "mention." + column)
                .collect(Collectors.joining(", "));
        return format(
                "left join (select chosen.person_id, %2$s from %3$s mention join chosen on chosen.id_%1$d = mention.mention_id"
                        + " where chosen.id_%1$d <> chosen.id_0)"
                        + " company_%1$d on company_%1$d.person_id = chosen.person_id",
                company.number(), columns, extent.mentions());
    }

    /** Of each column that the person table holds, what was verified, and by which answer. */
    String corrected() {
        return held(column -> format(
                "max(case when correction.field = '%1$s' then %2$s end) as %1$s,"
                        + " max(case when correction.field = '%1$s' then correction.answer_id end) as %1$s_from",
                column, isDate(column) ? "cast(correction.value as date)" : "correction.value"));
    }

    String assigned() {
        return held(column -> format(
                "%1$s = case when corrected.%1$s_from is null then person.%1$s else corrected.%1$s end,"
                        + " %1$s_from = coalesce(corrected.%1$s_from, person.%1$s_from)",
                column));
    }

    private static String held(UnaryOperator<String> expression) {
        return Arrays.stream(GoldenField.values())
                .filter(GoldenField::isCopied)
                .flatMap(field -> field.columns().stream())
                .map(expression)
                .collect(Collectors.joining(",\n    "));
    }

    private static boolean isDate(String column) {
        return GoldenField.named(column).filter(GoldenField::isDate).isPresent();
    }

    private Company companyOf(GoldenField field) {
        return companies.stream()
                .filter(company -> company.fields().contains(field))
                .findFirst()
                .orElseThrow();
    }

    /** For each column of the person table its value, where the table holds it, and then where it is from. */
    private static String eachColumn(
            BiFunction<GoldenField, String, String> value, BiFunction<GoldenField, String, String> origin) {
        return Arrays.stream(GoldenField.values())
                .flatMap(field -> field.columns().stream()
                        .flatMap(column -> field.isCopied()
                                ? Stream.of(value.apply(field, column), origin.apply(field, column))
                                : Stream.of(origin.apply(field, column))))
                .collect(Collectors.joining(",\n    "));
    }

    private static String format(String template, Object... arguments) {
        return String.format(Locale.ROOT, template, arguments);
    }
}
