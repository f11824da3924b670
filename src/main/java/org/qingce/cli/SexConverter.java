package org.qingce.cli;

import java.util.Locale;
import org.qingce.identity.Sex;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code 男 1 M male} and {@code 女 2 F female}. */
final class SexConverter implements ITypeConverter<Sex> {
    @Override
    public Sex convert(String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "男", "1", "m", "male" -> Sex.MALE;
            case "女", "2", "f", "female" -> Sex.FEMALE;
            default -> throw new TypeConversionException("'" + value + "' 不是性别 is no sex; 写作 write it 男 女, 1 2 or M F");
        };
    }
}
