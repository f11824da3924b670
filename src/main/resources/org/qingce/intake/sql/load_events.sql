-- load_events: adds a source's new events; event_id unique.
-- in: staged lines of one source   out: event
insert into event (
    event_id, source, kind, event_date, registered_on, certificate_no, division, organ, weeks, weight_g, length_cm,
    stated_age, problems
)
select
    event_id, :source as source, kind, event_date, registered_on, certificate_no, division, organ, weeks, weight_g,
    length_cm, stated_age, problems
from :staged;
