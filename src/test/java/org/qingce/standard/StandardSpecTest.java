package org.qingce.standard;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.qingce.reference.CodeLists;
import org.qingce.reference.Division;
import org.qingce.reference.TabbedResource;

/** Every row of the tables beside this class, as the manual has them. */
class StandardSpecTest {

    static final List<Division> DIVISIONS = TabbedResource.rows(StandardSpecTest.class, "divisions.tsv").stream()
            .map(row -> Division.of(row.get("code"), row.get("name")))
            .toList();

    @TestFactory
    Stream<DynamicTest> dates() {
        return Spec.tests("dates.tsv", new DateStandard());
    }

    @TestFactory
    Stream<DynamicTest> spreadsheetSerials() {
        Standard<LocalDate> standard = DateStandard.withSerials();
        return Spec.tests("serials.tsv", standard);
    }

    @TestFactory
    Stream<DynamicTest> names() {
        return Spec.tests("names.tsv", new NameStandard());
    }

    @TestFactory
    Stream<DynamicTest> codes() {
        return Spec.table("codes.tsv").stream()
                .map(spec -> spec.test(new CodeStandard(CodeLists.named(spec.cell("list")))));
    }

    @TestFactory
    Stream<DynamicTest> phones() {
        return Spec.tests("phones.tsv", new PhoneStandard());
    }

    @TestFactory
    Stream<DynamicTest> addresses() {
        return Spec.tests("addresses.tsv", new AddressStandard());
    }

    @TestFactory
    Stream<DynamicTest> divisionsOfAddresses() {
        return Spec.tests("address-divisions.tsv", new AddressDivision(DIVISIONS));
    }
}
