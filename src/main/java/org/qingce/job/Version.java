package org.qingce.job;

/** Which qingce this is. */
public final class Version {

    /** As in the jar; {@code development} where the classes do not come from one. */
    public static final String OF_PRODUCT = ofJar();

    private Version() {}

    private static String ofJar() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
