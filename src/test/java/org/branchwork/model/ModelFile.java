package org.branchwork.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** One file of {@code bpmn/}, as the engine's model and as plain XML. */
record ModelFile(String id, BpmnModelInstance model, Document xml) {

    static List<ModelFile> all() {
        try (Stream<Path> files = Files.list(Path.of("bpmn"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .map(ModelFile::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ModelFile read(Path file) {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        try (InputStream forModel = Files.newInputStream(file);
                InputStream forXml = Files.newInputStream(file)) {
            String name = file.getFileName().toString();
            return new ModelFile(
                    name.substring(0, name.length() - ".bpmn".length()),
                    Bpmn.readModelFromStream(forModel),
                    factory.newDocumentBuilder().parse(forXml));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }

    <T extends ModelElementInstance> Collection<T> elements(Class<T> type) {
        return model.getModelElementsByType(type);
    }

    Process process() {
        return elements(Process.class).iterator().next();
    }

    /** All elements of the file, drawing included. */
    List<Element> tags() {
        List<Element> found = new ArrayList<>();
        collect(xml.getDocumentElement(), found);
        return found;
    }

    /** Every attribute value and text in which something is left to evaluate. */
    List<String> expressions() {
        List<String> found = new ArrayList<>();
        for (Element tag : tags()) {
            for (int i = 0; i < tag.getAttributes().getLength(); i++) {
                found.add(tag.getAttributes().item(i).getNodeValue());
            }
            for (Node child = tag.getFirstChild(); child != null; child = child.getNextSibling()) {
                if (child.getNodeType() == Node.TEXT_NODE) {
                    found.add(child.getNodeValue());
                }
            }
        }
        return found.stream()
                .filter(text -> text.contains("{") || text.contains("}"))
                .toList();
    }

    private static void collect(Element tag, List<Element> found) {
        found.add(tag);
        for (Node child = tag.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                collect(element, found);
            }
        }
    }

    @Override
    public String toString() {
        return id;
    }
}
