/**
 * Decides which mentions are one person. Takes a relation of mentions and a {@link org.qingce.linkage.model.MatchModel}; gives nodes,
 * edges, clusters and what was refused, night by night. Knows columns and levels, never police, births or townships: those are the
 * model file's business.
 */
@NullMarked
package org.qingce.linkage;

import org.jspecify.annotations.NullMarked;
