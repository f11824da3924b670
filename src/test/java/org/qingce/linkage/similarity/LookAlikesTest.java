package org.qingce.linkage.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingce.reference.TabbedResource;
import org.qingce.standard.NameKey;

class LookAlikesTest {

    @ParameterizedTest
    @CsvSource({"未, 末, true", "己, 巳, true", "士, 土, true", "伟, 炜, true", "清, 晴, true", "芳, 妨, true", "王, 李, false"})
    void charactersOfOneGroupLookAlike(String one, String other, boolean alike) {
        assertThat(LookAlikes.areAlike(one.codePointAt(0), other.codePointAt(0)))
                .isEqualTo(alike);
    }

    @Test
    void everyGroupHoldsCharactersThatNameKeysHold() {
        for (var row : TabbedResource.rows(LookAlikes.class, "look_alike.tsv")) {
            String group = row.get("characters");
            assertThat(NameKey.of(group)).as(group).isEqualTo(group).hasSizeGreaterThan(1);
            assertThat(group.chars().distinct().count()).as(group).isEqualTo(group.length());
        }
    }
}
