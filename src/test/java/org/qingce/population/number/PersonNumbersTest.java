package org.qingce.population.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingce.linkage.Register;

/** The rules of numbering, one night after the other. Nodes are written 100, 200 …, mentions by small numbers. */
class PersonNumbersTest {

    @TempDir
    Path folder;

    private Register register;
    private Links links = Links.none();
    private Links yesterday = Links.none();
    private long run;

    @BeforeEach
    void open() {
        register = new Register(folder);
    }

    @AfterEach
    void close() {
        register.close();
    }

    private Numbering night() {
        Set<Long> touched = links.touchedSince(yesterday);
        register.run(links.sql(touched));
        yesterday = links.copy();
        run++;
        return PersonNumbers.assign(
                register.workbench(), run, LocalDate.of(2026, 3, 1).plusDays(run));
    }

    private List<String> members() {
        return register.rows("mention_id, person_id", "from person_mention order by mention_id");
    }

    private List<String> changes() {
        return register.rows(
                "mention_id, from_person, to_person, why",
                "from membership_change where run_id = " + run + " order by mention_id");
    }

    private List<String> number(long person) {
        return register.rows(
                "since_run, origin_person, merged_into, current_person, ended_run, ended_why",
                "from person_number where person_id = " + person);
    }

    @Test
    void numbersFollowTheSmallestMentionAndFirstMembersMakeNoHistory() {
        links.with(300, 1).with(100, 2, 5).with(200, 3).with(400, 4).join(9, 200, 400);
        assertThat(night()).isEqualTo(new Numbering(3, 3, 0, 0, 0));
        assertThat(register.rows("mention_id, person_id, link, since_run", "from person_mention order by mention_id"))
                .containsExactly("1|1|alone|1", "2|2|id-number|1", "3|3|match|1", "4|3|match|1", "5|2|id-number|1");
        assertThat(changes()).isEmpty();
    }

    @Test
    void ofPersonsThatMergeTheOneWithMostMentionsSurvivesAndTheOtherPointsToIt() {
        links.with(100, 1).with(200, 2, 3);
        night();
        links.join(9, 100, 200).with(100, 4, 5, 6);
        assertThat(night().merged()).isEqualTo(1);
        assertThat(members()).containsExactly("1|2", "2|2", "3|2", "4|2", "5|2", "6|2");
        assertThat(changes()).containsExactly("1|1|2|merged", "4|-|2|arrived", "5|-|2|arrived", "6|-|2|arrived");
        assertThat(number(1)).containsExactly("1|-|2|2|2|merged");
    }

    @Test
    void amongEqualsTheOlderPersonSurvives() {
        links.with(200, 2).with(100, 1);
        night();
        links.join(9, 100, 200);
        night();
        assertThat(changes()).containsExactly("2|2|1|merged");
    }

    @Test
    void aNumberMergedLongAgoLeadsThroughAllLaterMerges() {
        links.with(100, 1).with(200, 2, 3).with(300, 4, 5, 6, 7);
        night();
        links.join(9, 100, 200);
        night();
        links.join(9, 300);
        night();
        assertThat(number(1)).containsExactly("1|-|2|3|2|merged");
        assertThat(PersonNumbers.resolve(register.workbench(), 1)).contains(new CurrentPerson(1, 3, false));
        assertThat(PersonNumbers.resolve(register.workbench(), 99)).isEmpty();
    }

    @Test
    void onASplitTheGreaterPartKeepsTheNumberAndTheOtherNamesItsOrigin() {
        links.with(100, 1).with(200, 2, 3).join(9, 100, 200);
        night();
        links.join(100, 100);
        night();
        assertThat(members()).containsExactly("1|2", "2|1", "3|1");
        assertThat(changes()).containsExactly("1|1|2|split");
        assertThat(number(2)).containsExactly("2|1|-|2|-|-");
    }

