package org.branchwork.dossier.print;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The one face of all papers, read once; into each paper goes the part of it that the paper needs. */
@Component
class PaperFont {

    static final String FAMILY = "paper";

    private static final String FILE = "fonts/NotoSerifSC-Regular.ttf.gz";

    private TrueTypeFont face;

    /** The face reads its tables when they are first asked for, so one paper at a time may use it. */
    PDFont in(PDDocument document) throws IOException {
        if (face == null) {
            try (InputStream file = new GZIPInputStream(new ClassPathResource(FILE).getInputStream())) {
                face = new TTFParser().parse(new RandomAccessReadBuffer(file));
            }
        }
        return PDType0Font.load(document, face, true);
    }
}
