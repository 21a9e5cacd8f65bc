package org.wenshu.itests.validators;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Atom feeds against the RELAX NG grammar of RFC 4287 by Jing, and the rules that the grammar leaves to readers. */
public final class AtomSchema {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private AtomSchema() {}

    /** What is wrong with a feed; empty if nothing is. */
    public static List<String> flaws(byte[] feed) {
        try {
            Flaws flaws = new Flaws();
            PropertyMapBuilder properties = new PropertyMapBuilder();
            properties.put(ValidateProperty.ERROR_HANDLER, flaws);
            ValidationDriver driver =
                    new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
            driver.loadSchema(new InputSource(
                    AtomSchema.class.getResource("/org/wenshu/itests/atom.rnc").toString()));
            driver.validate(new InputSource(new ByteArrayInputStream(feed)));
            List<String> all = new ArrayList<>(flaws.found());
            all.addAll(beyond(feed));
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException e) {
            return List.of(e.toString());
        }
    }

    /** Who wrote it is said of the feed or of every entry; addresses can be read as such; no id comes twice. */
    private static List<String> beyond(byte[] feed) throws IOException, SAXException {
        Element root = parsed(feed).getDocumentElement();
        List<String> flaws = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        NodeList entries = root.getElementsByTagNameNS(ATOM, "entry");
        boolean signed = children(root, "author") > 0;
        for (int i = 0; i < entries.getLength(); i++) {
            Element entry = (Element) entries.item(i);
            String id = entry.getElementsByTagNameNS(ATOM, "id").item(0).getTextContent();
            if (!signed && children(entry, "author") == 0) {
                flaws.add("no author: " + id);
            }
            if (ids.contains(id)) {
                flaws.add("twice: " + id);
            }
            ids.add(id);
        }
        NodeList links = root.getElementsByTagNameNS(ATOM, "link");
        for (int i = 0; i < links.getLength(); i++) {
            ids.add(((Element) links.item(i)).getAttribute("href"));
        }
        ids.stream().filter(id -> !URI.create(id).isAbsolute()).forEach(id -> flaws.add("no absolute address: " + id));
        return flaws;
    }

    private static int children(Element parent, String name) {
        int children = 0;
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            children += name.equals(child.getLocalName()) ? 1 : 0;
        }
        return children;
    }

    private static Document parsed(byte[] feed) throws IOException, SAXException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(feed));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
