package org.branchwork.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Sends files as a browser does, and takes what was shown. */
abstract class UploadsTest extends DoorsTest {

    private static final String EDGE = "edge-of-a-part";
    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");

    HttpResponse<String> take(Browser browser, HttpResponse<String> shown) {
        Matcher token = TOKEN.matcher(shown.body());
        assertThat(token.find()).as(shown.body()).isTrue();
        return browser.form("/imports", "token=" + token.group(1));
    }

    static byte[] workbook(List<String> header, List<String> row) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("rows");
            for (int i = 0; i < header.size(); i++) {
                sheet.value(0, i, header.get(i));
                sheet.value(1, i, row.get(i));
            }
        }
        return out.toByteArray();
    }

    static String part(String name, String file, String content) {
        return head(name, file) + content + "\r\n";
    }

    private static String head(String name, String file) {
        return "--" + EDGE + "\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"" + file
                + "\"\r\nContent-Type: text/csv\r\n\r\n";
    }

    HttpResponse<String> send(Browser browser, String... parts) {
        return send(browser, String.join("", parts).getBytes(StandardCharsets.UTF_8));
    }

    HttpResponse<String> send(Browser browser, String kind, String file, byte[] content) {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        part.writeBytes(head(kind, file).getBytes(StandardCharsets.UTF_8));
        part.writeBytes(content);
        part.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        return send(browser, part.toByteArray());
    }

    HttpResponse<String> send(Browser browser, byte[] parts) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(parts);
        String token = "--" + EDGE + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + browser.token("/")
                + "\r\n--" + EDGE + "--\r\n";
        body.writeBytes(token.getBytes(StandardCharsets.UTF_8));
        return browser.send(browser.request("/imports")
                .header("Content-Type", "multipart/form-data; boundary=" + EDGE)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }
}
