-- replied: what came back.
-- out: notice   parameters: rows
merge into notice
using (select notice_id, replied_on, reply, reply_by, answer_id
    from (values :rows) as r(notice_id, replied_on, reply, reply_by, answer_id)) as reply
on notice.notice_id = reply.notice_id
when matched then update set state = 'replied', replied_on = cast(reply.replied_on as date), reply = reply.reply,
    reply_by = reply.reply_by, answer_id = reply.answer_id;
