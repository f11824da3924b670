package org.qingce.workbench;

import java.util.List;

/**
 * A function that conditions of definitions may call besides what SQL has; every session knows it.
 *
 * @param call its name and arguments
 * @param meaning one line
 * @param example an expression that calls it
 * @param result what the example gives, as text
 */
public record ConditionFunction(String call, String meaning, String example, String result) {

    /** All of them, by name. */
    public static final List<ConditionFunction> ALL = List.of(
            new ConditionFunction(
                    "qc_age(birth, day)",
                    "completed years on a day",
                    "qc_age(date '1990-03-07', date '2026-03-06')",
                    "35"),
            new ConditionFunction(
                    "qc_days(earlier, later)",
                    "days from one date to another; below zero where the second is earlier",
                    "qc_days(date '2026-02-27', date '2026-03-01')",
                    "2"),
            new ConditionFunction(
                    "qc_has_entry(problems, start)",
                    "whether one of the entries of problems begins so: `'birth_date:'` for any problem of a field",
                    "qc_has_entry('birth_date:NO_SUCH_DAY=1990-02-30', 'birth_date:')",
                    "true"),
            new ConditionFunction(
                    "qc_matches(text, pattern)",
                    "whether a regular expression is found in a text",
                    "qc_matches('广西柳州', '^广西')",
                    "true"),
            new ConditionFunction(
                    "qc_quotient(a, b)",
                    "how many times b goes into a, without the rest",
                    "qc_quotient(20260331, 10000)",
                    "2026"));

    /** The name alone. */
    public String name() {
        return call.substring(0, call.indexOf('('));
    }
}
