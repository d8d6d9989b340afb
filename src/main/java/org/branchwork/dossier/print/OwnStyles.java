package org.branchwork.dossier.print;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import com.openhtmltopdf.extend.FSUriResolver;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/** All that a paper may be set with: our two style sheets. Whatever else an address names is not read, from nowhere. */
class OwnStyles implements FSStreamFactory, FSUriResolver {

    static final String SCHEME = "paper";

    private static final Map<String, String> STYLES =
            Map.of("paper:paper.css", "static/css/paper.css", "paper:print.css", "templates/papers/print.css");

    static final List<String> ADDRESSES = List.of("paper:paper.css", "paper:print.css");

    /** Nothing but these addresses resolves. */
    @Override
    public String resolveURI(String base, String address) {
        return STYLES.containsKey(address) ? address : null;
    }

    @Override
    public FSStream getUrl(String address) {
        String style = STYLES.get(address);
        if (style == null) {
            throw new IllegalArgumentException("a paper is set with nothing from " + address);
        }
        return new FSStream() {
            @Override
            public InputStream getStream() {
                try {
                    return new ClassPathResource(style).getInputStream();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }

            @Override
            public Reader getReader() {
                return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
            }
        };
    }
}
