/**
 * A simulated county without errors, into whose extracts a known number of faults of each rule is planted. Knows the documented
 * layouts of the extracts and how a clerk errs; knows nothing of how rules are judged.
 */
package org.qingce.planted;
