package org.qingce.population;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Fields that rank the sources alike, and are therefore mostly won by one mention.
 *
 * @param number from 0, the company of the default order
 * @param order places of all sources in the default order, the most trusted first
 * @param fields in the order of the person table; never empty but for company 0
 */
record Company(int number, List<Integer> order, List<GoldenField> fields) {

    /** The companies of a definition: the default order first, then by their first field. */
    static List<Company> of(Survivorship survivorship) {
        var members = new LinkedHashMap<List<String>, List<GoldenField>>();
        members.put(survivorship.sources(), new ArrayList<>());
        for (GoldenField field : GoldenField.values()) {
            members.computeIfAbsent(survivorship.ranking(field), ranking -> new ArrayList<>())
                    .add(field);
        }
        var companies = new ArrayList<Company>();
        members.forEach((ranking, fields) -> companies.add(
                new Company(companies.size(), places(ranking, survivorship.sources()), List.copyOf(fields))));
        return List.copyOf(companies);
    }

    private static List<Integer> places(List<String> ranking, List<String> sources) {
        return ranking.stream().map(sources::indexOf).toList();
    }

    int bits() {
        return fields.stream().mapToInt(GoldenField::bits).reduce(0, (left, right) -> left | right);
    }

    /** The sources believed before the one at a place. */
    List<Integer> before(int place) {
        return order.subList(0, order.indexOf(place));
    }
}
