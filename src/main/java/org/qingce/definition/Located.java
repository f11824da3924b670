package org.qingce.definition;

import java.nio.file.Path;

/**
 * A definition and where it stands.
 *
 * @param value the definition
 * @param file the file it was read from
 * @param line the line it starts at, from 1
 */
public record Located<T>(T value, Path file, int line) {}
