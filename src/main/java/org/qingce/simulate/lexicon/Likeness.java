package org.qingce.simulate.lexicon;

/** In what one character can be taken for another. */
public enum Likeness {
    /** The same syllable, whatever the tone: 伟 薇 玮. */
    SAME_SOUND,
    /** A syllable that many do not tell apart: n and l, in and ing, zh and z: 兰 楠, 林 玲. */
    NEAR_SOUND,
    /** Looks alike: 未 末, 己 已. */
    SHAPE,
    /** Another form of the same character: 峰 峯. */
    VARIANT
}
