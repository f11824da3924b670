-- What a run counted and measured; kept apart from the register, so that those who watch never open it.
CREATE TABLE run_figure (
	run_id BIGINT NOT NULL,
	name VARCHAR(60) NOT NULL,
	label VARCHAR(120) NOT NULL,
	amount DOUBLE PRECISION NOT NULL,
	PRIMARY KEY (run_id, name, label)
);

-- How each alarm stands; "changes" counts its changes, and who makes one claims it by the count that was read. Times are UTC.
CREATE TABLE alarm_state (
	alarm_key VARCHAR(200) NOT NULL PRIMARY KEY,
	kind VARCHAR(40) NOT NULL,
	severity VARCHAR(20) NOT NULL,
	text_zh VARCHAR(500) NOT NULL,
	text_en VARCHAR(500) NOT NULL,
	since ${moment} NOT NULL,
	told ${moment} NOT NULL,
	resolved ${moment},
	changes BIGINT NOT NULL
);

-- What operators are told, by which channel; "tries" claims a message as "changes" does an alarm. Times are UTC.
CREATE TABLE alarm_message (
	alarm_key VARCHAR(200) NOT NULL,
	change_number BIGINT NOT NULL,
	channel VARCHAR(20) NOT NULL,
	event VARCHAR(20) NOT NULL,
	kind VARCHAR(40) NOT NULL,
	severity VARCHAR(20) NOT NULL,
	text_zh VARCHAR(500) NOT NULL,
	text_en VARCHAR(500) NOT NULL,
	since ${moment} NOT NULL,
	happened ${moment} NOT NULL,
	due ${moment} NOT NULL,
	tries BIGINT NOT NULL,
	delivered ${moment},
	failure VARCHAR(500),
	PRIMARY KEY (alarm_key, change_number, channel)
);
