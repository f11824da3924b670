/**
 * Findings over the nights. Takes tonight's findings, whoever made them; gives cases: the same fault on the same values is one case, from
 * the night it is first seen until its values change ({@code repaired}) or its subject leaves the register ({@code gone}), and again if it
 * comes back. Knows no rule and no answer file; those who answer tell it through {@link org.qingce.verification.finding.CaseBook}.
 */
@NullMarked
package org.qingce.verification.finding;

import org.jspecify.annotations.NullMarked;
