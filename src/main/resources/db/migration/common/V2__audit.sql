-- The audit trail: entries that are only ever added, each sealed by the hash of the one before it. A publisher's account needs no more
-- than select and insert on audit_entry, and select and update on audit_head.
CREATE TABLE audit_entry (
	entry_number BIGINT NOT NULL PRIMARY KEY,
	happened_utc ${moment} NOT NULL,
	who VARCHAR(200) NOT NULL,
	account VARCHAR(200) NOT NULL,
	host VARCHAR(255) NOT NULL,
	process BIGINT NOT NULL,
	action VARCHAR(20) NOT NULL,
	outcome VARCHAR(20) NOT NULL,
	about VARCHAR(500) NOT NULL,
	details VARCHAR(2000) NOT NULL,
	previous_hash CHAR(64) NOT NULL,
	entry_hash CHAR(64) NOT NULL
);

-- One row: how many entries there are, and the hash of the last. Writers queue up at it.
CREATE TABLE audit_head (
	head_id INT NOT NULL PRIMARY KEY,
	entries BIGINT NOT NULL,
	entry_hash CHAR(64) NOT NULL
);

INSERT INTO audit_head (head_id, entries, entry_hash)
VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
