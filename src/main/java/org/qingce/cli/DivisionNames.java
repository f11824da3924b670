package org.qingce.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qingce.identity.DocumentNumber;
import org.qingce.reference.DivisionCode;
import org.qingce.reference.DivisionCodes;
import org.qingce.reference.DivisionName;

/** What to call the division that a number names. */
final class DivisionNames {
    private DivisionNames() {}

    /** Its full name in the year of birth, else its latest; null when the number names none. */
    static @Nullable String of(DocumentNumber number) {
        String code = number.divisionCode();
        DivisionCode division = code == null ? null : DivisionCodes.standard().find(code);
        if (division == null) {
            return null;
        }
        LocalDate birth = number.birthDate();
        DivisionName then = birth == null ? null : division.nameIn(birth.getYear());
        return (then == null ? division.latest() : then).fullName();
    }
}
