package org.qingce.report;

import java.util.List;

/** Words the faults that were found, by rule and by division, with what became of them. */
final class FindingLines {

    private final ReportBasis basis;
    private final RankingBuilder ranking;
    private final Messages messages;
    private final CaseCounts cases;

    FindingLines(ReportBasis basis, RankingBuilder ranking, Messages messages) {
        this.basis = basis;
        this.ranking = ranking;
        this.messages = messages;
        this.cases = new CaseCounts(basis.evidence());
    }

    /**
     * @param states headings of the states; empty where cases are not kept yet
     * @param places divisions with their cases by state
     */
    record Findings(List<String> states, List<Page.FindingLine> rules, List<Place> places) {}

    /** A division's cases by state. */
    record Place(String name, List<String> counts) {}

    Findings build() {
        var states = cases.kept()
                ? CaseCounts.STATES.stream()
                        .map(state -> messages.text("findings.state." + state))
                        .toList()
                : List.<String>of();
        return new Findings(
                states,
                new FactLines(messages, basis.titles(), basis.metrics()).findings(basis.facts(), cases),
                cases.kept() ? ranking.townships().stream().map(this::place).toList() : List.of());
    }

    private Place place(Division division) {
        return new Place(
                basis.register().fullName(division),
                CaseCounts.STATES.stream()
                        .map(state -> Wording.count(cases.ofDivision(division.code(), state)))
                        .toList());
    }
}
