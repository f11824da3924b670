-- finding_case: persons by the numbers they have now.
-- in: renamed   out: finding_case
merge into finding_case
using scratch.renamed as renamed
on finding_case.case_id = renamed.case_id
when matched then update set
    person_id = renamed.person_id,
    anchor_person = renamed.anchor_person,
    anchor_other = renamed.anchor_other,
    anchor = concat_ws(
        ' ', finding_case.anchor_text,
        case when renamed.anchor_person is not null then concat('P', cast(renamed.anchor_person as string)) end,
        case when renamed.anchor_other is not null then concat('P', cast(renamed.anchor_other as string)) end
    );
