/**
 * Says how far links can be trusted where nobody knows the truth: links made with the certain keys hidden, judged by those keys, and
 * mentions too poor to be known again. Takes a trained model, its input and the tables of linkage; gives counts. Changes nothing.
 */
@NullMarked
package org.qingce.linkage.assessment;

import org.jspecify.annotations.NullMarked;
