-- forget_difference: what was only needed while loading.
drop table scratch.superseded_record;
drop table scratch.new_record;
drop table scratch.gone_record;
drop table scratch.repeated_count;
