package org.qingce.simulate;

/** Told how a simulation gets on. {@link #advance} is called from several threads. */
public interface Progress {
    /** A stage begins that ends when so many people have been dealt with. */
    void begin(String stage, long people);

    void advance(long people);

    void end();
}
