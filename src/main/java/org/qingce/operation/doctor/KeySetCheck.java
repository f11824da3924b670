package org.qingce.operation.doctor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.qingce.definition.Label;
import org.qingce.encryption.KeySet;
import org.qingce.job.Keys;
import org.springframework.stereotype.Component;

/** Whether the key set is there and can be read, and that it does not lie beside what it keeps. */
@Component
final class KeySetCheck implements Check {

    private final Place place;
    private final Keys keys;

    KeySetCheck(Place place, Keys keys) {
        this.place = place;
        this.keys = keys;
    }

    @Override
    public String name() {
        return "keys";
    }

    @Override
    public List<Finding> look() throws IOException {
        String origin = keys.origin(Keys.Which.HOME);
        List<KeySet.KeyInfo> known = keys.list(Keys.Which.HOME);
        if (known.isEmpty()) {
            return List.of(Finding.note(
                    "还没有密钥集；首次需要时生成于 " + origin, "there is no key set yet; the first need makes " + origin));
        }
        var findings = new ArrayList<Finding>();
        findings.add(Finding.ok(
                "密钥集 " + origin + "，" + known.size() + " 个密钥",
                "key set " + origin + " with " + known.size() + " keys"));
        if (Path.of(origin).startsWith(place.home())) {
            findings.add(Finding.warning(
                    new Label(
                            "密钥集与数据在同一目录：目录丢了，备份也读不出",
                            "the key set lies in the home: who loses the home cannot read its backups"),
                    new Label(
                            "另存密钥集，或用 qingce.key-file 放到别处", "keep copies elsewhere, or move it by qingce.key-file")));
        }
        return findings;
    }
}
