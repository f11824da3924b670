package org.qingce.linkage.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingHintTest {

    @ParameterizedTest
    @CsvSource({
        "cluster, ANSWER",
        "ent_id, ANSWER",
        "personId, ANSWER",
        "人员编号, ANSWER",
        "rec_id, ROW",
        "ID, ROW",
        "unique_id, ROW",
        "办证号,",
        "given_name, GIVEN_NAME",
        "firstName, GIVEN_NAME",
        "First Name, GIVEN_NAME",
        "fname_c1, GIVEN_NAME",
        "fname_c2, OTHER_NAME",
        "applicant_surname, SURNAME",
        "lname_c1, SURNAME",
        "姓, SURNAME",
        "名, GIVEN_NAME",
        "姓名, FULL_NAME",
        "first_and_surname, FULL_NAME",
        "street_number, STREET_NUMBER",
        "address_1, ADDRESS",
        "address1, ADDRESS",
        "postcode_fake, POSTCODE",
        "date_of_birth, DATE",
        "DOB, DATE",
        "出生日期, DATE",
        "出生年, YEAR",
        "by, YEAR",
        "bm, MONTH",
        "bd, DAY",
        "soc_sec_id, NUMBER",
        "身份证号, NUMBER",
        "公民身份号码, NUMBER",
        "联系电话, PHONE",
        "家庭住址, ADDRESS",
        "性别, CATEGORY",
        "gender, CATEGORY",
        "birth_place, PLACE",
        "occupation, OCCUPATION",
        "age, MEASURE",
        "colour,",
        "voter_reg_num, NUMBER"
    })
    void headingsHint(String heading, HeadingHint hint) {
        assertThat(HeadingHint.of(heading)).isEqualTo(hint);
    }
}
