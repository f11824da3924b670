package org.qingce.publish.gate;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.qingce.definition.Complaints;
import org.qingce.definition.Label;
import org.qingce.definition.Located;
import org.qingce.measures.MeasureCatalog;

/** A limit as it stands in the file, not yet checked. */
record LimitDefinition(
        @Nullable String id,
        @Nullable Label title,
        @Nullable LimitKind on,
        @Nullable BigDecimal most,
        @Nullable String measure,
        @Nullable String view,
        @Nullable Long least) {

    static Limit checked(Located<LimitDefinition> located, MeasureCatalog measures) {
        LimitDefinition written = located.value();
        var complaints = new Complaints(located, "limit", written.id());
        LimitKind kind = complaints.required("on", written.on());
        BigDecimal most = complaints.required("most", written.most());
        if (most.signum() < 0) {
            throw complaints.about("most", "must be 0 or more");
        }
        written.checkMeasure(kind, complaints, measures);
        written.checkLeast(kind, complaints);
        return new Limit(
                complaints.required("id", written.id()),
                complaints.inBothLanguages("title", written.title()),
                kind,
                most,
                written.measure(),
                written.view(),
                written.least() == null ? 0 : written.least());
    }

    private void checkMeasure(LimitKind kind, Complaints complaints, MeasureCatalog measures) {
        if (!kind.isAboutMeasure()) {
            if (measure != null || view != null) {
                throw complaints.about(measure == null ? "view" : "measure", "belongs to a limit on measure-drop");
            }
            return;
        }
        String wanted = complaints.required("measure", measure);
        String seen = complaints.required("view", view);
        if (measures.measures().stream()
                .noneMatch(known -> known.id().equals(wanted) && known.view().equals(seen))) {
            throw complaints.about("measure", "there is no measure " + wanted + " with view " + seen);
        }
    }

    private void checkLeast(LimitKind kind, Complaints complaints) {
        if (kind.isAboutTownships()) {
            if (complaints.required("least", least) < 1) {
                throw complaints.about("least", "must be 1 or more");
            }
        } else if (least != null) {
            throw complaints.about("least", "belongs to a limit on townships");
        }
    }
}
