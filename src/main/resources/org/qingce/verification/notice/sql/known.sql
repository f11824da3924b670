-- known: notices that may be replied to; a withdrawn one, too: it was asked. notice_id unique.
-- in: notice   parameters: references
select cast(notice_id as string) as reference, to_division, person_id, cast(sent_on as string) as sent_on
from notice
where cast(notice_id as string) in :references;
