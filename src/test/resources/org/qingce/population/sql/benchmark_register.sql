-- mention, event, finding: a made-up register of :persons people in which 95 % are in the population database, 95 % in the household
--   register (in another order), 40 % in a health record and a few in other sources; 3 % of mentions are without number, 0.05 %
--   bear another's, 1.5 % of the population is entered twice.
create or replace temp macro qc_random(n, salt, below) as cast(hash(n * 1000 + salt) % below as bigint);

create or replace temp macro qc_character(n, salt) as
    substring('伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂兰王李张刘陈杨黄赵', 1 + qc_random(n, salt, 32), 1);

create or replace temp macro qc_born(n) as date '1935-01-01' + cast(qc_random(n, 4, 32000) as integer);

create or replace temp macro qc_address(n, salt) as
    '广西壮族自治区南宁市某某县' || qc_character(n // 3000, 5) || qc_character(n // 300, 6) || '村民委员会第'
        || qc_random(n, salt, 40) || '村民小组' || qc_random(n, salt + 1, 400) || '号';

create or replace temp macro qc_number(n) as
    '45' || lpad(cast(n % 10000 as varchar), 4, '0') || strftime(qc_born(n), '%Y%m%d')
        || lpad(cast(n // 10000 as varchar), 3, '0') || '0';

create or replace table scratch.entry as
select 'population' as source, 1 as file_no, n, n as position from range(:persons * 95 // 100) t(n)
union all
select 'population', 1, n, n from range(:persons * 95 // 100) t(n) where qc_random(n, 20, 1000) < 15
union all
select 'police-resident', 2, n, hash(n // 4) from range(:persons * 5 // 100, :persons) t(n)
union all
select 'health-record', 3, n, hash(n) from range(:persons) t(n) where qc_random(n, 21, 1000) < 395
union all
select 'civil-marriage', 4, n, hash(n) from range(:persons) t(n) where qc_random(n, 22, 1000) < 30
union all
select 'health-birth', 5, n, hash(n) from range(:persons) t(n) where qc_random(n, 23, 1000) < 20
union all
select 'health-death', 6, n, hash(n) from range(:persons) t(n) where qc_random(n, 24, 1000) < 8
union all
select 'civil-death', 7, n, hash(n) from range(:persons) t(n) where qc_random(n, 25, 1000) < 7;

create or replace table scratch.numbered as
select source, file_no, n, file_no * 10000000000 + 10 * row_number() over (partition by source order by position) as mention_id
from scratch.entry;

drop table scratch.entry;

create or replace table mention as
with drawn as (
    select *, qc_random(mention_id, 30, 10000) as fault, qc_random(mention_id, 31, 1000) as gap
    from scratch.numbered
),
told as (
    select *, case when fault between 300 and 304 then (n + 17) % :persons else n end as number_of, fault >= 300 as has_number
    from drawn
)
select
    mention_id,
    source,
    case source when 'civil-marriage' then 'husband' when 'health-birth' then 'mother' else 'person' end as role,
    case when has_number then 'RESIDENT_ID' end as id_kind,
    case when has_number then 'VALID' else 'BLANK' end as id_status,
    case when has_number then qc_number(number_of) end as id_number,
    cast(null as varchar) as id_raw,
    case when has_number then qc_born(number_of) end as id_birth_date,
    case when has_number then cast(1 + number_of % 2 as varchar) end as id_sex,
    qc_character(n, 1) || qc_character(n, 2) || case when fault between 400 and 450 then '' else qc_character(n, 3) end as name,
    cast(null as varchar) as name_raw,
    cast(null as varchar) as former_name,
    case when gap >= 5 then cast(1 + n % 2 as varchar) end as sex,
    case when fault between 500 and 600 then qc_born(n + 1) else qc_born(n) end as birth_date,
    case when file_no <= 3 then case when n % 5 = 0 then '08' else '01' end end as ethnicity,
    'CHN' as nationality,
    case when file_no <= 3 and gap > 30 then cast(10 + qc_random(n, 7, 3) * 10 as varchar) end as marital_status,
    cast(null as date) as marital_change_date,
    case when file_no <= 2 and gap > 50 then cast(10 + qc_random(n, 8, 8) * 10 as varchar) end as education,
    case when file_no <= 2 then cast(1 + n % 2 as varchar) end as hukou_nature,
    case when file_no <= 2 then '4513' || lpad(cast(n // 4 as varchar), 8, '0') end as household_no,
    case when file_no <= 2 then lpad(cast(n % 4 as varchar), 2, '0') end as relation,
    case when file_no in (1, 3) and gap > 200 then '13' || lpad(cast(qc_random(n, 9, 1000000000) as varchar), 9, '0') end as phone,
    case when file_no <= 2 then qc_address(n, 40) end as hukou_address,
    case when file_no in (1, 3) and gap > 100 then qc_address(n, 42) end as residence_address,
    '4513' || lpad(cast(n // 400 as varchar), 8, '0') as division,
    case when file_no = 1 then '4513' || lpad(cast(n // 400 as varchar), 8, '0') end as residence_division,
    case when file_no >= 6 then date '2026-01-01' + cast(qc_random(n, 10, 80) as integer) end as death_date,
    case when file_no = 2 and gap < 8 then date '2026-02-01' end as cancel_date,
    date '2020-01-01' + cast(qc_random(mention_id, 11, 2200) as integer) as updated_on,
    cast(null as varchar) as problems
from told;

drop table scratch.numbered;

create or replace table event as
select
    qc_quotient(mention_id, 10) as event_id,
    source,
    case when source like '%death' then 'death' when source = 'health-birth' then 'birth' else 'marriage' end as kind
from mention
where source in ('civil-death', 'health-death', 'health-birth', 'civil-marriage');

create or replace table finding (
    rule varchar, severity varchar, subject varchar, subject_id bigint, source varchar, division varchar, shown varchar
);