    @Test
    void ofEqualPartsTheOneWithTheEarliestMentionKeepsTheNumber() {
        links.with(200, 1).with(100, 2).join(9, 100, 200);
        night();
        links.join(100, 100);
        night();
        assertThat(changes()).containsExactly("2|1|2|split");
    }

    @Test
    void aMentionThatGoesOverToAnotherPersonHasMoved() {
        links.with(100, 1, 2).with(200, 3).join(9, 100, 200).with(300, 4, 5);
        night();
        links.join(8, 200, 300);
        night();
        assertThat(changes()).containsExactly("3|1|2|moved");
        assertThat(register.rows("since_run", "from person_mention where mention_id = 3"))
                .containsExactly("2");
    }

    @Test
    void aChangedRecordKeepsThePersonOfItsNode() {
        links.with(100, 1).with(200, 2);
        night();
        links.without(1).with(100, 3);
        assertThat(night().minted()).isZero();
        assertThat(changes()).containsExactly("1|1|-|gone", "3|-|1|arrived");
    }

    @Test
    void aPersonWithoutMentionsIsRetiredAndGetsItsOldNumberBackWhenItsNodeReturns() {
        links.with(100, 1).with(200, 2);
        night();
        links.without(1);
        assertThat(night().retired()).isEqualTo(1);
        assertThat(number(1)).containsExactly("1|-|-|1|2|no mention");
        assertThat(PersonNumbers.resolve(register.workbench(), 1)).contains(new CurrentPerson(1, 1, true));
        night();
        links.with(100, 9);
        night();
        assertThat(number(1)).containsExactly("1|-|-|1|-|-");
        assertThat(changes()).containsExactly("9|-|1|returned");
    }

    @Test
    void aRetiredPersonWhoseNodeReturnsIntoAnotherPersonIsMergedIntoIt() {
        links.with(100, 1).with(200, 2);
        night();
        links.without(1);
        night();
        links.with(100, 9).join(8, 100, 200);
        night();
        assertThat(number(1)).containsExactly("1|-|2|2|3|merged");
        assertThat(changes()).containsExactly("9|-|2|arrived");
    }

    @Test
    void aNodeThatReturnsAloneTakesNoNumberFromAPersonThatLives() {
        links.with(100, 1, 2, 3).with(200, 4).join(9, 100, 200);
        night();
        links.without(1, 2, 3);
        night();
        links.with(100, 5, 6).join(100, 100);
        night();
        assertThat(members()).containsExactly("4|1", "5|2", "6|2");
        assertThat(number(2)).containsExactly("3|1|-|2|-|-");
    }

    @Test
    void anArrivalSaysWhyNothingWhereItsPersonIsNew() {
        links.with(100, 1);
        night();
        links.with(200, 2);
        assertThat(night().minted()).isEqualTo(1);
        assertThat(changes()).isEmpty();
        assertThat(register.rows("since_run", "from person_mention where mention_id = 2"))
                .containsExactly("2");
    }

    @Test
    void whereAReviewerDecidedTheHistoryNamesTheDecision() {
        links.with(100, 1, 2).with(200, 3).with(300, 4).with(400, 5).join(9, 300, 400);
        night();
        links.join(8, 100, 200).join(400, 400);
        register.run("insert into link_decision values (71, 1, 3, 100, 200, 'same', 'a', null, null),"
                + " (72, 4, 5, 300, 400, 'different', 'a', null, null);");
        night();
        assertThat(register.rows(
                        "mention_id, why, decision_id", "from membership_change where run_id = 2 order by mention_id"))
                .containsExactly("3|merged|71", "5|split|72");
    }

    @Test
    void onlyPersonsWhoseMentionsChangedAreHandedOn() {
        links.with(100, 1).with(200, 2).with(300, 3);
        night();
        links.with(200, 4);
        night();
        assertThat(register.rows("person_id", "from person_touched")).containsExactly("2");
    }
}
