package org.branchwork.dossier.papers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads a PDF as a stranger would: its text, its fonts, and all names in its objects. */
final class PdfText {

    private PdfText() {}

    record Read(String text, int pages, Set<String> fonts, boolean allEmbedded, Set<String> names) {

        /** Where lines break is the setter's matter. */
        String flat() {
            return text.replaceAll("\\s+", "");
        }
    }

    static Read read(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Set<String> fonts = new LinkedHashSet<>();
            boolean embedded = true;
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    fonts.add(font.getName());
                    embedded &= font.isEmbedded();
                }
            }
            Set<String> names = new LinkedHashSet<>();
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                names(document.getDocument().getObjectFromPool(key), names);
            }
            String text = new PDFTextStripper().getText(document);
            return new Read(text, document.getNumberOfPages(), fonts, embedded, names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void names(COSBase base, Set<String> names) {
        COSBase object = base instanceof COSObject reference ? reference.getObject() : base;
        if (object instanceof COSDictionary dictionary) {
            dictionary.entrySet().forEach(entry -> {
                names.add(entry.getKey().getName());
                if (entry.getValue() instanceof COSName name) {
                    names.add(name.getName());
                } else if (!(entry.getValue() instanceof COSObject)) {
                    names(entry.getValue(), names);
                }
            });
        } else if (object instanceof org.apache.pdfbox.cos.COSArray array) {
            array.forEach(one -> {
                if (!(one instanceof COSObject)) {
                    names(one, names);
                }
            });
        }
    }
}
