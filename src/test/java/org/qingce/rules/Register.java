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

    private Register() {}

    static void make(Workbench workbench, long size, long seed) {
        workbench.run(TABLES);
        workbench.run(MENTIONS, Map.of("size", size, "seed", seed));
    }
}
