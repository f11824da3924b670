package org.qingce.publish;

/** Breaks a publication off after so many things that last, and looks at the readers after each. */
public final class Interruption implements PublishObserver {

    /** What breaks it off. */
    public static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final int after;
    private final Runnable look;
    private int steps;

    public Interruption(int after, Runnable look) {
        this.after = after;
        this.look = look;
    }

    @Override
    public void lasting(String step) {
        look.run();
        if (++steps == after) {
            throw new Broken();
        }
    }
}
