package org.qingce.simulate.fault;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingce.simulate.lexicon.Surname;
import org.qingce.simulate.world.Dice;
import org.qingce.simulate.world.Person;
import org.qingce.simulate.world.Sex;

/** What stands for the name of a child that has none yet. */
final class NewbornNames {
    private static final List<String> NOT_YET = List.of("未取名", "未命名", "新生儿", "宝宝");

    private NewbornNames() {}

    /** 覃秀英之女, 韦某某, 韦女婴, 未取名, or nothing. */
    static String of(Person child, Dice dice) {
        Person mother = child.mother();
        boolean boy = child.sex() == Sex.MALE;
        return switch (dice.below(10)) {
            case 0, 1 -> "";
            case 2 -> dice.pick(NOT_YET);
            case 3 -> Surname.of(child.name()) + "某某";
            case 4 -> Surname.of(child.name()) + (boy ? "男婴" : "女婴");
            default -> after(dice.chance(0.85) ? mother : child.father(), boy ? "之子" : "之女");
        };
    }

    private static String after(@Nullable Person parent, String ending) {
        return parent == null ? "" : parent.name() + ending;
    }
}
