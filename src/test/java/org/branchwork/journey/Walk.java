package org.branchwork.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.core.io.ClassPathResource;

/** Walks a case through the running application the way its users do: over HTTP, each step in the name of who takes it. */
class Walk {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> FILES = List.of("organizations", "people", "posts", "sanctions", "kinships");

    private final HttpClient http = HttpClient.newHttpClient();
    private final String base;
    private LocalDateTime now;
    private final Runnable afterEach;
    private String caseNumber;
    private Supplier<String> text = () -> "按纸质材料记载。";
    private boolean everyText;
    private final Map<String, List<String>> written = new LinkedHashMap<>();

    /** @param afterEach done after every completed task */
    Walk(int port, Runnable afterEach) {
        base = "http://localhost:" + port;
        this.afterEach = afterEach;
    }

    record Answer(int status, JsonNode body) {

        List<String> rules() {
            return body.path("violations").findValuesAsText("rule");
        }
    }

    /** The free texts given at the steps of that key. */
    List<String> written(String key) {
        return written.getOrDefault(key, List.of());
    }

    /** What stands in free text from now on, also where none is required. */
    void writes(Supplier<String> text) {
        this.text = text;
        everyText = true;
    }

    void school() {
        for (String file : FILES) {
            try {
                byte[] rows = new ClassPathResource("school/" + file + ".csv").getContentAsByteArray();
                assertThat(send("POST", "/api/imports/" + file, "admin", rows, "text/csv")
                                .status())
                        .as(file)
                        .isEqualTo(200);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    void at(String moment) {
        now = LocalDateTime.parse(moment.length() == 10 ? moment + "T09:00" : moment);
        Answer answer = post("/api/simulation/clock", "admin", Map.of("now", now.toString()));
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(200);
    }

    Answer apply(String login, String branch) {
        Answer answer = post("/api/applications", login, Map.of("branch", branch, "letter", "我自愿申请加入中国共产党。"));
        caseNumber = answer.body().path("caseNumber").asText(caseNumber);
        return answer;
    }

    /** With a case that another walk began. */
    void continues(String caseNumber) {
        this.caseNumber = caseNumber;
    }

    String caseNumber() {
        return caseNumber;
    }

    /** Completes a task of the case; required fields that are not given are filled by their type. */
    void does(String login, String key, Object... values) {
        Answer answer = tries(login, key, values);
        assertThat(answer.status())
                .as("%s by %s: %s", key, login, answer.body())
                .isEqualTo(200);
        afterEach.run();
    }

    /** A task with all that is entered into it. */
    record Filled(String taskId, Map<String, Object> values) {}

    Answer tries(String login, String key, Object... values) {
        Filled filled = fills(login, key, values);
        return post("/api/tasks/" + filled.taskId() + "/completion", login, filled.values());
    }

    Filled fills(String login, String key, Object... values) {
        JsonNode task = find(login, key)
                .orElseThrow(() -> new AssertionError(login + " has no task " + key + ", open are " + openTasks()));
        JsonNode whole = get("/api/tasks/" + task.path("id").asText(), login).body();
        Map<String, Object> body = new LinkedHashMap<>();
        for (JsonNode field : whole.path("fields")) {
            if (field.path("required").asBoolean() || everyText && free(field)) {
                Object value = filled(field);
                body.put(field.path("key").asText(), value);
                if (free(field)) {
                    written.computeIfAbsent(key, any -> new ArrayList<>()).add(String.valueOf(value));
                }
            }
        }
        for (int i = 0; i < values.length; i += 2) {
            body.put((String) values[i], values[i + 1]);
        }
        return new Filled(task.path("id").asText(), body);
    }

    String idOf(String login, String key) {
        return find(login, key).orElseThrow().path("id").asText();
    }

    boolean has(String login, String key) {
        return find(login, key).isPresent();
    }

    private Optional<JsonNode> find(String login, String key) {
        JsonNode items = get("/api/tasks?mine=true&limit=500", login).body().path("items");
        for (JsonNode task : items) {
            if (task.path("key").asText().equals(key)
                    && task.path("caseNumber").asText().equals(caseNumber)) {
                return Optional.of(task);
            }
        }
        return Optional.empty();
    }

    /** Every four weeks until that day, whoever has one of these tasks does it. */
    void routine(String until, Map<String, List<String>> whoDoesWhat) {
        LocalDateTime end = LocalDateTime.parse(until + "T09:00");
        while (now.isBefore(end)) {
            LocalDateTime next = now.plusDays(28).isAfter(end) ? end : now.plusDays(28);
            at(next.toString());
            whoDoesWhat.forEach((key, logins) ->
                    logins.stream().filter(login -> has(login, key)).forEach(login -> does(login, key)));
        }
    }

    JsonNode theCase() {
        return get("/api/cases/" + caseNumber, "admin").body();
    }

    String state() {
        return theCase().path("state").asText();
    }

    String fact(String key) {
        return theCase().path("facts").path(key).asText(null);
    }

    List<String> openTasks() {
        return theCase().path("openTasks").findValuesAsText("key").stream()
                .sorted()
                .toList();
    }

    Answer get(String path, String login) {
        return send("GET", path, login, null, "application/json");
    }

    Answer post(String path, String login, Map<String, Object> body) {
        try {
            return send("POST", path, login, JSON.writeValueAsBytes(body), "application/json");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    Answer send(String method, String path, String login, byte[] body, String type) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", type)
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofByteArray(body));
        if (login != null) {
            byte[] secret = (login + ":simulation").getBytes(StandardCharsets.UTF_8);
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(secret));
        }
        try {
            HttpResponse<byte[]> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(answer.statusCode(), JSON.readTree(answer.body()));
        } catch (IOException e) {
            throw new IllegalStateException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static boolean free(JsonNode field) {
        return field.path("type").asText().equals("textarea")
                && !List.of("lateReason", "overrideReason")
                        .contains(field.path("key").asText());
    }

    private Object filled(JsonNode field) {
        if (everyText && free(field)) {
            return text.get();
        }
        JsonNode value = field.path("value");
        if (value.isTextual() && !value.asText().isEmpty() || value.isNumber() || value.isBoolean()) {
            return JSON.convertValue(value, Object.class);
        }
        String type = field.path("type").asText();
        boolean many = Arrays.asList("checklist", "taglist", "list").contains(type);
        if (field.path("options").size() > 0) {
            String first = field.path("options").path(0).path("value").asText();
            return many ? List.of(first) : first;
        }
        return switch (type) {
            case "date" -> now.toLocalDate().toString();
            case "datetime" -> now.toString();
            case "number" -> 1;
            case "boolean" -> true;
            default -> many ? List.of() : text.get();
        };
    }
}
