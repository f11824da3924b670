package org.qingce.linkage.similarity;

import java.util.Arrays;
import java.util.Map;
import org.qingce.reference.TabbedResource;
import org.qingce.standard.NameKey;

/**
 * Characters of names that are taken for each other in handwriting, recognition and stroke input: alike in their whole
 * shape (未 末), or of one phonetic component with another radical (伟 玮 炜). {@code look_alike.tsv}, compiled from general
 * knowledge: each row a group all of whose characters look alike, in simplified form.
 */
final class LookAlikes {

    private static final int[] NONE = {};
    private static final int[][] GROUPS = read();

    private LookAlikes() {}

    /** Whether two different characters stand in one group. */
    static boolean areAlike(int one, int other) {
        for (int group : groups(one)) {
            for (int otherGroup : groups(other)) {
                if (group == otherGroup) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int[] groups(int character) {
        return character < GROUPS.length && GROUPS[character] != null ? GROUPS[character] : NONE;
    }

    private static int[][] read() {
        int[][] groups = new int[0x10000][];
        int number = 0;
        for (Map<String, String> row : TabbedResource.rows(LookAlikes.class, "look_alike.tsv")) {
            int group = number++;
            NameKey.of(row.getOrDefault("characters", "")).chars().forEach(c -> groups[c] = with(group, groups[c]));
        }
        return groups;
    }

    private static int[] with(int group, int[] groups) {
        int[] more = groups == null ? new int[1] : Arrays.copyOf(groups, groups.length + 1);
        more[more.length - 1] = group;
        return more;
    }
}
