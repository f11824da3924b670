package org.qingce.audit;

/**
 * The end of the trail: whoever keeps it elsewhere can show later that nothing before it was touched.
 *
 * @param entries how many there are
 * @param hash seal of the last; 64 zeros where there is none
 */
public record TrailHead(long entries, String hash) {

    static final TrailHead NONE = new TrailHead(0, Seal.NONE);
}
