package org.qingce.simulate.fault;

import org.jspecify.annotations.Nullable;
import org.qingce.simulate.world.Person;
import org.qingce.simulate.world.Sex;

/**
 * A person as one record names them.
 *
 * @param id as written, empty for none
 * @param usableId the 18 characters that a right cleaning makes of {@code id}; empty when it can make none
 * @param bearer whose number {@code usableId} is; null when it is empty
 * @param birth yyyyMMdd, 0 for none; may be no day at all
 * @param sex null when left blank
 */
public record Written(
        Person person,
        String id,
        Fault idFault,
        String usableId,
        @Nullable Person bearer,
        String name,
        Fault nameFault,
        int birth,
        Fault birthFault,
        @Nullable Sex sex,
        Fault sexFault) {

    /** Whether the number written is one of the person's own, or the person's passport. */
    public boolean tells() {
        return bearer == null ? idFault == Fault.ID_NOT_ISSUED && !id.isEmpty() : bearer.equals(person);
    }

    /** The same where the field has no room for a number in full-width digits: written plainly. */
    public Written narrow() {
        boolean wide = !id.isEmpty() && id.charAt(0) > 0xFF00;
        return wide
                ? new Written(
                        person,
                        usableId,
                        Fault.NONE,
                        usableId,
                        bearer,
                        name,
                        nameFault,
                        birth,
                        birthFault,
                        sex,
                        sexFault)
                : this;
    }

    /** The same under another name. */
    public Written named(String otherName, Fault fault) {
        return new Written(person, id, idFault, usableId, bearer, otherName, fault, birth, birthFault, sex, sexFault);
    }

    /** The same where the source has no birth date. */
    public Written withoutBirth() {
        return new Written(person, id, idFault, usableId, bearer, name, nameFault, 0, Fault.NOT_CARRIED, sex, sexFault);
    }

    /** The same where the source does not state the sex. */
    public Written withoutSex() {
        return new Written(
                person, id, idFault, usableId, bearer, name, nameFault, birth, birthFault, null, Fault.NOT_CARRIED);
    }

    /** The same where the source has no number. */
    public Written withoutId() {
        return new Written(person, "", Fault.NOT_CARRIED, "", null, name, nameFault, birth, birthFault, sex, sexFault);
    }
}
