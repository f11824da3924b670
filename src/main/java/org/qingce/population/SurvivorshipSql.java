package org.qingce.population;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qingce.workbench.Dialect;
import org.qingce.workbench.SqlText;

/** What takes the place of the parameters in the resources that make golden records. */
final class SurvivorshipSql {

    private final Extent extent;
    private final ContestSql contest;
    private final GoldenSql golden;

    SurvivorshipSql(Survivorship survivorship, Dialect dialect, Extent extent) {
        List<Company> companies = Company.of(survivorship);
        this.extent = extent;
        this.contest = new ContestSql(survivorship, companies, dialect);
        this.golden = new GoldenSql(survivorship, companies, extent);
    }

    Map<String, Object> texts() {
        var texts = new HashMap<String, Object>();
        texts.put("valid_number", GoldenField.VALID_NUMBER);
        texts.put("any_number", GoldenField.ANY_NUMBER);
        texts.put("number_status", GoldenField.NUMBER_STATUS);
        texts.put("lesser_numbers", GoldenField.ANY_NUMBER | GoldenField.NUMBER_STATUS);
        texts.put("end_of_life", GoldenField.DEATH_DATE.bits() | GoldenField.CANCEL_DATE.bits());
        expressions().forEach((name, sql) -> texts.put(name, new SqlText(sql)));
        return texts;
    }

    private Map<String, String> expressions() {
        return Map.ofEntries(
                Map.entry("mentions", extent.mentions()),
                Map.entry("members", extent.members()),
                Map.entry("mention_columns", golden.mentionColumns()),
                Map.entry("place", contest.place()),
                Map.entry("offers", contest.offers()),
                Map.entry("gathered", contest.gathered()),
                Map.entry("presence", contest.presence()),
                Map.entry("won", contest.won()),
                Map.entry("kept", contest.kept()),
                Map.entry("leads", contest.leads()),
                Map.entry("won_here", contest.wonHere()),
                Map.entry("outside_company", contest.outsideCompany()),
                Map.entry("sources", golden.sources()),
                Map.entry("admitted", golden.admitted()),
                Map.entry("choices", golden.choices()),
                Map.entry("columns", golden.columns()),
                Map.entry("names", golden.names()),
                Map.entry("remaining", golden.remaining()),
                Map.entry("golden", golden.golden()),
                Map.entry("corrected", golden.corrected()),
                Map.entry("assigned", golden.assigned()),
                Map.entry("companies", golden.companies()));
    }
}
