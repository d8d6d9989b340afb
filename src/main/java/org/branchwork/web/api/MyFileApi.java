package org.branchwork.web.api;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.security.Principal;
import org.branchwork.privacy.MyFile;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Everybody's own file, to be saved; for programs, and from the front page. */
@RestController
class MyFileApi {

    private final MyFile files;
    private final JsonMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    MyFileApi(MyFile files) {
        this.files = files;
    }

    @GetMapping({"/api/me/file", "/me/file"})
    ResponseEntity<byte[]> file(Principal caller) throws IOException {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, Downloads.disposition("my-file.json"))
                .body(json.writeValueAsBytes(files.of(caller.getName())));
    }
}
