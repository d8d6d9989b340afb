package org.branchwork.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.branchwork.checks.CheckTable;
import org.branchwork.web.Browser;
import org.branchwork.web.DoorsTest;
import org.junit.jupiter.api.Test;

/** What is sent is text and stays text: no object is made of it, no entity resolved. */
class PayloadsTest extends DoorsTest {

    private static final AtomicInteger MADE = new AtomicInteger();

    /** Tells when somebody makes one. */
    public static class Canary implements Serializable {

        private static final long serialVersionUID = 1;

        public Canary() {
            MADE.incrementAndGet();
        }

        private void readObject(ObjectInputStream in) {
            MADE.incrementAndGet();
        }
    }

    @Test
    void noObjectIsMadeOfAClassSomebodyNames() throws Exception {
        byte[] bytes = serialized();
        String base64 = Base64.getEncoder().encodeToString(bytes);
        String canary = Canary.class.getName();
        String task = application("TB1");
        Browser secretary = browser("secretary1");
        Map<String, String> before = Snapshot.of(jdbc);
        MADE.set(0);
        List<String> payloads = List.of(
                object(base64, "application/x-java-serialized-object", canary),
                object(base64, "application/x-java-serialized-object", "java.lang.Object"),
                object("{}", "application/json", canary),
                object("[{}]", "application/json", "[L" + canary + ";"),
                object("[{}]", "application/json", "java.util.ArrayList<" + canary + ">"),
                object("{\\\"@class\\\":\\\"" + canary + "\\\"}", "application/json", "java.util.HashMap"),
                object("[\\\"" + canary + "\\\",{}]", "application/json", "java.lang.Object"),
                object("<x/>", "application/xml", canary),
                "{\"value\":\"" + base64 + "\",\"type\":\"Bytes\"}",
                "{\"value\":\"" + base64 + "\",\"type\":\"File\",\"valueInfo\":{\"filename\":\"x\"}}",
                "{\"value\":\"{\\\"@class\\\":\\\"" + canary + "\\\"}\",\"type\":\"Json\"}",
                "{\"value\":\"<x/>\",\"type\":\"Xml\"}");
        int tried = 0;
        for (String payload : payloads) {
            String body = "{\"variables\":{\"outcome\":" + payload + "}}";
            for (String route : List.of("submit-form", "complete")) {
                tried++;
                assertThat(secretary
                                .post(Browser.ENGINE + "/task/" + task + "/" + route, body)
                                .statusCode())
                        .as(payload)
                        .isBetween(400, 499);
            }
        }
        int made = MADE.get();
        assertThat(Snapshot.of(jdbc)).isEqualTo(before);
        new ObjectInputStream(new ByteArrayInputStream(bytes)).readObject();
        new ObjectMapper().readValue("{}", Class.forName(canary));
        CheckTable.holds(
                PayloadsTest.class,
                "C5",
                "values that name a class or bring a serialised object, instead of an answer",
                tried,
                made,
                "a plain reader makes %d objects of the first and third".formatted(MADE.get() - made));
    }

    private static byte[] serialized() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new Canary());
        }
        return bytes.toByteArray();
    }

    private static String object(String value, String format, String type) {
        return "{\"value\":\"" + value + "\",\"type\":\"Object\",\"valueInfo\":{\"objectTypeName\":\"" + type
                + "\",\"serializationDataFormat\":\"" + format + "\"}}";
    }

    @Test
    void noEntityIsResolved() throws Exception {
        try (ServerSocket outside = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            String url = "http://127.0.0.1:" + outside.getLocalPort() + "/x";
            String task = application("TB1");
            Browser secretary = browser("secretary1");
            Browser admin = browser("admin");
            int tried = 0;
            int told = 0;
            for (String definition : List.of(
                    "<!ENTITY e SYSTEM 'file:///etc/passwd'>",
                    "<!ENTITY e SYSTEM '" + url + "'>",
                    "<!ENTITY % p SYSTEM '" + url + "'> %p;",
                    "<!ENTITY e PUBLIC 'x' '" + url + "'>",
                    "<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY e '&b;&b;&b;&b;&b;&b;&b;&b;'>",
                    "<!NOTATION n SYSTEM '" + url + "'><!ENTITY e SYSTEM '" + url + "' NDATA n>")) {
                String xml = "<?xml version='1.0'?><!DOCTYPE x [" + definition + "]><x>&e;</x>";
                String quoted = new ObjectMapper().writeValueAsString(xml);
                String variable = "{\"variables\":{\"outcome\":{\"type\":\"Xml\",\"value\":" + quoted + "}}}";
                for (String answer : List.of(
                        secretary
                                .post(Browser.ENGINE + "/task/" + task + "/submit-form", variable)
                                .body(),
                        imported(admin, xml, "text/xml"),
                        imported(admin, xml, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
                        imported(admin, xml, "text/csv"))) {
                    tried++;
                    told += answer.contains("root:") || answer.contains("aaaaaaaaaaaaaaaaaaaa") ? 1 : 0;
                }
            }
            outside.setSoTimeout(200);
            int asked = 0;
            try {
                outside.accept().close();
                asked++;
            } catch (SocketTimeoutException nobody) {
                // as it should be
            }
            assertThat(asked).isZero();
            CheckTable.holds(
                    PayloadsTest.class,
                    "C6",
                    "XML with entities from files, other hosts and themselves, as values and as import files",
                    tried,
                    told,
                    "a reader with the JDK's defaults asks the other host %d time".formatted(byDefault(url, outside)));
        }
    }

    private static int byDefault(String url, ServerSocket outside) {
        String xml = "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY e SYSTEM '" + url + "'>]><x>&e;</x>";
        Thread reader = new Thread(() -> {
            try {
                javax.xml.parsers.DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
            } catch (Exception hungUp) {
                // the other side answers nothing
            }
        });
        reader.start();
        try {
            outside.setSoTimeout(5000);
            outside.accept().close();
            return 1;
        } catch (IOException nobody) {
            return 0;
        }
    }

    private static String imported(Browser admin, String file, String type) {
        return admin.send(admin.request("/api/imports/people")
                        .header("Content-Type", type)
                        .header("X-CSRF-TOKEN", admin.token("/"))
                        .POST(BodyPublishers.ofString(file)))
                .body();
    }
}
