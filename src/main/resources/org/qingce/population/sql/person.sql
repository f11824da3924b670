-- person: one row per person; person_id unique, the smallest mention_id of the person. Beside each field, the mention it is from.
-- out: person, empty
create or replace table person (
    person_id bigint,
    :columns,
    mentions integer,
    sources integer,
    alive boolean,
    published boolean
);
