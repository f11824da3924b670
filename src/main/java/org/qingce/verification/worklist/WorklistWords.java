package org.qingce.verification.worklist;

import java.util.Map;

/**
 * What things are called on worklists, which are in Chinese like the forms of those who fill them in.
 *
 * @param rules titles by rule id
 * @param sources titles by source id
 */
public record WorklistWords(Map<String, String> rules, Map<String, String> sources) {

    private static final Map<String, String> DOUBTS = Map.of(
            "near", "相似程度介于关联与不关联之间",
            "ID11", "同一身份证号下的两条记录",
            "ID12", "两个有效身份证号关联为一人");

    String rule(String id) {
        return rules.getOrDefault(id, id);
    }

    String source(String id) {
        return sources.getOrDefault(id, id);
    }

    /** A reason that the matching model gives for a refusal stands as it is where it has no title. */
    String doubt(String reason) {
        return DOUBTS.getOrDefault(reason, rules.getOrDefault(reason, reason));
    }

    static String severity(String word) {
        return word.equals("error") ? "错误" : "疑似";
    }
}
