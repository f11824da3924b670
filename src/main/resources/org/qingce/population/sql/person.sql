-- person: one row per person; person_id unique. Beside each field, the mention it is from.
-- out: person, empty
create or replace table person (
    person_id bigint,
    first_mention bigint,
    :columns,
    mentions integer,
    sources integer,
    alive boolean,
    published boolean
);
