package org.qingce.simulate.world;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Invents townships and villages for so many people. Counties are real codes, everything below is made up. */
final class DivisionPlan {
    private static final int LARGEST_COUNTY = 750_000;
    private static final int TYPICAL_TOWNSHIP = 35_000;
    private static final List<String> COUNTIES =
            List.of("451302 兴宾区", "451321 忻城县", "451322 象州县", "451323 武宣县", "451324 金秀瑶族自治县", "451381 合山市");
    private static final List<String> FIRST = List.of("龙凤平石大古新良河桥水红安永福兴太长高三五金银青白清云花柳梧桐榕枫竹梅兰思那板六巴百东南西北中".split(""));
    private static final List<String> SECOND = List.of("江山岭塘村湾洞潭田坡桥陵安泉溪河林兴隆祥和丰乐阳岩峒罗马牙宝华里富寿庆旺良仁义".split(""));

    private final List<Division> all = new ArrayList<>();
    private final List<Place> villages = new ArrayList<>();
    private final Dice dice;

    private DivisionPlan(Dice dice) {
        this.dice = dice;
    }

    static Divisions of(int persons, DivisionHistory history, Dice dice) {
        DivisionPlan plan = new DivisionPlan(dice);
        plan.all.add(new Division("45", "广西壮族自治区"));
        plan.all.add(new Division("4513", "来宾市"));
        int counties =
                persons < 1_500_000 ? 1 : Math.min(COUNTIES.size(), (persons + LARGEST_COUNTY - 1) / LARGEST_COUNTY);
        for (String county : COUNTIES.subList(0, counties)) {
            plan.county(county.substring(0, 6), county.substring(7), persons / counties);
        }
        return new Divisions(List.copyOf(plan.all), List.copyOf(plan.villages), history.countiesOutside("4513"));
    }

    private void county(String code, String name, int persons) {
        all.add(new Division(code, name));
        int townships = Math.max(6, Math.min(40, persons / TYPICAL_TOWNSHIP));
        double[] shares = shares(townships, 0.55);
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < townships; i++) {
            boolean urban = i < Math.max(1, townships / 5);
            int serial = urban ? i + 1 : i < townships * 2 / 3 ? 100 + i : 200 + i;
            String suffix = urban ? "街道" : serial < 200 ? "镇" : "乡";
            Division township = new Division(code + digits(serial), invent(taken) + suffix);
            all.add(township);
            villages(township, "广西壮族自治区来宾市" + name + township.name(), urban, (int) (persons * shares[i]));
        }
    }

    private void villages(Division township, String address, boolean urban, int persons) {
        Set<String> taken = new HashSet<>();
        int count = Math.max(2, persons / (urban ? 1600 : 1050));
        double[] shares = shares(count, 0.8);
        for (int i = 0; i < count; i++) {
            String name = invent(taken) + (urban ? "社区" : "村");
            String code = township.code() + digits((urban ? 0 : 199) + i + 1);
            all.add(new Division(code, name));
            villages.add(new Place(code, name, address + name, urban, (int) (persons * shares[i])));
        }
    }

    private String invent(Set<String> taken) {
        String name = dice.pick(FIRST) + dice.pick(SECOND);
        return taken.add(name) ? name : invent(taken);
    }

    /** Uneven shares that add up to one; the evenness is 0 (as the dice fall) to 1 (all the same). */
    private double[] shares(int count, double evenness) {
        List<Double> weights = new ArrayList<>(Collections.nCopies(count, 0.0));
        weights.replaceAll(w -> evenness + (1 - evenness) * 2 * dice.unit());
        double sum = weights.stream().mapToDouble(w -> w).sum();
        return weights.stream().mapToDouble(w -> w / sum).toArray();
    }

    private static String digits(int serial) {
        return String.format(Locale.ROOT, "%03d", serial);
    }
}
