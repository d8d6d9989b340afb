package org.branchwork.web.guard;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Requests byte by byte, since clients tidy addresses up; from whichever loopback address one likes. */
public final class RawHttp {

    private RawHttp() {}

    /** @param status 0 where the connection was closed without an answer */
    public record Answer(int status, String head, String body) {

        public String header(String name) {
            return head.lines()
                    .filter(line -> line.toLowerCase().startsWith(name.toLowerCase() + ":"))
                    .map(line -> line.substring(name.length() + 1).trim())
                    .findFirst()
                    .orElse("");
        }
    }

    public static Answer send(int port, String method, String target, String headers, String body) {
        return send(port, "127.0.0.1", method, target, headers, body);
    }

    public static Answer send(int port, String from, String method, String target, String headers, String body) {
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        String head = method + " " + target + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nConnection: close\r\n"
                + headers + "Content-Length: " + content.length + "\r\n\r\n";
        try (Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), port, InetAddress.getByName(from), 0)) {
            ByteArrayOutputStream request = new ByteArrayOutputStream();
            request.write(head.getBytes(StandardCharsets.ISO_8859_1));
            request.write(content);
            socket.getOutputStream().write(request.toByteArray());
            return answer(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(method + " " + target, e);
        }
    }

    private static Answer answer(String whole) {
        int end = whole.indexOf("\r\n\r\n");
        if (end < 0) {
            return new Answer(0, "", "");
        }
        String head = whole.substring(0, end);
        return new Answer(Integer.parseInt(head.split(" ")[1]), head, whole.substring(end + 4));
    }
}
