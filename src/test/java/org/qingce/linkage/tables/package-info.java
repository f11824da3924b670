/**
 * Tables with known truth for trying the linker on what it has never seen: invented people, names and places in the shapes and
 * with the error rates of public test sets. Takes a seed; gives the same table for the same seed.
 */
package org.qingce.linkage.tables;
