package org.qingce.intake.mapping;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingce.standard.BlankText;
import org.qingce.standard.Problem;
import org.qingce.standard.Standard;
import org.qingce.standard.Standardised;

/** The kind of an event by the source's own codes. */
record EventKinds(Map<String, String> codes) implements Standard<String> {

    @Override
    public Standardised<String> standardise(@Nullable String raw) {
        if (raw == null || BlankText.USUAL.isBlank(raw)) {
            return Standardised.blank();
        }
        String kind = codes.get(raw.strip());
        return kind == null ? Standardised.problem(Problem.NOT_IN_CODE_LIST) : Standardised.of(kind);
    }
}
