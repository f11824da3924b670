package org.qingce.standard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A prefix tree of spellings, each with the numbers filed under it; one hash look-up per character of the text. */
final class SpellingTree {

    /** The node before the first character. */
    static final int ROOT = 0;

    /** No spelling goes on this way. */
    static final int NONE = -1;

    private static final long FREE = -1;

    private long[] keys = new long[1024];
    private int[] nodes = new int[1024];
    private int edges;
    private final List<int[]> filed = new ArrayList<>(List.of(new int[0]));

    SpellingTree() {
        Arrays.fill(keys, FREE);
    }

    void file(String spelling, int number) {
        int node = ROOT;
        for (int i = 0; i < spelling.length(); i++) {
            node = stepOrGrow(node, spelling.charAt(i));
        }
        int[] before = filed.get(node);
        if (Arrays.stream(before).noneMatch(known -> known == number)) {
            int[] after = Arrays.copyOf(before, before.length + 1);
            after[before.length] = number;
            filed.set(node, after);
        }
    }

    /** The node after one more character, or {@link #NONE}. */
    int step(int node, char c) {
        int slot = slot((long) node << 16 | c);
        return keys[slot] == FREE ? NONE : nodes[slot];
    }

    /** What is filed under the spelling that ends at this node; empty if none does. Not to be changed. */
    int[] filedAt(int node) {
        return filed.get(node);
    }

    private int stepOrGrow(int node, char c) {
        long key = (long) node << 16 | c;
        int slot = slot(key);
        if (keys[slot] == key) {
            return nodes[slot];
        }
        if (++edges * 2 > keys.length) {
            widen();
            slot = slot(key);
        }
        keys[slot] = key;
        nodes[slot] = filed.size();
        filed.add(new int[0]);
        return nodes[slot];
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & mask;
        while (keys[slot] != FREE && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void widen() {
        long[] oldKeys = keys;
        int[] oldNodes = nodes;
        keys = new long[oldKeys.length * 2];
        nodes = new int[keys.length];
        Arrays.fill(keys, FREE);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != FREE) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                nodes[slot] = oldNodes[i];
            }
        }
    }
}
