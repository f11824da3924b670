package org.qingce.simulate.fault;

import org.jspecify.annotations.Nullable;
import org.qingce.simulate.world.Person;
import org.qingce.simulate.world.Sex;

/**
 * A person as one record names them.
 *
 * @param id as written, empty for none
 * @param usableId the 18 characters that a right cleaning makes of {@code id}; empty when it can make none
 * @param birth yyyyMMdd, 0 for none; may be no day at all
 * @param sex null when left blank
 */
public record Written(
        Person person,
        String id,
        Fault idFault,
        String usableId,
        String name,
        Fault nameFault,
        int birth,
        Fault birthFault,
        @Nullable Sex sex,
        Fault sexFault) {

    /** The same under another name. */
    public Written named(String otherName, Fault fault) {
        return new Written(person, id, idFault, usableId, otherName, fault, birth, birthFault, sex, sexFault);
    }

    /** The same where the source has no birth date. */
    public Written withoutBirth() {
        return new Written(person, id, idFault, usableId, name, nameFault, 0, Fault.NOT_CARRIED, sex, sexFault);
    }

    /** The same where the source does not state the sex. */
    public Written withoutSex() {
        return new Written(person, id, idFault, usableId, name, nameFault, birth, birthFault, null, Fault.NOT_CARRIED);
    }

    /** The same where the source has no number. */
    public Written withoutId() {
        return new Written(person, "", Fault.NOT_CARRIED, "", name, nameFault, birth, birthFault, sex, sexFault);
    }
}
