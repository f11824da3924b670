-- county: a made-up county of 8 townships and 60 villages with faults of every kind, the same for the same seed.
-- in: empty tables of register.sql   out: all of them filled   parameters: persons, seed
create or replace temp macro chance(n, what, most) as hash(n * 1000 + what + :seed * 7919) % most;
insert into division values ('45', '广西壮族自治区', 'province', null), ('4513', '来宾市', 'prefecture', '45'),
    ('451324', '金秀瑶族自治县', 'county', '4513');
create table township as
select '451324' || code as code, name, place
from (values ('100', '金秀镇', 0), ('101', '桐木镇', 1), ('102', '头排镇', 2), ('200', '三角乡', 3), ('201', '忠良乡', 4),
    ('202', '罗香乡', 5), ('203', '长垌乡', 6), ('204', '大樟乡', 7)) t(code, name, place);
insert into division select code, name, 'township', '451324' from township;
create table village as
select t.code || lpad(cast(200 + v.n as varchar), 3, '0') as code, t.code as township,
    substr('夏塘六拉金田罗梦孟村平道那芋龙庞永和大进新安长二', 1 + (t.place * 5 + v.n * 3) % 22, 2) || '村' as name,
    row_number() over (order by t.code, v.n) - 1 as place
from township t, range(0, 8) v(n)
where v.n < 7 or t.place in (1, 2, 4, 7);
insert into division select code, name, 'village', township from village;
insert into source_file
select n, source, name, md5(name), 1000, charset, date '2026-03-31', 0, 1, 2, 0, 0, 0, dropped, true
from (values (1, 'police-resident', '公安户籍_20260331.csv', 'GB18030', null),
    (2, 'population', '全员人口库_20260331.csv', 'UTF-8', '避孕措施,政策内外'),
    (3, 'health-record', '居民健康档案.xlsx', null, null), (4, 'civil-death', '殡葬火化_2026Q1.csv', 'GB18030', null))
    f(n, source, name, charset, dropped);
create table someone as
select n, v.code as division, t.place as township, t.name as township_name, v.name as village_name,
    date '1926-01-01' + cast(chance(n, 1, 36600) as integer) as birth_date, cast(1 + n % 2 as varchar) as sex,
    substr('王李张刘陈杨黄赵吴周莫韦苏盘庞赵金陶蒙罗', 1 + cast(chance(n, 2, 20) as integer), 1)
        || substr('秀英伟芳敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂', 1 + cast(chance(n, 3, 23) as integer), 1)
        || substr('花生福宁安欣怡浩宇晨德志国文华玉春光云', 1 + cast(chance(n, 4, 19) as integer), 1) as name,
    chance(n, 5, 1000) < 22 as dead
from (select r.range as n, cast(chance(r.range, 6, 60) * chance(r.range, 7, 61) as integer) // 60 as village_place
    from range(1, :persons + 1) r) p
join village v on v.place = p.village_place
join township t on t.code = v.township;
create table entry as
select s.*, f.file_no, f.source, copy.n as copy,
    case when s.birth_date > date '2025-06-30' and chance(s.n, 10, 3) > 0 then 'BLANK'
        when chance(s.n, 11 + f.file_no, 1000) < 30 + 8 * (s.township % 4) + (case when f.source = 'police-resident' then 0 else 22 end) then 'BLANK'
        when chance(s.n, 21 + f.file_no, 1000) < 7 and f.source <> 'police-resident' then 'PLACEHOLDER'
        when chance(s.n, 31 + f.file_no, 1000) < 16 then 'BAD_CHECK_DIGIT'
        when chance(s.n, 41 + f.file_no, 1000) < 5 then 'BAD_DATE'
        when chance(s.n, 51 + f.file_no, 1000) < 4 then 'BAD_LENGTH'
        when chance(s.n, 61 + f.file_no, 1000) < 4 then 'MASKED'
        when chance(s.n, 71 + f.file_no, 1000) < 2 then 'OTHER_DOCUMENT'
        when chance(s.n, 81 + f.file_no, 1000) < 25 then 'VALID_UPGRADED'
        else 'VALID' end as id_status,
    '451324' || strftime(s.birth_date, '%Y%m%d') || lpad(cast(s.n * 2 % 1000 + cast(s.sex as integer) % 2 as varchar), 3, '0')
        || (s.n % 10) as number
from someone s
join source_file f on case f.source
    when 'police-resident' then chance(s.n, 101, 1000) < 975
    when 'population' then chance(s.n, 102, 1000) < 985 - 14 * s.township
    when 'health-record' then chance(s.n, 103, 1000) < 450
    else s.dead and chance(s.n, 104, 1000) < 800 end
join range(0, 2) copy(n) on copy.n = 0 or (f.source in ('population', 'health-record') and chance(s.n, 105, 1000) < 15);
insert into mention (mention_id, source, role, id_kind, id_status, id_number, name, sex, birth_date, ethnicity, marital_status,
    hukou_nature, relation, phone, hukou_address, division, death_date)
