package org.qingce.planted;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/**
 * Somebody of whom household register and population database say the same.
 *
 * @param health the health file; null for none
 */
record Resident(Map<String, String> police, Map<String, String> population, Map<String, String> health) {

    static final LocalDate NIGHT = LocalDate.of(2026, 3, 31);

    String id() {
        return police.get("gmsfhm");
    }

    String name() {
        return police.get("xm");
    }

    boolean man() {
        return police.get("xb").equals("1");
    }

    LocalDate born() {
        return LocalDate.parse(police.get("csrq"), DateTimeFormatter.BASIC_ISO_DATE);
    }

    int age() {
        return Period.between(born(), NIGHT).getYears();
    }

    String household() {
        return police.get("hh");
    }

    String relation() {
        return police.get("yhzgxdm");
    }

    boolean head() {
        return relation().equals("02");
    }

    boolean single() {
        return police.get("hyzk").equals("10");
    }

    boolean han() {
        return police.get("mz").equals("01");
    }

    boolean atHome() {
        return population.get("户籍区划").equals(population.get("现居住区划"));
    }

    /** Gives the person this status everywhere. */
    void status(int code, LocalDate since) {
        police.put("hyzk", Integer.toString(code));
        police.put("hyzkbgrq", compact(since));
        population.put("婚姻状况", code == 21 ? "初婚" : code == 30 ? "丧偶" : "离婚");
        population.put("初婚日期", since.toString());
        if (health != null) {
            health.put("婚姻状况", code == 21 ? "已婚" : code == 30 ? "丧偶" : "离婚");
        }
    }

    static String compact(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }
}
