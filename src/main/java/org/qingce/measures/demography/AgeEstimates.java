package org.qingce.measures.demography;

import java.util.List;
import org.qingce.measures.estimate.Estimate;
import org.qingce.measures.estimate.Verdict;
import org.qingce.statistics.MyersIndex;
import org.qingce.statistics.WhippleIndex;

/** How much the ages of one division and view heap on round ones. */
final class AgeEstimates {

    /** Whipple's index from which ages are rough (United Nations). */
    private static final double ROUGH_WHIPPLE = 125;

    /** With fewer persons of 23 to 62 chance alone moves Whipple's index by 18 points and more. */
    private static final long FEW_FOR_WHIPPLE = 500;

    /** One in ten ages has a wrong last digit, at the least. */
    private static final double ROUGH_MYERS = 10;

    /** With fewer persons of 10 to 89 chance alone makes Myers' index 4 and more. */
    private static final long FEW_FOR_MYERS = 1000;

    private AgeEstimates() {}

    /** @param byAge persons of age 0 to 100 */
    static List<Estimate> of(String view, Estimate.Place place, long[] byAge) {
        return List.of(whipple(view, place, WhippleIndex.of(byAge)), myers(view, place, MyersIndex.of(byAge)));
    }

    private static Estimate whipple(String view, Estimate.Place place, WhippleIndex index) {
        return Estimate.of(
                Demography.WHIPPLE,
                view,
                place,
                index.value(),
                index.interval(),
                index.preferred(),
                index.persons(),
                verdict(index.persons() < FEW_FOR_WHIPPLE, index.value() >= ROUGH_WHIPPLE));
    }

    private static Estimate myers(String view, Estimate.Place place, MyersIndex index) {
        return Estimate.plain(
                Demography.MYERS,
                view,
                place,
                index.value(),
                index.persons(),
                verdict(index.persons() < FEW_FOR_MYERS, index.value() >= ROUGH_MYERS));
    }

    private static Verdict verdict(boolean few, boolean rough) {
        if (few) {
            return Verdict.TOO_FEW;
        }
        return rough ? Verdict.NOTABLE : Verdict.USUAL;
    }
}
