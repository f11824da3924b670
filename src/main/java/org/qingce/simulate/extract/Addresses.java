package org.qingce.simulate.extract;

import java.util.List;
import org.qingce.simulate.world.Dice;
import org.qingce.simulate.world.Person;
import org.qingce.simulate.world.Place;

/** Addresses in words: the same household always lives at the same door. */
final class Addresses {
    private static final List<String> STREETS = List.of("人民路", "解放路", "建设路", "盘古大道", "红水河大道", "文化街", "新华街", "维都路");
    private static final List<String> HAMLETS = List.of("上屯", "下屯", "新屯", "老屯", "岭背屯", "河边屯", "坡头屯", "大塘屯");
    private static final String PREFECTURE = "广西壮族自治区来宾市";
    private static final long DOOR = 91;

    private Addresses() {}

    /** The county's own name, such as 兴宾区. */
    static String county(Person person) {
        String address = person.household().village().address();
        int start = PREFECTURE.length();
        int end = start;
        while ("区县市".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        return address.substring(start, end + 1);
    }

    static String hukou(Person person) {
        return at(person.hukou(), person.household().number());
    }

    static String residence(Person person, int day) {
        Place place = person.residence(day);
        boolean home = place.equals(person.household().village());
        return at(place, home ? person.household().number() : person.number());
    }

    /** The same door of the same place is always called the same. */
    static String at(Place place, int door) {
        Dice dice = Dice.of(DOOR, door, 0);
        if (!place.inside()) {
            return place.address() + dice.pick(STREETS) + dice.between(1, 300) + "号";
        }
        if (!place.urban()) {
            return place.address() + dice.pick(HAMLETS) + dice.between(1, 150) + "号";
        }
        String street = place.address() + dice.pick(STREETS) + dice.between(1, 200) + "号";
        String comma = dice.chance(0.03) ? "," : "";
        return street + comma + dice.between(1, 9) + "栋" + dice.between(1, 4) + "单元" + dice.between(1, 8) + "0"
                + dice.between(1, 4);
    }
}
