-- correct_rejects: the rejects of a file go when the file that corrects them was taken in.
-- in: arrival, reject   out: reject without them
delete from reject
where
    source = :source
    and qc_quotient(record_id, 1000000000) in (
        select file_no from arrival where source = :source and file_no <> :file_no and name in :corrected
    );
