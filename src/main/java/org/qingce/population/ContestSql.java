package org.qingce.population;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.qingce.workbench.Dialect;

/** The expressions that find out, in sets of bits, which source wins which field of a person. Sources go by their place. */
final class ContestSql {

    private final Survivorship survivorship;
    private final List<Company> companies;
    private final Dialect dialect;

    ContestSql(Survivorship survivorship, List<Company> companies, Dialect dialect) {
        this.survivorship = survivorship;
        this.companies = companies;
        this.dialect = dialect;
    }

    String place() {
        return "case mention.source "
                + places(
                        place ->
                                "when " + dialect.literal(survivorship.sources().get(place)) + " then " + place,
                        " ")
                + " end";
    }

    String offers() {
        String number = format(
                "case when mention.id_number is null then case when mention.id_status is null then 0 else %d end"
                        + " when mention.id_status in ('VALID', 'VALID_UPGRADED') then %d else %d end",
                GoldenField.NUMBER_STATUS, GoldenField.VALID_NUMBER, GoldenField.ANY_NUMBER);
        String inPerson = format("case when mention.role = 'person' then %d else 0 end", GoldenField.IN_PERSON);
        return Arrays.stream(GoldenField.values())
                .filter(field -> field != GoldenField.ID_NUMBER)
                .map(field -> format("case when mention.%s is null then 0 else %d end", field.column(), field.bits()))
                .collect(Collectors.joining(" + ", number + " + " + inPerson + " + ", ""));
    }

    String gathered() {
        String perSource = places(
                place -> format(
                        "min(mention_id) filter (where place = %1$d) as id_%1$d,"
                                + " coalesce(bit_or(offers) filter (where place = %1$d), 0) as offers_%1$d",
                        place),
                ", ");
        String several = places(
                place -> format(
                        "case when count(*) filter (where place = %d) > 1 then %d else 0 end", place, 1 << place),
                " + ");
        return perSource + ", " + several + " as several";
    }

    String presence() {
        return places(
                place -> format("id_%1$d, (offers_%1$d & %2$d) <> 0 as in_person_%1$d", place, GoldenField.IN_PERSON),
                ", ");
    }

    String won() {
        int fields = companies.stream().mapToInt(Company::bits).sum();
        return places(
                place ->
                        format("((offers_%1$d & eligible) & %2$d) & ~(%3$s) as won_%1$d", place, fields, lostBy(place)),
                ", ");
    }

    /** Fields that a source believed before this one offers. */
    private String lostBy(int place) {
        return companies.stream()
                .filter(company -> company.bits() != 0 && !company.before(place).isEmpty())
                .map(company -> company.before(place).stream()
                        .map(better -> "offers_" + better)
                        .collect(Collectors.joining(" | ", "((", format(") & %d)", company.bits()))))
                .collect(Collectors.collectingAndThen(Collectors.joining(" | "), sql -> sql.isEmpty() ? "0" : sql));
    }

    String kept() {
        return places(place -> format("id_%1$d, in_person_%1$d, won_%1$d", place), ", ");
    }

    String leads() {
        return companies.stream()
                .map(company -> company.order().stream()
                        .map(place -> format(
                                "when (won_%1$d & %2$d) <> 0 and (several & %3$d) = 0 then %1$d",
                                place, company.bits(), 1 << place))
                        .collect(Collectors.joining(" ", "case ", " end as lead_" + company.number())))
                .collect(Collectors.joining(", "));
    }

    String wonHere() {
        return "case offer.place " + places(place -> format("when %1$d then victory.won_%1$d", place), " ") + " end";
    }

    /** What single mentions win outside the companies that they lead, one branch a source. */
    String outsideCompany() {
        return places(
                place -> format(
                        "select person_id, id_%1$d as mention_id, won_%1$d & ~(%2$s) as fields from scratch.victory"
                                + " where won_%1$d <> 0 and (several & %3$d) = 0",
                        place, led(place), 1 << place),
                " union all ");
    }

    private String led(int place) {
        return companies.stream()
                .map(company ->
                        format("case when lead_%d = %d then %d else 0 end", company.number(), place, company.bits()))
                .collect(Collectors.joining(" + "));
    }

    private String places(IntFunction<String> expression, String separator) {
        return IntStream.range(0, survivorship.sources().size())
                .mapToObj(expression)
                .collect(Collectors.joining(separator));
    }

    private static String format(String template, Object... arguments) {
        return String.format(Locale.ROOT, template, arguments);
    }
}
