package org.qingce.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingce.reference.Division;
import org.qingce.workbench.Workbench;

class RegisterListsTest {

    @TempDir
    Path folder;

    private final RegisterLists lists = new RegisterLists();

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void divisionsOfAllLevelsAreReadWithChineseOrEnglishHeadings() throws IOException {
        Path chinese =
                write("1.csv", "区划代码,区划名称\n45,广西壮族自治区\n4513,来宾市\n451302,兴宾区\n451302101000,云山镇\n451302101201,云河村\n");
        assertThat(lists.divisions(chinese))
                .extracting(Division::code)
                .containsExactly("450000", "451300", "451302", "451302101", "451302101201");
        assertThat(lists.divisions(write("2.tsv", "NAME\tCODE\n兴宾区\t451302\n")))
                .containsExactly(Division.of("451302", "兴宾区"));
    }

    @Test
    void headcountsAreReadWithOrWithoutTheirDay() throws IOException {
        assertThat(lists.headcounts(write("1.csv", "区划,人口数,截止日期\n451302101000,0,2025-12-31\n451302101201,1000,\n")))
                .containsExactly(
                        new RegisterLists.Headcount("451302101", 0, LocalDate.of(2025, 12, 31)),
                        new RegisterLists.Headcount("451302101201", 1000, null));
        assertThat(lists.headcounts(write("2.csv", "division,headcount\n451302,7\n")))
                .containsExactly(new RegisterLists.Headcount("451302", 7, null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    code,name;451302,兴宾区;45130,县   | , line 3:
                    code,name;451302,兴宾区;451303,    | , line 3: no name
                    code,name;451302,兴宾区;451303     | , line 3: fewer fields than the header
                    code,name;451302,兴宾区;451302,乙区 | , line 3: division 451302 stands here twice
                    code,title;451302,兴宾区           | : expected a column for each of [name]; found the headings [code, title]
                    """)
    void aDivisionListThatCannotBeUsedIsRefusedWithItsLine(String text, String complaint) throws IOException {
        Path file = write("divisions.csv", text.replace(';', '\n') + "\n");
        assertThatThrownBy(() -> lists.divisions(file))
                .isInstanceOf(ArrivalException.class)
                .hasMessageContaining(file + complaint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    division,headcount;451302,many            | , line 2: headcount many: a whole number of people
                    division,headcount;451302,-1              | , line 2: headcount -1: a whole number of people
                    division,headcount;451302,                | , line 2: no headcount
                    division,headcount;4513021,5              | , line 2:
                    division,headcount;451302101,5;451302101000,6 | , line 3: division 451302101 stands here twice
                    division,headcount,as_of;451302,5,2026-02-30 | , line 2: as_of 2026-02-30: no day
                    区划;451302                                | : expected a column for each of [headcount]; found the headings [区划]
                    """)
    void headcountsThatCannotBeUsedAreRefusedWithTheirLine(String text, String complaint) throws IOException {
        Path file = write("headcounts.csv", text.replace(';', '\n') + "\n");
        assertThatThrownBy(() -> lists.headcounts(file))
                .isInstanceOf(ArrivalException.class)
                .hasMessageContaining(file + complaint);
    }

    @Test
    void aMissingListIsSaid() {
        assertThatThrownBy(() -> lists.divisions(folder.resolve("divisions.csv")))
                .isInstanceOf(ArrivalException.class)
                .hasMessageEndingWith("divisions.csv is missing");
    }

    @Test
    void theStoreHoldsTheListThatCameLast() throws IOException {
        try (var workbench = Workbench.inMemory()) {
            var store = new RegisterListStore(workbench);
            assertThat(store.divisions()).isEmpty();
            store.replaceDivisions(lists.divisions(write("1.csv", "code,name\n45,广西\n4513,来宾市\n")));
            store.replaceDivisions(lists.divisions(write("2.csv", "code,name\n451302,兴宾区\n4513,来宾市\n")));
            assertThat(store.divisions()).containsExactly(Division.of("4513", "来宾市"), Division.of("451302", "兴宾区"));
        }
    }
}
