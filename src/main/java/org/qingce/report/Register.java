package org.qingce.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qingce.measures.MetricTable;

/** The divisions of the register as a report goes through them. */
final class Register {

    private static final int TOWNSHIP_DIGITS = 9;

    private final Scope scope;
    private final List<Division> divisions;
    private final Map<String, String> names;
    private final Map<String, List<Division>> villages;
    private final Map<String, List<String>> unknown;

    /** @param unknown unknown leaves, as {@link MetricTable#unknownLeaves} tells them */
    Register(List<Division> divisions, List<String> unknown) {
        this(Scope.ALL, divisions, unknown);
    }

    /** The part of a register that a report is about. */
    Register(Scope scope, List<Division> all, List<String> unknown) {
        this.scope = scope;
        this.divisions =
                all.stream().filter(division -> scope.holds(division.code())).toList();
        this.names = divisions.stream().collect(Collectors.toMap(Division::code, Division::name));
        this.villages = level("village").stream().collect(Collectors.groupingBy(village -> township(village.code())));
        this.unknown = unknown.stream()
                .collect(Collectors.groupingBy(leaf -> names.containsKey(township(leaf)) ? township(leaf) : ""));
    }

    private static String township(String code) {
        return code.substring(0, Math.min(TOWNSHIP_DIGITS, code.length()));
    }

    List<Division> level(String level) {
        return divisions.stream()
                .filter(division -> division.level().equals(level))
                .toList();
    }

    List<Division> villagesOf(Division township) {
        return villages.getOrDefault(township.code(), List.of());
    }

    /** Unknown leaves that lie directly in a township, or, for an empty code, in none. */
    List<String> unknownIn(String township) {
        return unknown.getOrDefault(township, List.of());
    }

    /** What is ranked: townships, or the villages of the one township. */
    List<Division> ranked() {
        return level(scope.township() ? "village" : "township");
    }

    /** Unknown leaves that are listed below what is ranked. */
    List<String> unknownBesideRanked() {
        return unknownIn(scope.township() ? scope.code() : "");
    }

    /** Whose register it is: the county if there is but one, else the prefecture, else the province; empty if none is alone. */
    Optional<Division> area() {
        if (!scope.whole()) {
            return divisions.stream()
                    .filter(division -> division.code().equals(scope.code()))
                    .findFirst();
        }
        for (String level : List.of("county", "prefecture", "province")) {
            var all = level(level);
            if (all.size() == 1) {
                return Optional.of(all.get(0));
            }
        }
        return Optional.empty();
    }

    /** A township's name, after its county's where the register has several counties. */
    String fullName(Division division) {
        String county = names.getOrDefault(
                division.code().substring(0, Math.min(6, division.code().length())), "");
        return level("county").size() > 1 && division.code().length() > 6
                ? county + " " + division.name()
                : division.name();
    }

    /** A division's name; empty where the code is not of the register. */
    String name(String code) {
        return names.getOrDefault(code, "");
    }
}
