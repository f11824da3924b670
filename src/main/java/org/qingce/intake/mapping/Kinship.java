package org.qingce.intake.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.qingce.intake.source.MentionField;
import org.qingce.intake.source.Role;

/** Notes on each mention of a record whose number the record names as mother, father and partner: by whom one may be known. */
final class Kinship {

    /** For each role, the roles it names somebody in, and as what. */
    private static final Map<Role, Map<Role, MentionField>> NAMED = Map.of(
            Role.PERSON,
                    Map.of(
                            Role.MOTHER, MentionField.MOTHER_KEY,
                            Role.FATHER, MentionField.FATHER_KEY,
                            Role.SPOUSE, MentionField.PARTNER_KEY),
            Role.CHILD, Map.of(Role.MOTHER, MentionField.MOTHER_KEY, Role.FATHER, MentionField.FATHER_KEY),
            Role.HUSBAND, Map.of(Role.WIFE, MentionField.PARTNER_KEY),
            Role.WIFE, Map.of(Role.HUSBAND, MentionField.PARTNER_KEY),
            Role.MOTHER, Map.of(Role.FATHER, MentionField.PARTNER_KEY),
            Role.FATHER, Map.of(Role.MOTHER, MentionField.PARTNER_KEY),
            Role.SPOUSE, Map.of(Role.PERSON, MentionField.PARTNER_KEY));

    private record Tie(MentionMapper of, MentionMapper named, MentionField as) {}

    private final List<Tie> ties = new ArrayList<>();

    Kinship(List<MentionMapper> mentions) {
        for (MentionMapper mention : mentions) {
            Map<Role, MentionField> named = NAMED.getOrDefault(mention.role(), Map.of());
            for (MentionMapper other : mentions) {
                MentionField as = named.get(other.role());
                if (as != null) {
                    ties.add(new Tie(mention, other, as));
                }
            }
        }
    }

    /** To be called once all mentions of a record are mapped. */
    void note() {
        for (Tie tie : ties) {
            tie.of.relate(tie.as, tie.named.numberKey());
        }
    }
}
