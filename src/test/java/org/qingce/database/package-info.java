/**
 * Real database servers for tests: gets MySQL and MariaDB as Debian packages, unpacks them beside the machine's own software and runs
 * them as child processes of the test. Installs nothing, and needs no rights but those of the one who runs the tests.
 */
package org.qingce.database;
