package org.qingce.population.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qingce.linkage.Linker;
import org.qingce.linkage.Register;
import org.qingce.linkage.SmallModel;
import org.qingce.linkage.model.MatchModel;
import org.qingce.linkage.model.Thresholds;

/** A run under another model links everything anew, and people keep their numbers all the same. */
class AnotherModelTest {

    @TempDir
    Path folder;

    private Register register;

    @BeforeEach
    void open() {
        register = new Register(folder);
        register.mention(10, "population", Map.of("name", "王伟"));
        register.mention(20, "police-resident", Map.of("name", "王伟"));
        register.mention(30, "population", Map.of("name", "李娜"));
        register.mention(40, "population", Map.of("name", "赵六", "number_key", 45130219900101001L));
    }

    @AfterEach
    void close() {
        register.close();
    }

    /** From which weight a mention without a number can be known by its values. */
    private void run(long run, double link) {
        MatchModel model = SmallModel.ofCertainKeys();
        var thresholds = new Thresholds(0.001, link, link, 0.0, null);
        new Linker(register.workbench(), model.with(model.trained(), thresholds), "mention").link();
        PersonNumbers.assign(register.workbench(), run, LocalDate.of(2026, 3, 31));
    }

    @Test
    void eachMentionStaysInOnePersonAndNumbersGoOn() {
        run(1, 20);
        assertThat(register.rows("mention_id, person_id", "from person_mention order by mention_id, person_id"))
                .containsExactly("10|1", "20|2", "30|3", "40|4");
        run(2, -5);
        assertThat(register.rows("mention_id, person_id", "from person_mention order by mention_id, person_id"))
                .as("what says the same is now one")
                .containsExactly("10|1", "20|1", "30|3", "40|4");
        run(3, 20);
        assertThat(register.rows("mention_id, person_id", "from person_mention order by mention_id, person_id"))
                .as("a number that was merged is never given again: the part that leaves gets a new one")
                .containsExactly("10|1", "20|5", "30|3", "40|4");
    }
}
