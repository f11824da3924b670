package org.qingce.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qingce.definition.Label;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.Workbench;
import org.qingce.workbench.WorkbenchException;

/** What holds whatever the rules are: here the shipped ones over a register of 20,000 mentions. */
class RuleEngineLawsTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);
    private static final RuleCatalogue CATALOGUE = RuleCatalogue.load(CatalogueTest.RULES);

    private static Workbench workbench;

    @BeforeAll
    static void makeARegister() {
        workbench = Workbench.inMemory();
        Register.make(workbench, 20_000, 7);
    }

    @AfterAll
    static void close() {
        workbench.close();
    }

    private static Map<String, Long> judge(RuleCatalogue catalogue, Subject subject) {
        return RuleEngine.judge(workbench, catalogue, subject, AS_OF);
    }

    private static List<String> findings() {
        return texts(
                "select concat_ws('|', rule, severity, subject, subject_id, source, division, shown) as x from finding"
                        + " order by x");
    }

    private static List<String> texts(String query) {
        return workbench.list(SqlScript.parse("test", query + ";"), Map.of(), row -> row.requiredText("x"));
    }

    private static void run(String statement) {
        workbench.run(SqlScript.parse("test", statement + ";"));
    }

    @ParameterizedTest
    @EnumSource(Subject.class)
    void judgingTwiceIsJudgingOnce(Subject subject) {
        Map<String, Long> counts = judge(CATALOGUE, subject);
        List<String> once = findings();
        assertThat(counts.values()).anyMatch(count -> count > 0);
        assertThat(judge(CATALOGUE, subject)).isEqualTo(counts);
        assertThat(findings()).isEqualTo(once);
    }

    @Test
    void theOrderOfTheRulesMakesNoDifference() {
        judge(CATALOGUE, Subject.MENTION);
        List<String> expected = findings();
        var rules = new ArrayList<>(CATALOGUE.on(Subject.MENTION));
        for (long seed = 1; seed <= 3; seed++) {
            Collections.shuffle(rules, new Random(seed));
            RuleEngine.judge(workbench, rules, Subject.MENTION);
            assertThat(findings()).isEqualTo(expected);
        }
    }

    @Test
    void judgingInGroupsFindsWhatJudgingTogetherFinds() {
        judge(CATALOGUE, Subject.MENTION);
        List<String> together = findings();
        var apart = new ArrayList<String>();
        for (Rule rule : CATALOGUE.on(Subject.MENTION)) {
            judge(new RuleCatalogue(List.of(rule)), Subject.MENTION);
            apart.addAll(
                    texts("select concat_ws('|', rule, severity, subject, subject_id, source, division, shown) as x"
                            + " from finding where rule = '" + rule.id() + "'"));
        }
        judge(CATALOGUE, Subject.EVENT);
        assertThat(apart)
                .containsExactlyInAnyOrderElementsOf(together.stream()
                        .filter(finding -> finding.contains("|mention|"))
                        .toList());
    }

    @Test
    void aRuleSwitchedOffLosesItsFindingsAndNoOther() {
        for (String id : List.of("ID03", "CP01", "DE08")) {
            Subject subject = CATALOGUE.find(id).orElseThrow().subject();
            long before = judge(CATALOGUE, subject).get(id);
            List<String> remaining = findings().stream()
                    .filter(finding -> !finding.startsWith(id + "|"))
                    .toList();
            assertThat(before).isPositive();
            assertThat(judge(without(id), subject)).doesNotContainKey(id);
            assertThat(findings()).isEqualTo(remaining);
        }
    }

    private static RuleCatalogue without(String id) {
        return new RuleCatalogue(CATALOGUE.rules().stream()
                .map(rule -> rule.id().equals(id) ? switchedOff(rule) : rule)
                .toList());
    }

    private static Rule switchedOff(Rule rule) {
        return changed(rule, rule.id(), false, rule.condition());
    }

    private static Rule changed(Rule rule, String id, boolean enabled, String condition) {
        return new Rule(
                id,
                new Label("规则", "rule"),
                rule.severity(),
                rule.subject(),
                enabled,
                List.of(),
                condition,
                rule.show(),
                null,
                rule.citation(),
                rule.examples(),
                rule.file(),
                rule.line());
    }

    @Test
    void findingsOfOtherStagesStay() {
        judge(CATALOGUE, Subject.MENTION);
        run("insert into finding values ('ID11', 'error', 'mention', 1, null, null, '{}')");
        judge(CATALOGUE, Subject.MENTION);
        assertThat(texts("select rule as x from finding where rule = 'ID11'")).hasSize(1);
        run("delete from finding where rule = 'ID11'");
    }

    @Test
    void nullNeverFires() {
        run("insert into mention (mention_id) values (-1)");
        run("insert into event (event_id) values (-1)");
        for (Subject subject : Subject.values()) {
            judge(CATALOGUE, subject);
        }
        assertThat(texts("select rule as x from finding where subject_id = -1")).containsExactly("NM01");
        run("delete from mention where mention_id = -1");
        run("delete from event where event_id = -1");
    }

    @Test
    void moreRulesThanAMaskHasBitsAreAllJudged() {
        Rule model = CATALOGUE.find("DE01").orElseThrow();
        List<Rule> many = IntStream.range(0, 130)
                .mapToObj(n ->
                        changed(model, "XX%02d%s".formatted(n % 65, n < 65 ? "a" : "b"), true, "line % 130 = " + n))
                .toList();
        Map<String, Long> counts = judge(new RuleCatalogue(many), Subject.MENTION);
        assertThat(counts).hasSize(130);
        assertThat(counts.values().stream().mapToLong(count -> count).sum()).isEqualTo(20_000);
        assertThat(texts("select rule as x from finding where subject = 'mention' and qc_quotient(subject_id, 10)"
                        + " % 1000000000 % 130 <> cast(substr(rule, 3, 2) as integer)"
                        + " + case when rule like '%b' then 65 else 0 end"))
                .isEmpty();
    }

    @Test
    void aConditionThatFailsOnAValueLeavesWhatWasThere() {
        judge(CATALOGUE, Subject.MENTION);
        List<String> before = findings();
        Rule failing = changed(CATALOGUE.find("DE01").orElseThrow(), "XX01", true, "cast(name as integer) = 1");
        assertThatThrownBy(() -> judge(new RuleCatalogue(List.of(failing)), Subject.MENTION))
                .isInstanceOf(WorkbenchException.class);
        assertThat(findings()).isEqualTo(before);
    }

    @Test
    void aFindingShowsTheFieldsOfItsRuleAndNoOthers() {
        judge(CATALOGUE, Subject.MENTION);
        assertThat(texts("select shown as x from finding where rule = 'ID03'"))
                .isNotEmpty()
                .allSatisfy(shown -> assertThat(shown)
                        .matches("\\{\"name\":.*,\"id_entered\":\"raw.*\",\"birth_date\":\".*\",\"sex\":\"[12]\"}"));
    }
}
