-- Who works on the register. At most one row a name; it is deleted when the work ends.
-- Times are whole seconds by this database's own clock, since 2020-01-01 00:00 of its time zone.
CREATE TABLE run_lease (
	NAME VARCHAR(64) NOT NULL PRIMARY KEY,
	TOKEN VARCHAR(36) NOT NULL,
	WORK VARCHAR(200) NOT NULL,
	HOST VARCHAR(255) NOT NULL,
	MACHINE VARCHAR(64) NOT NULL,
	PID BIGINT NOT NULL,
	PROCESS_START BIGINT NOT NULL,
	TAKEN_AT BIGINT NOT NULL,
	HEARTBEAT_AT BIGINT NOT NULL
);
