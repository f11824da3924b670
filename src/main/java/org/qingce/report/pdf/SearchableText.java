package org.qingce.report.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Says of every glyph which character of the text it shows, so that words are found and copied. A Chinese face draws a character and
 * the radical of the same shape (U+4EBA and U+2F08) by one glyph, and the radical would be taken for what was meant.
 */
final class SearchableText {

    /** Entries that one block of a character map can hold (PDF 32000-1, 9.10.3; Adobe Technical Note 5014). */
    private static final int MOST_ENTRIES = 100;

    private static final String HEAD = """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """;
    private static final String TAIL = """
            endcmap
            CMapName currentdict /CMap defineresource pop
            end
            end
            """;

    private final Map<String, String> maps = new TreeMap<>();

    /** @param characters those of the text */
    SearchableText(List<TrueTypeFont> fonts, Set<Integer> characters) throws IOException {
        for (TrueTypeFont font : fonts) {
            maps.put(font.getName(), map(font.getUnicodeCmapLookup(), characters));
        }
    }

    private static String map(CmapLookup glyphs, Set<Integer> characters) {
        var entries = new TreeMap<Integer, String>();
        for (int character : characters) {
            int glyph = glyphs.getGlyphId(character);
            if (glyph != 0) {
                entries.putIfAbsent(glyph, String.format("<%04X> <%s>\n", glyph, utf16(character)));
            }
        }
        var lines = new ArrayList<>(entries.values());
        var map = new StringBuilder(HEAD);
        for (int from = 0; from < lines.size(); from += MOST_ENTRIES) {
            var block = lines.subList(from, Math.min(lines.size(), from + MOST_ENTRIES));
            map.append(block.size()).append(" beginbfchar\n");
            block.forEach(map::append);
            map.append("endbfchar\n");
        }
        return map.append(TAIL).toString();
    }

    private static String utf16(int character) {
        return HexFormat.of()
                .withUpperCase()
                .formatHex(Character.toString(character).getBytes(StandardCharsets.UTF_16BE));
    }

    /** Puts the maps in the place of those that a saved document has. */
    void put(PDDocument document) throws IOException {
        Set<COSDictionary> done = Collections.newSetFromMap(new IdentityHashMap<>());
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                COSDictionary font = page.getResources().getFont(name).getCOSObject();
                String base = font.getNameAsString(COSName.BASE_FONT);
                String map = maps.get(base.substring(base.indexOf('+') + 1));
                if (map != null && done.add(font)) {
                    var stream = new PDStream(document);
                    try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                        out.write(map.getBytes(StandardCharsets.US_ASCII));
                    }
                    font.setItem(COSName.TO_UNICODE, stream);
                }
            }
        }
    }
}
