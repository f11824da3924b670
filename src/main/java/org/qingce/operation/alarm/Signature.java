package org.qingce.operation.alarm;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs what is sent, so that receivers know whom it comes from. */
final class Signature {

    private static final String ALGORITHM = "HmacSHA256";

    private final String secret;

    /** An empty secret signs nothing. */
    Signature(String secret) {
        this.secret = secret;
    }

    Optional<String> of(byte[] body) {
        if (secret.isEmpty()) {
            return Optional.empty();
        }
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return Optional.of("sha256=" + HexFormat.of().formatHex(mac.doFinal(body)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java machine has no " + ALGORITHM, e);
        }
    }
}
