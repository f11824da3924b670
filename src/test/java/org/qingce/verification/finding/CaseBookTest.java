package org.qingce.verification.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingce.linkage.Register;

/** A finding lives over the nights as a case. Mentions are numbered by ten; their first person has the same number. */
class CaseBookTest {

    @TempDir
    Path folder;

    private Register register;
    private long run;

    @BeforeEach
    void open() {
        register = new Register(folder);
        register.run("alter table event add column certificate_no varchar;");
        register.run("create table person_mention (mention_id bigint, person_id bigint);");
        register.run("create table person_number (person_id bigint, current_person bigint, ended_run bigint);");
        register.run("create table judged_rule (rule varchar, subject varchar);");
        register.run("insert into judged_rule values ('BD01', 'mention'), ('MA01', 'couple'), ('MO01', 'event');");
    }

    @AfterEach
    void close() {
        register.close();
    }

    private void mention(long id, long person) {
        register.mention(id, "a", Map.of());
        register.run("insert into person_mention values (" + id + ", " + person + ");");
        register.run("insert into person_number select " + person + ", " + person
                + ", null where not exists (select 1 from person_number where person_id = " + person + ");");
    }

    private void finding(String rule, String subject, long id, String shown) {
        register.run("insert into finding values ('" + rule + "', 'error', '" + subject + "', " + id
                + ", 'a', '451324001001', '" + shown + "');");
    }

    private CaseBook.Followed night() {
        run++;
        return new CaseBook(register.workbench()).follow(run, LocalDate.of(2026, 1, (int) run));
    }

    private void noFindings() {
        register.run("delete from finding;");
    }

    private List<String> cases() {
        return register.rows("case_id, state, first_run, last_run, state_why", "from finding_case order by case_id");
    }

    @Test
    void theSameFaultOnTheSameValuesIsOneCaseOverAllNights() {
        mention(10, 1);
        finding("BD01", "mention", 10, "{\"name\":\"王\",\"age\":\"3\"}");
        night();
        noFindings();
        register.run("update mention set mention_id = 20;");
        register.run("update person_mention set mention_id = 20;");
        finding("BD01", "mention", 20, "{\"name\":\"王\",\"age\":\"4\"}");
        assertThat(night()).isEqualTo(new CaseBook.Followed(1, 1));
        assertThat(cases()).containsExactly("1|open|1|2|new");
    }

    @Test
    void anotherValueIsAnotherCaseAndTheFirstIsRepaired() {
        mention(10, 1);
        finding("BD01", "mention", 10, "{\"name\":\"王\"}");
        night();
        noFindings();
        finding("BD01", "mention", 10, "{\"name\":\"李\"}");
        night();
        assertThat(cases()).containsExactly("1|repaired|1|1|other-values", "2|open|2|2|new");
    }

    @Test
    void aCaseIsGoneWhenItsSourceNoLongerNamesThePerson() {
        mention(10, 1);
        mention(20, 2);
        finding("BD01", "mention", 10, "x");
        finding("BD01", "mention", 20, "y");
        night();
        noFindings();
        register.run("delete from person_mention where mention_id = 20;");
        night();
        assertThat(cases()).containsExactly("1|repaired|1|1|other-values", "2|gone|1|1|subject-gone");
    }

    @Test
    void aCaseThatComesBackIsTheSameCaseWithItsHistory() {
        mention(10, 1);
        finding("BD01", "mention", 10, "x");
        night();
        noFindings();
        night();
        finding("BD01", "mention", 10, "x");
        night();
        assertThat(cases()).containsExactly("1|open|1|3|back");
        assertThat(register.rows("run_id, from_state, to_state", "from finding_case_change order by run_id"))
                .containsExactly("2|open|repaired", "3|repaired|open");
    }

    @Test
    void whatWasVerifiedRightHoldsUntilTheValueChangesAndAgainWhenItReturns() {
        mention(10, 1);
        finding("BD01", "mention", 10, "x");
        night();
        register.run("update finding_case set state = 'verified-right', settled = 'verified-right';");
        night();
        assertThat(register.rows("subject_id, state", "from finding_settled")).containsExactly("10|verified-right");
        noFindings();
        finding("BD01", "mention", 10, "z");
        night();
        assertThat(register.rows("subject_id", "from finding_settled")).isEmpty();
        noFindings();
        finding("BD01", "mention", 10, "x");
        night();
        assertThat(cases()).containsExactly("1|verified-right|1|4|back", "2|repaired|3|3|other-values");
    }

    @Test
    void aCaseFollowsItsPersonIntoAnother() {
        mention(10, 1);
        mention(20, 2);
        finding("BD01", "mention", 20, "x");
        night();
        register.run("update person_mention set person_id = 1;");
        register.run("update person_number set current_person = 1, ended_run = 2 where person_id = 2;");
        night();
        assertThat(cases()).containsExactly("1|open|1|2|new");
        assertThat(register.rows("anchor, person_id", "from finding_case")).containsExactly("a P1|1");
    }

    @Test
    void twoCasesThatBecomeOneGoOnAsTheSettledOne() {
        mention(10, 1);
        mention(20, 2);
        finding("BD01", "mention", 10, "x");
        finding("BD01", "mention", 20, "x");
        night();
        register.run("update finding_case set state = 'answered', settled = 'answered' where case_id = 2;");
        register.run("update person_mention set person_id = 1;");
        register.run("update person_number set current_person = 1, ended_run = 2 where person_id = 2;");
        night();
        assertThat(cases()).containsExactly("1|gone|1|1|one-person-now", "2|answered|1|2|new");
        assertThat(register.rows("subject_id, case_id", "from finding_standing order by subject_id"))
                .containsExactly("10|2", "20|2");
    }

    @Test
    void couplesGoByTheirPersonsAndEventsByTheirCertificate() {
        mention(10, 1);
        register.run("insert into event (event_id, source, kind, certificate_no) values (1, 'a', 'birth', 'Q1');");
        finding("MO01", "event", 1, "x");
        finding("MA01", "couple", 10000000002L, "y");
        finding("HH01", "household", 77, "z");
        night();
        assertThat(register.rows("rule, anchor, person_id", "from finding_case order by rule"))
                .containsExactly("HH01|77|-", "MA01|P1 P2|1", "MO01|a Q1|1");
        noFindings();
        register.run("delete from event;");
        register.run("insert into person_number values (2, 2, null);");
        night();
        assertThat(register.rows("rule, state, state_why", "from finding_case order by rule"))
                .containsExactly("HH01|gone|rule-gone", "MA01|repaired|other-values", "MO01|gone|subject-gone");
    }

    @Test
    void followingTheSameRunTwiceChangesNothing() {
        mention(10, 1);
        finding("BD01", "mention", 10, "x");
        night();
        noFindings();
        night();
        List<String> before = register.rows("case_id, run_id, to_state", "from finding_case_change");
        run--;
        night();
        assertThat(register.rows("case_id, run_id, to_state", "from finding_case_change"))
                .isEqualTo(before);
        assertThat(register.rows("run_id, rule, state, division, cases", "from finding_history order by run_id"))
                .containsExactly("1|BD01|open|451324001|1", "2|BD01|repaired|451324001|1");
    }
}
