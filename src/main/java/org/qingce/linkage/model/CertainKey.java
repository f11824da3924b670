package org.qingce.linkage.model;

import java.util.List;

/**
 * A key whose equality makes mentions one for certain, whatever else they say.
 *
 * @param id how messages call it
 * @param node SQL expression over the model's columns: a {@code bigint} that is the same for equal keys and for no others;
 *     null where a mention has no such key. The first key a mention has decides.
 * @param apart columns that tell two people of one key apart: mentions that disagree in every one of them are not one; empty
 *     where nothing does
 */
public record CertainKey(String id, String node, List<String> apart) {

    public CertainKey {
        apart = apart == null ? List.of() : List.copyOf(apart);
    }
}
