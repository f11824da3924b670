package org.qingce.linkage.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Nodes that hang together by links, held as a forest; a group never grows beyond {@link Policy#LARGEST_GROUP}. */
final class Groups {

    private final int[] parent;
    private final int[] size;

    Groups(int nodes) {
        parent = new int[nodes];
        size = new int[nodes];
        Arrays.setAll(parent, node -> node);
        Arrays.fill(size, 1);
    }

    int of(int node) {
        int root = node;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    /** Joins two groups under the smaller root; false if that would be too large. */
    boolean join(int left, int right) {
        int a = of(left);
        int b = of(right);
        if (a != b) {
            if (size[a] + size[b] > Policy.LARGEST_GROUP) {
                return false;
            }
            parent[Math.max(a, b)] = Math.min(a, b);
            size[Math.min(a, b)] = size[a] + size[b];
        }
        return true;
    }

    /** The nodes of each group, in order of the smallest node. */
    List<List<Integer>> members() {
        var byRoot = new ArrayList<List<Integer>>();
        var place = new int[parent.length];
        for (int node = 0; node < parent.length; node++) {
            int root = of(node);
            if (root == node) {
                place[root] = byRoot.size();
                byRoot.add(new ArrayList<>());
            }
            byRoot.get(place[root]).add(node);
        }
        return byRoot;
    }
}
