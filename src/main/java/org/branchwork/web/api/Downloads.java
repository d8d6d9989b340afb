package org.branchwork.web.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.branchwork.dossier.documents.Document;
import org.branchwork.dossier.documents.DocumentDesk;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Hands a file out so that a browser saves it and never shows it: nothing in it can run with our address. */
@Component
public class Downloads {

    private static final String NOTHING_RUNS = "default-src 'none'; sandbox";

    private final DocumentDesk desk;

    Downloads(DocumentDesk desk) {
        this.desk = desk;
    }

    public void send(Document document, HttpServletResponse response) throws IOException {
        desk.requireWhole(document);
        response.setContentType(document.kind().mediaType());
        response.setContentLengthLong(document.size());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition(document.name()));
        response.setHeader("Content-Security-Policy", NOTHING_RUNS);
        desk.write(document, response.getOutputStream());
    }

    static String disposition(String name) {
        return ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
