-- The published population in MySQL or MariaDB. Readers use the views person, person_masked, person_number and division, and the
-- table publication; see docs/published.md. A version of a row is seen while publication_state says a publication from the first up to,
-- not including, the second of its two numbers; so one changed row of publication_state shows a whole new publication.
CREATE TABLE person_version (
    person_id BIGINT NOT NULL,
    from_publication BIGINT NOT NULL,
    to_publication BIGINT NOT NULL,
    id_number VARCHAR(100),
    id_status VARCHAR(30),
    name VARCHAR(200),
    sex VARCHAR(30),
    birth_date DATE,
    ethnicity VARCHAR(30),
    marital_status VARCHAR(30),
    education VARCHAR(30),
    hukou_nature VARCHAR(30),
    household_no VARCHAR(100),
    relation VARCHAR(30),
    phone VARCHAR(100),
    division VARCHAR(30),
    residence_division VARCHAR(30),
    hukou_address VARCHAR(500),
    residence_address VARCHAR(500),
    death_date DATE,
    cancel_date DATE,
    alive BOOLEAN NOT NULL,
    row_hash BIGINT NOT NULL,
    since_publication BIGINT NOT NULL,
    PRIMARY KEY (person_id, from_publication),
    KEY person_by_id_number (id_number),
    KEY person_by_name (name),
    KEY person_by_division (division),
    KEY person_by_household (household_no)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE person_number_version (
    person_id BIGINT NOT NULL,
    from_publication BIGINT NOT NULL,
    to_publication BIGINT NOT NULL,
    current_person BIGINT,
    ended_why VARCHAR(30),
    row_hash BIGINT NOT NULL,
    since_publication BIGINT NOT NULL,
    PRIMARY KEY (person_id, from_publication)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE division_version (
    code VARCHAR(30) NOT NULL,
    from_publication BIGINT NOT NULL,
    to_publication BIGINT NOT NULL,
    name VARCHAR(200),
    level VARCHAR(30),
    parent VARCHAR(30),
    row_hash BIGINT NOT NULL,
    since_publication BIGINT NOT NULL,
    PRIMARY KEY (code, from_publication)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE publication (
    publication BIGINT NOT NULL PRIMARY KEY,
    run_id BIGINT NOT NULL,
    business_date DATE NOT NULL,
    persons BIGINT NOT NULL,
    checksum DECIMAL(38, 0) NOT NULL,
    added BIGINT NOT NULL,
    changed BIGINT NOT NULL,
    removed BIGINT NOT NULL,
    published_at DATETIME NOT NULL,
    accepted_by VARCHAR(200),
    accepted_reason VARCHAR(2000)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE publication_state (
    id INT NOT NULL PRIMARY KEY,
    publication BIGINT NOT NULL,
    oldest BIGINT NOT NULL,
    persons BIGINT NOT NULL,
    checksum DECIMAL(38, 0) NOT NULL
);

INSERT INTO publication_state (id, publication, oldest, persons, checksum) VALUES (1, 0, 0, 0, 0);

CREATE TABLE publication_progress (
    publication BIGINT NOT NULL PRIMARY KEY,
    target DECIMAL(38, 0) NOT NULL,
    whole BOOLEAN NOT NULL,
    step INT NOT NULL,
    last_key BIGINT NOT NULL,
    persons BIGINT NOT NULL,
    checksum DECIMAL(38, 0) NOT NULL
);

CREATE VIEW person AS
SELECT
    version.person_id, version.id_number, version.id_status, version.name, version.sex, version.birth_date, version.ethnicity,
    version.marital_status, version.education, version.hukou_nature, version.household_no, version.relation, version.phone,
    version.division, version.residence_division, version.hukou_address, version.residence_address, version.death_date,
    version.cancel_date, version.alive, version.row_hash, version.since_publication
FROM publication_state state
JOIN person_version version
    ON version.from_publication >= state.oldest AND version.from_publication <= state.publication
    AND version.to_publication > state.publication
WHERE state.id = 1;

CREATE VIEW person_number AS
SELECT version.person_id, version.current_person, version.ended_why, version.row_hash, version.since_publication
FROM publication_state state
JOIN person_number_version version
    ON version.from_publication >= state.oldest AND version.from_publication <= state.publication
    AND version.to_publication > state.publication
WHERE state.id = 1;

CREATE VIEW division AS
SELECT version.code, version.name, version.level, version.parent, version.row_hash, version.since_publication
FROM publication_state state
JOIN division_version version
    ON version.from_publication >= state.oldest AND version.from_publication <= state.publication
    AND version.to_publication > state.publication
WHERE state.id = 1;

CREATE VIEW person_masked AS
SELECT
    person_id,
    CASE
        WHEN CHAR_LENGTH(id_number) >= 15
            THEN CONCAT(LEFT(id_number, 4), REPEAT('*', CHAR_LENGTH(id_number) - 8), RIGHT(id_number, 4))
        WHEN CHAR_LENGTH(id_number) >= 8
            THEN CONCAT(LEFT(id_number, 2), REPEAT('*', CHAR_LENGTH(id_number) - 4), RIGHT(id_number, 2))
        ELSE REPEAT('*', CHAR_LENGTH(id_number))
    END AS id_number,
    id_status,
    CASE WHEN CHAR_LENGTH(name) > 1 THEN CONCAT(LEFT(name, 1), '*') ELSE REPEAT('*', CHAR_LENGTH(name)) END AS name,
    sex, birth_date, ethnicity, marital_status, education, hukou_nature, relation, division, residence_division, death_date,
    cancel_date, alive, row_hash, since_publication
FROM person;
