package org.qingce.simulate.world;

/**
 * Where people are registered or live.
 *
 * @param code 12 digits for a village of the register, 6 for a county elsewhere
 * @param name the place's own name
 * @param address the whole name from the province down
 * @param urban a community (社区) rather than a village (村)
 * @param quota registered people to be settled here; 0 elsewhere
 */
public record Place(String code, String name, String address, boolean urban, int quota) {

    /** Whether this is one of the register's own villages. */
    public boolean inside() {
        return code.length() == 12;
    }

    public int county() {
        return Integer.parseInt(code.substring(0, 6));
    }

    public String township() {
        return code.substring(0, Math.min(9, code.length()));
    }
}
