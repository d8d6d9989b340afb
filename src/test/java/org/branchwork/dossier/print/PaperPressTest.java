package org.branchwork.dossier.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.branchwork.dossier.papers.Sheet;
import org.branchwork.rulebook.OrganisationTime;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.IContext;

/** The press alone, fed with pages that no template of ours would make. */
class PaperPressTest {

    private static final Sheet ANY = new Sheet("any", "record", "2026-00001", null, Map.of());

    @Test
    void readsNothingFromTheNetOrTheDisk() throws IOException {
        AtomicInteger connections = new AtomicInteger();
        try (ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            listening(listener, connections);
            Path picture = Files.createTempFile("picture", ".svg");
            Files.writeString(picture, "<svg xmlns='http://www.w3.org/2000/svg'><text>of the disk</text></svg>");
            String net = "http://127.0.0.1:" + listener.getLocalPort();
            byte[] pdf = press(
                            """
                    <html xmlns="http://www.w3.org/1999/xhtml"><head>
                    <link rel="stylesheet" type="text/css" href="%1$s/a.css" />
                    <style>@import url(%1$s/b.css); @font-face { font-family: x; src: url(%1$s/c.ttf) }
                      body { background: url(%1$s/d.png); font-family: paper } p { content: url(%2$s) }</style></head>
                    <body><p>before</p><img src="%1$s/e.png" alt="" /><img src="%2$s" alt="" />
                    <object data="%1$s/f" type="image/svg+xml"></object><object data="%2$s" type="application/pdf"></object>
                    <img src="//127.0.0.1:%3$d/g.png" alt="" /><img src="data:image/svg+xml,&lt;svg/&gt;" alt="" />
                    <p>after</p></body></html>"""
                                    .formatted(net, picture.toUri(), listener.getLocalPort()))
                    .pdf(ANY, Locale.ENGLISH);
            try (PDDocument document = Loader.loadPDF(pdf)) {
                assertThat(new PDFTextStripper().getText(document))
                        .contains("before", "after")
                        .doesNotContain("of the disk");
                for (PDPage page : document.getPages()) {
                    assertThat(page.getResources().getXObjectNames()).isEmpty();
                }
            }
            Files.delete(picture);
        }
        assertThat(connections).hasValue(0);
    }

    /** The listener would see a connection: the test before could fail. */
    @Test
    void theListenerHears() throws Exception {
        AtomicInteger connections = new AtomicInteger();
        try (ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Thread ear = listening(listener, connections);
            new java.net.Socket(InetAddress.getLoopbackAddress(), listener.getLocalPort()).close();
            ear.join(500);
        }
        assertThat(connections).hasValue(1);
    }

    @Test
    void hasSignsForRareNamesAndOneForWhatItHasNot() {
        assertThat(text(press(page("龑䶮龘犇淼彧翀𠮷 Zoë Ñandú")))).contains("龑䶮龘犇淼彧翀〓", "Zoë Ñandú");
    }

    @Test
    void whatXmlHasNoPlaceForIsLeftOut() {
        assertThat(text(press(page("张\u0000三\u000B李\uFFFE四\uD800王")))).contains("张三李四王");
    }

    @Test
    void severalPeoplePrintAtOnce() throws Exception {
        PaperPress press = press(page("同时打印的一页"));
        ExecutorService people = Executors.newFixedThreadPool(4);
        try {
            List<Future<String>> papers = IntStream.range(0, 8)
                    .mapToObj(nth -> people.submit(() -> text(press)))
                    .toList();
            for (Future<String> paper : papers) {
                assertThat(paper.get()).contains("同时打印的一页");
            }
        } finally {
            people.shutdownNow();
        }
    }

    /** The face is read once. Far above what it takes on a free machine, so that a busy one is no failure. */
    @Test
    void theSecondPaperDoesNotWaitForTheFace() {
        PaperPress press = press(page("计时"));
        text(press);
        long begun = System.nanoTime();
        text(press);
        Duration taken = Duration.ofNanos(System.nanoTime() - begun);
        System.out.println("second paper: " + taken.toMillis() + " ms");
        assertThat(taken).isLessThan(Duration.ofSeconds(4));
    }

    private static String page(String text) {
        return "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><link rel=\"stylesheet\" type=\"text/css\""
                + " href=\"paper:print.css\" /></head><body><p>" + text + "</p></body></html>";
    }

    private static String text(PaperPress press) {
        try (PDDocument document = Loader.loadPDF(press.pdf(ANY, Locale.SIMPLIFIED_CHINESE))) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Thread listening(ServerSocket listener, AtomicInteger connections) {
        Thread ear = new Thread(() -> count(listener, connections));
        ear.setDaemon(true);
        ear.start();
        return ear;
    }

    private static void count(ServerSocket listener, AtomicInteger connections) {
        try {
            while (true) {
                listener.accept().close();
                connections.incrementAndGet();
            }
        } catch (IOException e) {
            // the test is over
        }
    }

    private static PaperPress press(String page) {
        ITemplateEngine templates = mock(ITemplateEngine.class);
        when(templates.process(anyString(), any(IContext.class))).thenReturn(page);
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages-papers");
        messages.setDefaultEncoding("UTF-8");
        Clock clock = Clock.fixed(Instant.parse("2026-11-22T04:00:00Z"), ZoneId.of("Asia/Shanghai"));
        return new PaperPress(templates, new PaperFont(), messages, new OrganisationTime(clock));
    }
}
