package org.qingce.report.pdf;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.SoftReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A TrueType font that can be embedded.
 *
 * @param name where it is, for messages
 * @param source opens it anew each time
 */
record Face(String name, Source source) {

    /** Opens a font. */
    interface Source {
        InputStream open() throws IOException;
    }

    private static final String BUNDLED = "fonts/ttf/NotoSansSC/NotoSansSC-";

    /** Unpacked faces of the product, ten megabytes each, for as long as there is room. */
    private static final Map<String, SoftReference<byte[]>> UNPACKED = new ConcurrentHashMap<>();

    /** The face that comes with the product: Noto Sans SC, SIL Open Font License 1.1. */
    static Face bundled(String weight) {
        String name = BUNDLED + weight + ".ttf";
        return new Face(name, () -> {
            var kept = UNPACKED.get(name);
            byte[] bytes = kept == null ? null : kept.get();
            if (bytes == null) {
                bytes = unpacked(name);
                UNPACKED.put(name, new SoftReference<>(bytes));
            }
            return new ByteArrayInputStream(bytes);
        });
    }

    private static byte[] unpacked(String name) throws IOException {
        try (InputStream in = Face.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new FileNotFoundException("no font " + name + "; it is in the jar ph-fonts-noto-sans-sc");
            }
            return in.readAllBytes();
        }
    }

    static Face of(Path file) {
        return new Face(file.toString(), () -> Files.newInputStream(file));
    }

    /**
     * Reads the font. What it would do to join Latin letters is left out: of all that printing takes that was half.
     *
     * @throws IOException if it cannot be read or is no TrueType font with outlines of its own
     */
    TrueTypeFont read() throws IOException {
        try (InputStream in = source.open()) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            if (font.getTableMap().get("glyf") == null) {
                font.close();
                throw new IOException(name + " has no TrueType outlines");
            }
            font.setEnableGsub(false);
            return font;
        }
    }

    /** Those of the characters that a font has no glyph for. */
    static Set<Integer> lacking(TrueTypeFont font, Set<Integer> characters) throws IOException {
        CmapLookup glyphs = font.getUnicodeCmapLookup();
        return characters.stream()
                .filter(character -> glyphs.getGlyphId(character) == 0)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
