/**
 * Keeps files unreadable to whoever has no key: streams in and out under AES-GCM with keys that can be rotated. Knows files and keys,
 * never what is in the files.
 */
@NullMarked
package org.qingce.encryption;

import org.jspecify.annotations.NullMarked;
