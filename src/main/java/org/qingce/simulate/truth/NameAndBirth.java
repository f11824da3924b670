package org.qingce.simulate.truth;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.qingce.simulate.world.Calendar;
import org.qingce.simulate.world.Dice;
import org.qingce.simulate.world.Person;
import org.qingce.simulate.world.SecondRegistration;

/** Who bears or bore a name with a birth date, among all the people: eight bytes a person. */
final class NameAndBirth {
    private static final int NUMBER_BITS = 26;
    private static final long NUMBER = (1L << NUMBER_BITS) - 1;

    private final List<Person> people;
    private final long[] entries;

    /** Takes the people in the order of their numbers. */
    NameAndBirth(List<Person> people) {
        this.people = people;
        this.entries =
                people.stream().flatMapToLong(NameAndBirth::entries).sorted().toArray();
    }

    /** Whether anybody bears them for whom the condition holds. */
    boolean any(String name, int packedBirth, Predicate<Person> condition) {
        long start = key(name, packedBirth);
        int found = Arrays.binarySearch(entries, start);
        for (int i = found < 0 ? -found - 1 : found; i < entries.length && (entries[i] & ~NUMBER) == start; i++) {
            Person person = people.get((int) (entries[i] & NUMBER) - 1);
            if (bears(person, name, packedBirth) && condition.test(person)) {
                return true;
            }
        }
        return false;
    }

    private static boolean bears(Person person, String name, int packedBirth) {
        SecondRegistration second = person.second();
        boolean own = Calendar.packed(person.birthDay()) == packedBirth
                && (name.equals(person.name()) || name.equals(person.formerName()));
        return own
                || (second != null && Calendar.packed(second.birthDay()) == packedBirth && name.equals(second.name()));
    }

    private static LongStream entries(Person person) {
        int birth = Calendar.packed(person.birthDay());
        long own = key(person.name(), birth) | person.number();
        SecondRegistration second = person.second();
        if (person.formerName() == null && second == null) {
            return LongStream.of(own);
        }
        long former = person.formerName() == null ? own : key(person.formerName(), birth) | person.number();
        long other = second == null ? own : key(second.name(), Calendar.packed(second.birthDay())) | person.number();
        return LongStream.of(own, former, other).distinct();
    }

    private static long key(String name, int packedBirth) {
        return Dice.mix(name.hashCode(), packedBirth) & ~NUMBER;
    }
}
