package org.qingce.simulate.world;

/** GB/T 2261.1. */
public enum Sex {
    MALE('1', "男"),
    FEMALE('2', "女");

    private final char code;
    private final String text;

    Sex(char code, String text) {
        this.code = code;
        this.text = text;
    }

    public char code() {
        return code;
    }

    public String text() {
        return text;
    }

    public Sex other() {
        return this == MALE ? FEMALE : MALE;
    }
}
