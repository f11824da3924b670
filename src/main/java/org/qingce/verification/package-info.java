/**
 * The loop that turns findings into a better register: findings that live over the nights ({@link org.qingce.verification.finding}),
 * worklists that go out ({@link org.qingce.verification.worklist}), answers that come back ({@link org.qingce.verification.answer}).
 */
@NullMarked
package org.qingce.verification;

import org.jspecify.annotations.NullMarked;
