package org.qingce.rules;

import java.util.Map;
import org.qingce.workbench.SqlScript;
import org.qingce.workbench.Workbench;

/** Makes registers of mentions and events with a known share of faults, the same for the same seed. */
final class Register {

    private static final SqlScript TABLES = SqlScript.beside(RuleBench.class, "shape");

    /** Picks by {@code roll}, 0 to 9999, so that about one mention in thirty has a fault. */
    private static final SqlScript MENTIONS = SqlScript.parse("mentions", """
            insert into division
            select cast(450100001000 + range as varchar), 'v', 'village', '450100001' from range(2000);
            insert into mention (mention_id, source, role, id_kind, id_status, id_number, id_raw, id_birth_date, id_sex, name,
                name_raw, sex, birth_date, ethnicity, marital_status, marital_change_date, hukou_nature, household_no, relation,
                phone, hukou_address, division, death_date, updated_on, problems)
            select
                10000000000 + n * 10, case when n % 5 < 4 then 'police-resident' else 'population' end, 'person',
                'RESIDENT_ID',
                case when roll < 20 then 'BAD_CHECK_DIGIT' when roll < 30 then 'BAD_LENGTH' when roll < 60 then 'BLANK'
                    when roll < 65 then 'PLACEHOLDER' when roll < 70 then 'VALID_UPGRADED' when roll < 75 then 'MASKED'
                    when roll < 80 then 'BAD_CHARACTER' else 'VALID' end,
                case when roll >= 30 and roll < 65 then null
                    else '450101' || strftime(born, '%Y%m%d') || lpad(cast(n % 10000 as varchar), 4, '0') end,
                case when roll < 80 then 'raw' || n end, born + case when roll between 100 and 119 then 1 else 0 end,
                case when n % 2 = 0 then '1' else '2' end,
                case when roll = 120 then null
                    else substr('王李张刘陈杨黄赵吴周徐孙朱马胡郭何高罗林覃犇', 1 + cast(h // 7 % 21 as integer)
                        + case when roll = 130 then 1 else 0 end, 1)
                        || chr(19968 + cast(h // 11 % 5000 as integer)) || chr(19968 + cast(h // 13 % 3000 as integer)) end,
                case when roll = 140 then '王?' || n end,
                case when (n % 2 = 0) <> (roll = 150) then '1' else '2' end, born,
                case when roll between 160 and 165 then null when h % 9 = 0 then '08' else '01' end,
                case when roll = 170 then null when age < 22 then '10' when roll = 180 then '21' else '20' end,
                case when age >= 22 and roll <> 190 then born + 9000 end,
                case when roll between 200 and 220 then null else '2' end,
                case when roll = 230 then '4.5E+17' else cast(450100000 + n // 3 as varchar) end,
                case when roll between 240 and 250 then null when n % 3 = 0 and age >= 22 then '02'
                    else case when n % 2 = 0 then '20' else '30' end end,
                '138' || lpad(cast(h % 100000000 as varchar), 8, '0'), '南宁市第' || h % 100000 || '号',
                cast(450100001000 + h % case when roll = 260 then 2100 else 2000 end as varchar),
                case when h % 40 = 0 then date '2026-03-01' - cast(h % 20 as integer) end,
                date '2026-03-05' - cast(h % 300 as integer),
                case when roll between 270 and 279 then 'birth_date:NO_SUCH_DAY=x'
                    when roll between 280 and 285 then 'ethnicity:NOT_IN_CODE_LIST=x' end
            from (
                select n, h, cast(h // 100 % 10000 as integer) as roll, h // 17 % 90 as age,
                    date '2026-02-20' - cast(h // 17 % 90 * 365 + h % 365 as integer) as born
                from (select range as n, cast(hash(range + :seed) % 1000000007 as bigint) as h from range(:size))
            );
            insert into event (event_id, source, kind, event_date, registered_on, stated_age)
            select mention_id // 10, source, 'death', death_date, death_date - case when mention_id % 170 = 0 then 1 else 0 end,
                case when mention_id % 130 = 0 then 5 else year(death_date) - year(birth_date) end
            from mention where death_date is not null;
            """);

    /** Who they are and how they stand to each other, about one in thirty of them badly. */
    private static final SqlScript RELATIONS = SqlScript.parse("relations", """
            insert into person_mention (mention_id, person_id, link, since_run)
            select mention_id, (mention_id - 10000000000) // 10 + 1, 'alone', 1 from mention;
            insert into person (person_id, first_mention, id_number, id_status, name, sex, birth_date, marital_status, division,
                mentions, sources, alive, published)
            select (mention_id - 10000000000) // 10 + 1, mention_id, id_number, id_status, name, sex, birth_date, marital_status,
                division, 1, 1, death_date is null, true
            from mention;
            insert into person_fact (person_id, police_born_first, police_born_last, health_born_first, health_born_last,
                died_first, died_last, dead_in, dead_elsewhere, active_in_police, households, townships, married_on, open_marriages)
            select person_id, birth_date, birth_date, birth_date + cast(person_id % 3 as integer), birth_date,
                case when person_id % 7 = 0 then date '2025-01-01' end,
                case when person_id % 7 = 0 then date '2025-01-01' + cast(person_id % 2 as integer) end,
                case when person_id % 7 = 0 then 'health-death' end, person_id % 7 = 0, person_id % 14 = 0,
                1 + cast(person_id % 5 = 0 as integer), 1 + cast(person_id % 9 = 0 as integer),
                case when person_id % 4 = 0 then date '2024-05-20' end, cast(person_id % 4 = 0 as integer)
            from person where person_id % 6 = 0 or person_id % 7 = 0;
            insert into couple (couple_id, husband_id, wife_id, first_mention, division, married_on, first_married_on,
                first_divorced_on, divorces, standing, husband_names_wife, wife_names_husband, wife_names_another, husband_name)
            select person_id * 10000000000 + person_id + 1, person_id, person_id + 1, first_mention, division,
                date '2024-05-20', date '2024-05-20', case when person_id % 100 = 0 then date '2024-05-01' end, 1, true, true,
                person_id % 80 <> 0, person_id % 80 = 0, name
            from person where person_id % 20 = 0;
            insert into parent_child (parent_child_id, child_id, parent_id, role, first_mention, division, born_on, child_name,
                parent_died_on, elder_born_on)
            select person_id * 10000000000 + person_id + 2, person_id, person_id + 2, 'mother', first_mention, division,
                birth_date, name, case when person_id % 90 = 0 then birth_date - 1 end,
                case when person_id % 60 = 0 then birth_date - 100 end
            from person where person_id % 15 = 0;
            insert into household (household_id, source, household_no, first_mention, division, members, heads, without_relation,
                least_declared, most_declared, head_name)
            select min(mention_id), source, household_no, min(mention_id), max(division), count(*),
                sum(case when relation = '02' then 1 else 0 end), sum(case when relation is null then 1 else 0 end), 1, 1, max(name)
            from mention where household_no is not null and role = 'person' group by source, household_no;
            insert into division values ('450100001', 't', 'township', '450100');
            insert into estimate (measure, view, division, level, value, denominator)
            values ('whipple', 'published', '450100001', 'township', 150, 2000);
            """);

    private Register() {}

    static void make(Workbench workbench, long size, long seed) {
        workbench.run(TABLES);
        workbench.run(MENTIONS, Map.of("size", size, "seed", seed));
        workbench.run(RELATIONS);
    }
}
