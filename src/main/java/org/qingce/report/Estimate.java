package org.qingce.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.qingce.measures.Target;

/** A figure with an interval, as it is written. */
record Estimate(Line line) {

    private static final int DECIMALS = 2;

    String measure() {
        return line.text("measure");
    }

    String verdict() {
        return line.text("verdict");
    }

    boolean made() {
        return line.has("value");
    }

    /** A share in percent; empty where there is no value. */
    Optional<BigDecimal> percent() {
        return percent("value");
    }

    Optional<BigDecimal> percent(String field) {
        return line.decimal(field).map(share -> share.movePointRight(2).setScale(DECIMALS, RoundingMode.HALF_UP));
    }

    String share() {
        return Wording.percent(percent());
    }

    /** Share less target, in percentage points. */
    Optional<BigDecimal> points(Target target) {
        return percent().map(percent -> percent.subtract(target.percent()).setScale(DECIMALS, RoundingMode.HALF_UP));
    }

    /** Low and high, worded by a message of two places; empty where there is no interval. */
    String shareInterval(Messages messages, String wording) {
        return line.has("low") && line.has("high")
                ? messages.text(wording, Wording.percent(percent("low")), Wording.percent(percent("high")))
                : "";
    }

    /** A value that is no share, with the decimals given. */
    String number(String field, int decimals) {
        return line.decimal(field)
                .map(value -> decimals == 0
                        ? Wording.count(value.setScale(0, RoundingMode.HALF_UP).longValue())
                        : value.setScale(decimals, RoundingMode.HALF_UP).toPlainString())
                .orElse(Wording.NONE);
    }

    String numberInterval(Messages messages, String wording, int decimals) {
        return line.has("low") && line.has("high")
                ? messages.text(wording, number("low", decimals), number("high", decimals))
                : "";
    }

    String counts() {
        return line.has("numerator") && line.has("denominator")
                ? Wording.count(line.count("numerator")) + " / " + Wording.count(line.count("denominator"))
                : "";
    }
}
