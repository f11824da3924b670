/**
 * The operational database as the runs need it: whether it is one they can work with, what they count with in it, how long they wait
 * when it is gone, and how its troubles are told to people. Knows databases and the job repository; knows no step and no run's meaning.
 */
@NullMarked
package org.qingce.job.database;

import org.jspecify.annotations.NullMarked;
