package org.qingce.truth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The rules on persons that the truth can tell, written out in Java: they look at all records about one person. */
final class PersonFaults {

    private static final int GRACE = 30;

    private final LocalDate night;

    PersonFaults(LocalDate night) {
        this.night = night;
    }

    /** Ids of the rules that a person breaks. */
    List<String> of(Citizen citizen) {
        List<Mention> records =
                citizen.mentions().stream().filter(Mention::isSubject).toList();
        var faults = new ArrayList<String>();
        births(records, faults);
        deaths(records, faults);
        places(records, faults);
        return faults;
    }

    private static void births(List<Mention> records, List<String> faults) {
        Span police = Span.of(records, PersonFaults::isPolice, Mention::birth);
        Span health = Span.of(records, mention -> mention.source().startsWith("health-"), Mention::birth);
        if (police != null && health != null && !police.equals(health)) {
            faults.add("BD05");
        }
    }

    private void deaths(List<Mention> records, List<String> faults) {
        Span died = Span.of(records, mention -> true, Mention::death);
        Span served = Span.of(
                records, mention -> mention.source().equals("health-record") && !mention.ended(), Mention::updated);
        boolean elsewhere = records.stream().anyMatch(mention -> !isPolice(mention) && mention.saysDead());
        boolean active = records.stream().anyMatch(mention -> isPolice(mention) && !mention.ended());
        if (elsewhere && active && (died == null || died.first().plusDays(GRACE).isBefore(night))) {
            faults.add("DE05");
        }
        if (died != null && !died.first().equals(died.last())) {
            faults.add("DE06");
        }
        if (died != null && served != null && served.last().isAfter(died.last())) {
            faults.add("DE04");
        }
    }

    private static void places(List<Mention> records, List<String> faults) {
        if (several(records, PersonFaults::isPolice, mention -> mention.value(Field.HOUSEHOLD_NO))) {
            faults.add("HH06");
        }
        if (several(records, mention -> mention.source().equals("population"), PersonFaults::township)) {
            faults.add("RS04");
        }
    }

    private static @Nullable String township(Mention mention) {
        String residence = Faults.township(mention.value(Field.RESIDENCE_DIVISION));
        return residence == null ? Faults.township(mention.value(Field.DIVISION)) : residence;
    }

    private static boolean several(
            List<Mention> records, Predicate<Mention> wanted, Function<Mention, @Nullable String> value) {
        return records.stream()
                        .filter(mention -> wanted.test(mention) && !mention.ended())
                        .map(value)
                        .filter(Objects::nonNull)
                        .distinct()
                        .count()
                > 1;
    }

    private static boolean isPolice(Mention mention) {
        return mention.source().equals("police-resident");
    }

    private record Span(LocalDate first, LocalDate last) {

        static @Nullable Span of(
                List<Mention> records, Predicate<Mention> wanted, Function<Mention, @Nullable LocalDate> date) {
            List<LocalDate> dates = records.stream()
                    .filter(wanted)
                    .map(date)
                    .filter(Objects::nonNull)
                    .sorted(Comparator.naturalOrder())
                    .toList();
            return dates.isEmpty() ? null : new Span(dates.get(0), dates.get(dates.size() - 1));
        }
    }
}
