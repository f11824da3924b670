package org.qingce.intake.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContentHashTest {

    @Test
    void isTheSameNumberOnEveryMachineAndInEveryRelease() {
        assertThat(new ContentHash("population").of(new StringBuilder("\tperson\t王伟\n")))
                .isEqualTo(-3423873102887479199L);
    }

    @Test
    void isOneOfTheSourceAndTheTextAlone() {
        var hash = new ContentHash("population");
        var text = new StringBuilder("\tperson\t王伟\n");
        long first = hash.of(text);
        assertThat(hash.of(new StringBuilder("王".repeat(5000)))).isNotEqualTo(first);
        assertThat(hash.of(text)).isEqualTo(first);
        assertThat(new ContentHash("health-record").of(text)).isNotEqualTo(first);
    }
}
