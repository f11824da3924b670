package org.qingce.publish.table;

import org.jspecify.annotations.Nullable;

/**
 * Where the tables are.
 *
 * @param url {@code jdbc:mysql://…}
 * @param username who writes rows
 * @param password of that account
 * @param ownerUsername who makes and changes the tables; null: the one who writes
 * @param ownerPassword of that account; null without
 */
public record TableAddress(
        String url,
        String username,
        String password,
        @Nullable String ownerUsername,
        @Nullable String ownerPassword) {

    /** Names the place, never an account's secrets. */
    @Override
    public String toString() {
        return url.replaceAll("[?].*", "");
    }

    String owner() {
        return ownerUsername == null ? username : ownerUsername;
    }

    String ownerSecret() {
        return ownerUsername == null || ownerPassword == null ? password : ownerPassword;
    }
}
