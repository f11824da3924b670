package org.qingce.truth;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The measures of jobs/measures, counted person by person. */
final class Measured {

    private static final List<String> BOTH = List.of("received", "published");

    private final Places places;
    private final LocalDate night;
    private final Set<Mention> faulty;
    private final Set<Citizen> contradicted;
    private final Figures figures;

    Measured(Places places, LocalDate night, List<Citizen> citizens, Set<Mention> faulty, Set<Citizen> contradicted) {
        this.places = places;
        this.night = night;
        this.faulty = faulty;
        this.contradicted = contradicted;
        this.figures = new Figures(places);
        declare(citizens);
        citizens.forEach(this::count);
        BOTH.forEach(view -> figures.against("coverage-by-headcount", view));
    }

    Figures figures() {
        return figures;
    }

    private void declare(List<Citizen> citizens) {
        for (String measure : List.of(
                "coverage-by-list",
                "on-reference-list",
                "coverage-by-headcount",
                "id-entry",
                "id-valid",
                "id-exempt",
                "completeness",
                "conformity")) {
            BOTH.forEach(view -> figures.declare(measure, view));
        }
        figures.declare("duplication", "received");
        figures.declare("duplication", "all");
        var sources = new HashSet<String>();
        citizens.forEach(citizen -> sources.addAll(Links.bySource(citizen).keySet()));
        for (String source : sources) {
            figures.declare("conformity", source);
            figures.declare("duplication", source);
        }
    }

    private void count(Citizen citizen) {
        reference(citizen);
        Links.bySource(citizen).forEach((source, records) -> {
            for (Mention mention : records) {
                boolean first = mention == records.get(0);
                records(citizen, mention, first);
                if (source.equals("population")) {
                    received(citizen, mention, first);
                }
            }
        });
        if (citizen.published()) {
            published(citizen);
        }
    }

    private void reference(Citizen citizen) {
        citizen.mentions().stream()
                .filter(Mention::isSubject)
                .filter(mention -> mention.source().equals("police-resident") && !mention.ended())
                .findFirst()
                .ifPresent(mention -> {
                    String division = mention.value(Field.DIVISION);
                    boolean here =
                            division == null || (division.length() >= 6 && places.knows(division.substring(0, 6)));
                    boolean due = here && citizen.alive();
                    figures.count("coverage-by-list", "received", division, due, citizen.isNamedBy("population"));
                    figures.count("coverage-by-list", "published", division, due, citizen.published());
                });
    }

    private void records(Citizen citizen, Mention mention, boolean first) {
        String division = mention.value(Field.DIVISION);
        figures.count("conformity", mention.source(), division, true, !faulty.contains(mention));
        figures.count("duplication", mention.source(), division, true, !first);
        figures.count("duplication", "all", division, true, !first);
    }

    private void received(Citizen citizen, Mention mention, boolean first) {
        var record = new Subject(
                "received",
                mention.value(Field.DIVISION),
                mention.card(),
                Mention.years(mention.birth(), night),
                Subject.complete(mention::value, mention.birth(), night));
        figures.count("on-reference-list", "received", record.division(), first, citizen.isNamedBy("police-resident"));
        figures.count("coverage-by-headcount", "received", record.division(), first && !mention.ended(), true);
        figures.count("duplication", "received", record.division(), true, !first);
        record.count(figures, !faulty.contains(mention));
    }

    private void published(Citizen citizen) {
        var person = new Subject(
                "published",
                citizen.value(Field.DIVISION),
                citizen.card(),
                Mention.years(citizen.birth(), night),
                Subject.complete(citizen::value, citizen.birth(), night));
        figures.count("on-reference-list", "published", person.division(), true, citizen.isNamedBy("police-resident"));
        figures.count("coverage-by-headcount", "published", person.division(), true, true);
        person.count(
                figures, !contradicted.contains(citizen) && citizen.givers().noneMatch(faulty::contains));
    }
}
