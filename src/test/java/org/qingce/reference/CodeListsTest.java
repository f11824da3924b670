package org.qingce.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CodeListsTest {

    @Test
    void theListsHoldWhatTheirStandardsHold() {
        assertThat(CodeLists.sex().entries()).extracting(CodeEntry::code).containsExactly("0", "1", "2", "9");
        assertThat(CodeLists.ethnicity().entries()).hasSize(58);
        assertThat(CodeLists.relation().entries()).hasSize(84);
        assertThat(CodeLists.nationality().entries()).hasSize(249);
        assertThat(CodeLists.maritalStatus().find("21").parent()).isEqualTo("20");
        assertThat(CodeLists.education().find("20").parent()).isNull();
    }

    @Test
    void aRelationTellsTheSexItImplies() {
        assertThat(CodeLists.relation().find("38").property("implied_sex")).isEqualTo("2");
        assertThat(CodeLists.relation().find("10").property("implied_sex")).isEmpty();
    }

    @Test
    void whatElseIsWrittenLeadsToACodeOfTheListAndIsNoCodeOrNameItself() {
        for (CodeList list : CodeLists.all()) {
            Set<String> names = new HashSet<>();
            list.entries().forEach(entry -> names.add(entry.name()));
            list.otherCodes().forEach((written, code) -> {
                assertThat(list.contains(code)).as(list.id() + " " + written).isTrue();
                assertThat(list.contains(written)).as(list.id() + " " + written).isFalse();
            });
            list.otherNames().forEach((written, code) -> {
                assertThat(list.contains(code)).as(list.id() + " " + written).isTrue();
                assertThat(names).as(list.id()).doesNotContain(written);
            });
        }
    }

    @Test
    void noAliasIsGivenTwice() {
        Map<String, String> seen = new HashMap<>();
        for (Map<String, String> row : TabbedResource.rows(CodeLists.class, "codelists/aliases.tsv")) {
            String before = seen.put(row.get("list") + "/" + row.get("written"), row.get("code"));
            assertThat(before).as(row.toString()).isNull();
        }
    }

    @Test
    void anUnknownListNamesTheKnownOnes() {
        assertThatThrownBy(() -> CodeLists.named("colour"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("colour")
                .hasMessageContaining("marital-status");
    }
}
