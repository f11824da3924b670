package org.qingce.intake.mapping;

import org.jspecify.annotations.Nullable;
import org.qingce.standard.BlankText;
import org.qingce.standard.Standard;
import org.qingce.standard.Standardised;

/** Text without a standard of its own, such as a certificate number: as written, without control characters and outer spaces. */
final class PlainText implements Standard<String> {

    private final BlankText blank = BlankText.USUAL;

    @Override
    public Standardised<String> standardise(@Nullable String raw) {
        return raw == null || blank.isBlank(raw)
                ? Standardised.blank()
                : Standardised.of(Tabbed.plain(raw).strip());
    }
}
