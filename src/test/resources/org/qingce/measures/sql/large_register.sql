-- large_register: a made-up register of 4.7 million persons with ten million mentions.
-- in: nothing   out: source_file, division, mention, person_mention, person, finding, headcount
insert into source_file (file_no, source, name, current) values
    (1, 'police-resident', 'a.csv', true), (2, 'population', 'b.csv', true), (3, 'health-record', 'c.csv', true),
    (4, 'health-death', 'd.csv', true);
insert into division select '45', 'p', 'province', null union all select '4513', 'q', 'prefecture', '45';
insert into division select '45132' || range, 'c', 'county', '4513' from range(1, 6);
insert into division select '45132' || c.range || (100 + t.range), 't', 'township', '45132' || c.range
from range(1, 6) c, range(0, 20) t;
insert into division select '45132' || c.range || (100 + t.range) || (200 + v.range), 'v', 'village', '45132' || c.range || (100 + t.range)
from range(1, 6) c, range(0, 20) t, range(0, 18) v;
insert into headcount select code, 2600, date '2026-01-01' from division where level = 'village';
create table seed as
select range as n, '45132' || (1 + range % 5) || (100 + range % 20) || (200 + range % 18) as division,
    date '1930-01-01' + cast(range % 35000 as integer) as birth_date, '4513221990' || lpad(cast(range as varchar), 8, '0') as id
from range(4700000);
insert into mention (mention_id, source, role, id_kind, id_status, id_number, name, sex, birth_date, ethnicity,
    marital_status, hukou_nature, relation, hukou_address, division, death_date)
select f.file_no * 10000000000 + s.n * 10, f.source, 'person', 'RESIDENT_ID',
    case when s.n % 61 = f.file_no then 'BLANK' when s.n % 97 = 3 then 'BAD_DATE' else 'VALID' end, s.id, '王' || s.n,
    cast(1 + s.n % 2 as varchar), s.birth_date, case when s.n % 83 <> 5 then '01' end, '10', '2', '01',
    '广西壮族自治区金秀县头排镇夏塘村' || s.n % 500 || '号', s.division,
    case when s.n % 131 = 7 then date '2020-01-01' end
from seed s
join source_file f on case f.file_no when 1 then s.n % 50 <> 1 when 2 then s.n % 20 <> 2 when 3 then s.n % 5 = 3
    else s.n % 131 = 7 end;
insert into mention (mention_id, source, role, id_kind, id_status, id_number, name, sex, birth_date, division)
select mention_id + 60000000000000, source, role, id_kind, id_status, id_number, name, sex, birth_date, division
from mention where mention_id // 10 % 100 = 77 and source = 'population';
update source_file set file_no = file_no;
insert into person_mention
select mention_id, ((mention_id // 10) % 1000000000) * 10 + 10000000000, 'id-number' from mention;
insert into person (person_id, first_mention, id_number, id_status, name, sex, birth_date, ethnicity, marital_status, hukou_nature, relation,
    division, alive, published, name_from, sex_from, birth_date_from, id_number_from, ethnicity_from, relation_from,
    division_from)
select s.n * 10 + 10000000000, s.n * 10 + 10000000000, s.id, 'VALID', '王' || s.n, cast(1 + s.n % 2 as varchar), s.birth_date, '01', '10', '2', '01',
    s.division, s.n % 131 <> 7, s.n % 131 <> 7, s.n * 10 + 10000000000, s.n * 10 + 10000000000, s.n * 10 + 10000000000,
    s.n * 10 + 20000000000, s.n * 10 + 10000000000, s.n * 10 + 10000000000, s.n * 10 + 10000000000
from seed s;
insert into finding (rule, severity, subject, subject_id, source, division)
select 'ID03', 'error', 'mention', mention_id, source, division from mention where id_status <> 'VALID';
drop table seed;
