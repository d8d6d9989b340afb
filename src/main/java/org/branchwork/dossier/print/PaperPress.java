package org.branchwork.dossier.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.branchwork.dossier.papers.Sheet;
import org.branchwork.dossier.papers.Words;
import org.branchwork.rulebook.OrganisationTime;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Sets a paper as PDF/A for the archive: the template its page has too, escaped as there, with nothing read from outside. */
@Component
public class PaperPress {

    static {
        // it would tell every style sheet it reads to the standard output
        XRLog.setLoggingEnabled(false);
    }

    /** What people type may hold characters that XML has no place for. */
    private static final Pattern NO_XML =
            Pattern.compile("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    /** Where our face has no sign for a character, as type-setters have it. */
    private static final String NO_SIGN = "〓";

    private final ITemplateEngine templates;
    private final PaperFont font;
    private final MessageSource messages;
    private final OrganisationTime time;
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private final ReentrantLock oneAtATime = new ReentrantLock();

    PaperPress(ITemplateEngine templates, PaperFont font, MessageSource messages, OrganisationTime time) {
        this.templates = templates;
        this.font = font;
        this.messages = messages;
        this.time = time;
    }

    /** What stands above a paper on its page, and on no print of it: where to go from here. */
    public record Bar(String kind, String back, String pdf, String other) {}

    public byte[] pdf(Sheet sheet, Locale locale) {
        Context context = new Context(locale, sheet.content());
        String page =
                NO_XML.matcher(filled(context, sheet, OwnStyles.ADDRESSES)).replaceAll("");
        oneAtATime.lock();
        try {
            return set(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            oneAtATime.unlock();
        }
    }

    /**
     * The same paper for a browser.
     *
     * @param files the address below which its style and icon lie
     */
    public String page(Sheet sheet, Locale locale, String files, Bar bar) {
        Context context = new Context(locale, sheet.content());
        context.setVariable("bar", bar);
        context.setVariable("icon", files + "icon.svg");
        return filled(context, sheet, List.of(files + "paper.css"));
    }

    private String filled(Context context, Sheet sheet, List<String> styles) {
        context.setVariable("sheet", sheet);
        context.setVariable("styles", styles);
        context.setVariable("printed", new Words(context.getLocale(), messages).day(time.today()));
        return templates.process("papers/" + sheet.template(), context);
    }

    private byte[] set(String page) throws IOException {
        OwnStyles styles = new OwnStyles();
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.useUriResolver(styles);
            builder.useHttpStreamImplementation(styles);
            builder.useProtocolsStreamImplementation(
                    styles, OwnStyles.SCHEME, "http", "https", "file", "jar", "ftp", "data");
            builder.useFont(new PDFontSupplier(font.in(document)), PaperFont.FAMILY, 400, FontStyle.NORMAL, true);
            builder.useReplacementText(NO_SIGN);
            builder.usePdfAConformance(PdfAConformance.PDFA_2_U);
            builder.useColorProfile(colours);
            builder.withProducer("Branchwork");
            builder.usePDDocument(document);
            builder.withHtmlContent(page, null);
            builder.toStream(pdf);
            builder.run();
        }
        return pdf.toByteArray();
    }
}
