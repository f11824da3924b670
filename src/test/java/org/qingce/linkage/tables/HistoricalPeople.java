package org.qingce.linkage.tables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes historical figures; three in ten are kin of the one before, with surname, place and home in common. */
final class HistoricalPeople {

    private static final List<String> PARTS = List.of("", "north ", "south ", "great ", "little ", "upper ", "st ");

    private final Draw draw;
    private final HistoricalNames names;
    private final Words places = Words.of("places");
    private final Words suburbs = Words.of("suburbs");
    private final Words occupations = Words.of("occupations");

    HistoricalPeople(Draw draw, HistoricalNames names) {
        this.draw = draw;
        this.names = names;
    }

    /** The next figure. */
    HistoricalFigure next(@Nullable HistoricalFigure before) {
        HistoricalFigure kin = before != null && draw.chance(0.3) ? before : null;
        boolean man = draw.chance(kin == null ? 0.83 : 0.85);
        boolean namesake = kin != null && kin.male() == man && draw.chance(0.3);
        List<String> given = namesake ? kin.given() : names.given(man);
        String surname = kin == null ? names.surname() : kin.surname();
        return new HistoricalFigure(
                man,
                given,
                surname,
                names.of(man, given, surname),
                birth(kin),
                kin != null && draw.chance(0.5) ? kin.places() : birthPlaces(),
                kin != null && draw.chance(0.4) ? kin.postcodes() : homes(),
                kin != null && draw.chance(0.4) ? kin.occupations() : callings());
    }

    private LocalDate birth(@Nullable HistoricalFigure kin) {
        int year = kin == null
                ? draw.around(1852, 42, 1560, 1975)
                : kin.birth().getYear() + draw.between(0, 1) * draw.between(18, 40) + draw.between(0, 9);
        LocalDate first = LocalDate.of(year, 1, 1);
        return draw.chance(0.50) ? first : first.plusDays(draw.between(0, 364));
    }

    private List<String> birthPlaces() {
        if (draw.chance(0.04)) {
            return List.of();
        }
        String usual = draw.chance(0.42) ? places.draw(draw) : places.any(draw);
        String part = draw.of(PARTS) + places.any(draw);
        return List.of(usual, part, suburbs.any(draw), draw.chance(0.5) ? places.any(draw) : usual);
    }

    private List<List<String>> homes() {
        var homes = new ArrayList<List<String>>();
        int moves = draw.weighted(55, 30, 15);
        for (int home = 0; home <= moves; home++) {
            String sector = outward() + " " + draw.digit();
            var near = new ArrayList<String>();
            for (int code = 0; code < 5; code++) {
                near.add(sector + draw.letter() + draw.letter());
            }
            homes.add(near);
        }
        return homes;
    }

    private String outward() {
        String area = "" + draw.of("abcdeglmnpstw") + (draw.chance(0.8) ? draw.of("abdehlnorst") : "");
        return area + draw.between(1, 39);
    }

    private List<String> callings() {
        var callings = new ArrayList<String>();
        int many = draw.weighted(33, 37, 20, 10);
        while (callings.size() < many) {
            callings.add(occupations.draw(draw));
        }
        return callings;
    }
}
