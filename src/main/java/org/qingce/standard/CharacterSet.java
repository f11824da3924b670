package org.qingce.standard;

/** A fixed set of UTF-16 code units, looked up in one step. */
final class CharacterSet {

    private final long[] bits = new long[1024];

    CharacterSet(CharSequence members) {
        add(members);
    }

    void add(CharSequence members) {
        members.chars().forEach(c -> bits[c >>> 6] |= 1L << (c & 63));
    }

    boolean contains(char c) {
        return (bits[c >>> 6] & 1L << (c & 63)) != 0;
    }

    boolean containsAny(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (contains(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
