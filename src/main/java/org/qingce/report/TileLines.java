package org.qingce.report;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A picture of the divisions without a map: one tile each, in the order of their codes, coloured by their coverage. */
final class TileLines {

    private static final BigDecimal FAR = BigDecimal.valueOf(2);

    private final ReportBasis basis;
    private final RankingBuilder ranking;

    TileLines(ReportBasis basis, RankingBuilder ranking) {
        this.basis = basis;
        this.ranking = ranking;
    }

    /** @param far {@code far} where the target is missed by two points or more, else empty */
    record Tile(String code, String rank, String name, String value, Page.Mark mark, String far) {}

    List<Tile> build(Page.Ranking ranked) {
        return ranked.townships().stream()
                .filter(line -> !line.rank().isEmpty())
                .sorted(Comparator.comparing(Page.DivisionLine::code))
                .map(line -> new Tile(
                        line.code(),
                        line.rank(),
                        line.name(),
                        line.cells().get(0).text(),
                        line.mark(),
                        far(line.code()) ? "far" : ""))
                .toList();
    }

    private boolean far(String code) {
        var target = basis.catalog().target("coverage");
        Optional<BigDecimal> coverage = ranking.coverage(new Division(code, "", ""));
        return target.isPresent()
                && coverage.isPresent()
                && target.get().percent().subtract(coverage.get()).compareTo(FAR) >= 0;
    }
}
