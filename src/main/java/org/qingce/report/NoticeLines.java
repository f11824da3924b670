package org.qingce.report;

import java.util.List;
import java.util.stream.Stream;
import org.qingce.measures.Ratio;

/** Words how many live elsewhere than they are registered, and how far their notices are. */
final class NoticeLines {

    private static final List<String> SCOPES = List.of("township", "county", "beyond");

    private final ReportBasis basis;
    private final RankingBuilder ranking;
    private final Messages messages;

    NoticeLines(ReportBasis basis, RankingBuilder ranking, Messages messages) {
        this.basis = basis;
        this.ranking = ranking;
        this.messages = messages;
    }

    record Notices(List<NoticeLine> scopes, List<NoticeLine> places) {}

    record NoticeLine(
            String name,
            String separated,
            String noticed,
            String rate,
            String replied,
            String replyRate,
            String waiting) {}

    Notices build() {
        var lines = basis.evidence().all(Extract.NOTICES);
        if (lines.isEmpty()) {
            return new Notices(List.of(), List.of());
        }
        var scopes = SCOPES.stream()
                .map(scope -> line(
                        messages.text("notices.scope." + scope),
                        lines.stream().filter(line -> line.is("scope", scope)).toList()));
        return new Notices(
                Stream.concat(scopes, Stream.of(line(messages.text("todo.total"), lines)))
                        .toList(),
                ranking.townships().stream()
                        .map(division -> line(
                                basis.register().fullName(division),
                                basis.evidence()
                                        .about(Extract.NOTICES, division.code())
                                        .toList()))
                        .toList());
    }

    private static NoticeLine line(String name, List<Line> lines) {
        long separated = sum(lines, "separated");
        long noticed = sum(lines, "noticed");
        long replied = sum(lines, "replied");
        return new NoticeLine(
                name,
                Wording.count(separated),
                Wording.count(noticed),
                Wording.percent(new Ratio(noticed, separated), null),
                Wording.count(replied),
                Wording.percent(new Ratio(replied, noticed), null),
                Wording.count(sum(lines, "unanswered")));
    }

    private static long sum(List<Line> lines, String field) {
        return lines.stream().mapToLong(line -> line.count(field)).sum();
    }
}
