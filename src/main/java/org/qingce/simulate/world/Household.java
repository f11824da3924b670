package org.qingce.simulate.world;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who stands in one household booklet (户口簿); members in the order in which they were entered. */
public final class Household {
    private static final int OF_AGE = 16;

    private final int number;
    private final Place village;
    private final ArrayList<Person> members = new ArrayList<>(3);

    Household(int number, Place village) {
        this.number = number;
        this.village = village;
    }

    /** Nine digits, unique. */
    public int number() {
        return number;
    }

    public Place village() {
        return village;
    }

    public List<Person> members() {
        return members;
    }

    /** The first member of age who is registered and not cancelled on that day; null for an empty household. */
    public @Nullable Person head(int day) {
        Person minor = null;
        for (Person member : members) {
            if (member.onRegister(day)) {
                if (Calendar.age(member.birthDay(), day) >= OF_AGE) {
                    return member;
                }
                minor = minor == null ? member : minor;
            }
        }
        return minor;
    }

    void enter(Person person) {
        members.add(person);
    }

    void leave(Person person) {
        members.remove(person);
    }

    void trim() {
        members.trimToSize();
    }
}