select file_no * 10000000000 + (2 + row_number() over (partition by file_no order by n, copy)) * 10, source, 'person',
    'RESIDENT_ID', id_status, case when id_status not in ('BLANK', 'PLACEHOLDER') then number end, name, sex, birth_date,
    case when chance(n, 111 + file_no, 1000) > 12 then lpad(cast(1 + n % 15 as varchar), 2, '0') end,
    case when chance(n, 121 + file_no, 1000) > 20 then '20' end, '2', '01', '1387812' || lpad(cast(n % 10000 as varchar), 4, '0'),
    '广西壮族自治区金秀瑶族自治县' || township_name || village_name || n % 90 + 1 || '号',
    case when chance(n, 131 + file_no, 1000) < 4 then substr(division, 1, 9)
        when chance(n, 131 + file_no, 1000) < 6 then '451324999001'
        when chance(n, 131 + file_no, 1000) < 8 then null
        when chance(n, 131 + file_no, 1000) < 9 then '440306001001' else division end,
    case when dead and source = 'police-resident' and chance(n, 141, 10) < 7 then date '2025-11-20'
        when source = 'civil-death' then date '2025-11-20' end
from entry;
create table belonging as
select m.mention_id, e.n
from mention m
join (select file_no, n, 2 + row_number() over (partition by file_no order by n, copy) as line from entry) e
    on m.mention_id = e.file_no * 10000000000 + e.line * 10;
insert into person_mention
select mention_id, min(mention_id) over (partition by n), 'id-number' from belonging;
insert into person (person_id, first_mention, id_number, id_number_from, id_status, id_status_from, name, name_from, sex, birth_date,
    ethnicity, marital_status, hukou_nature, relation, phone, hukou_address, division, mentions, sources, alive, published)
select m.mention_id, m.mention_id, m.id_number, m.mention_id, m.id_status, m.mention_id, m.name, m.mention_id, m.sex, m.birth_date,
    m.ethnicity, m.marital_status, m.hukou_nature, m.relation, m.phone, m.hukou_address, m.division, 1, 1,
    not exists (select 1 from belonging b join someone s on s.n = b.n where b.mention_id = m.mention_id and s.dead),
    m.source in ('police-resident', 'population')
        and not exists (select 1 from belonging b join someone s on s.n = b.n where b.mention_id = m.mention_id
            and (s.dead or chance(s.n, 151, 1000) < 6 + 6 * s.township))
from mention m
where m.mention_id in (select person_id from person_mention);
insert into finding
select case id_status when 'BAD_LENGTH' then 'ID01' when 'BAD_CHECK_DIGIT' then 'ID03' when 'BAD_DATE' then 'ID04'
        when 'PLACEHOLDER' then 'ID09' end, 'error', 'mention', mention_id, source, division,
    cast(json_object('id_number', id_number, 'name', name) as varchar)
from mention where id_status in ('BAD_LENGTH', 'BAD_CHECK_DIGIT', 'BAD_DATE', 'PLACEHOLDER');
insert into finding
select 'CP01', 'error', 'mention', mention_id, source, division,
    cast(json_object('name', name, 'hukou_address', hukou_address, 'ethnicity', ethnicity, 'marital_status', marital_status) as varchar)
from mention where source in ('police-resident', 'population') and (ethnicity is null or marital_status is null);
insert into finding
select 'ID14', 'information', 'mention', mention_id, source, division, cast(json_object('birth_date', birth_date) as varchar)
from mention where birth_date > date '2025-03-31' and id_status = 'BLANK';
insert into finding
select 'NM03', 'warning', 'mention', mention_id, source, division, cast(json_object('name', name, 'phone', phone) as varchar)
from mention where name like '盘%' and mention_id % 70 = 0;
insert into finding
select 'DE05', 'error', 'person', person_id, null, division, cast(json_object('name', name, 'birth_date', birth_date) as varchar)
from person where not alive and person_id % 30 = 0;
insert into reject
select cast(f.file_no as bigint) * 1000000000 + 50000 + r.n * 37, f.source,
    case when r.n % 3 = 0 then 'TOO_MANY_FIELDS' else 'TOO_FEW_FIELDS' end, '应有 24 列', '451324199001011234,张三丰,13878123456'
from source_file f, range(1, 12) r(n) where r.n <= 14 - f.file_no * 4;
insert into headcount
select v.code, cast(count(*) * 1.01 as bigint), date '2025-12-31'
from village v join someone s on s.division = v.code where not s.dead group by v.code;
create table tally as
select f.file_no, (select count(*) from mention m where m.source = f.source) as accepted,
    (select count(*) from reject r where r.source = f.source) as rejected
from source_file f;
update source_file set accepted = (select t.accepted from tally t where t.file_no = source_file.file_no),
    rejected = (select t.rejected from tally t where t.file_no = source_file.file_no);
update source_file set lines = header_lines + blank_lines + accepted + rejected, record_lines = accepted + rejected;
drop table tally;
drop table belonging;
drop table entry;
drop table someone;
drop table village;
drop table township;
