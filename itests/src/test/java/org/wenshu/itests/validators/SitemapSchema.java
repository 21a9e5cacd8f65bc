package org.wenshu.itests.validators;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.SAXException;

/** Sitemaps against the schema of their protocol. */
public final class SitemapSchema {

    private SitemapSchema() {}

    /** What is wrong with a sitemap; empty if nothing is. */
    public static List<String> flaws(byte[] sitemap) {
        try {
            Validator validator = SchemaFactory.newDefaultInstance()
                    .newSchema(SitemapSchema.class.getResource("/org/wenshu/itests/sitemap.xsd"))
                    .newValidator();
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            Flaws flaws = new Flaws();
            validator.setErrorHandler(flaws);
            validator.validate(new StreamSource(new ByteArrayInputStream(sitemap)));
            return flaws.found();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException e) {
            return List.of(e.toString());
        }
    }
}
