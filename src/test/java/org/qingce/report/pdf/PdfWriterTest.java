package org.qingce.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfWriterTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final Path ONE_RARE_CHARACTER = Path.of("src/test/resources/org/qingce/report/pdf");

    @TempDir
    Path folder;

    private static String page(String body) {
        return "<html><head><title>t</title><style>body { font-family: main, rare-1 }</style></head><body>" + body
                + "</body></html>";
    }

    private Path write(String body, List<Path> fonts) throws IOException {
        return new PdfWriter(fonts).write(page(body), DAY, folder.resolve("page.pdf"));
    }

    private static String text(Path file) throws IOException {
        try (var document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void chineseAndTheRareCharactersOfTheStandardArePrintedWithTheFontThatComesAlong() throws IOException {
        Path file = write("<p>人口信息 㐂 䶮 𬭊 <b>未达标</b></p>", List.of());
        assertThat(text(file)).contains("人口信息 㐂 䶮 𬭊 未达标");
        assertThat(Files.size(file)).isLessThan(60_000);
    }

    @Test
    void everyFontIsEmbeddedAsFarAsItIsUsed() throws IOException {
        try (var document =
                Loader.loadPDF(write("<p>人口 <b>通报</b></p>", List.of()).toFile())) {
            var resources = document.getPage(0).getResources();
            for (var name : resources.getFontNames()) {
                PDFont font = resources.getFont(name);
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+NotoSansSC-(Regular|Bold)");
            }
        }
    }

    @Test
    void aRarerCharacterIsPrintedWithAFontOfTheFolderNamed() throws IOException {
        assertThat(text(write("<p>𠮷村</p>", List.of(ONE_RARE_CHARACTER)))).contains("𠮷村");
    }

    @Test
    void aCharacterThatNoFontHasIsPrintedAsAGetaMark() throws IOException {
        assertThat(text(write("<p>甲\uE9FF村</p>", List.of()))).contains("甲〓村");
    }

    @Test
    void theCrossThatTheFontLacksIsPrintedAsAnother() throws IOException {
        assertThat(text(write("<p>✗ 未达标</p>", List.of()))).contains("× 未达标");
    }

    @Test
    void theSamePageMakesTheSameBytes() throws IOException {
        byte[] first = Files.readAllBytes(write("<p>通报</p>", List.of()));
        assertThat(Files.readAllBytes(write("<p>通报</p>", List.of()))).isEqualTo(first);
    }

    @Test
    void onlyFontsThatHaveWhatIsWantedAreChosen() {
        var spare = new SpareFaces(List.of(folder.resolve("missing"), ONE_RARE_CHARACTER));
        assertThat(spare.having(Set.of("𠮷".codePointAt(0)))).hasSize(1);
        assertThat(spare.having(Set.of((int) '人'))).isEmpty();
        assertThat(spare.having(Set.of())).isEmpty();
    }
}
