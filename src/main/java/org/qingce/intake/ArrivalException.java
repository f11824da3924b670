package org.qingce.intake;

import java.util.List;

/** Files that cannot be taken in as they are. Names each of them; nothing of any file was taken in. */
public final class ArrivalException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ArrivalException(List<String> complaints) {
        super(String.join("\n", complaints));
    }
}
