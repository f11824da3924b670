package org.qingce.publish;

import org.jspecify.annotations.Nullable;

/**
 * A place where readers find the published population. Readers see one publication or the next, whole, never something between.
 * {@link Outgoing} says where the rows are; of tables that are written whole it has asked every row.
 */
public interface Outlet extends AutoCloseable {

    /** What readers see now; null while nothing was published there. */
    @Nullable
    Standing standing();

    /** Whether each publication is written whole, so that it does not matter what stood there before. */
    boolean alwaysWhole();

    /**
     * Writes a publication and lets readers see it. Broken off at any point and called again with the same publication it goes on;
     * called with another one it first takes back what was begun.
     *
     * @param whole whether all rows are written, not only what changed since the publication before
     * @throws NotAsSentException if what was written is not what was sent; readers then still see the publication before
     */
    void publish(Publication next, boolean whole);

    /** Takes away what no reader sees any more. */
    void tidy();

    /**
     * Reads everything that readers see and makes its checksum anew of what is said there.
     *
     * @return what was found; null while nothing was published there
     */
    @Nullable
    Standing recount();

    @Override
    void close();
}
