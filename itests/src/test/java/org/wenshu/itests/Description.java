package org.wenshu.itests;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.wsdl.Definition;
import javax.wsdl.Operation;
import javax.wsdl.Port;
import javax.wsdl.PortType;
import javax.wsdl.WSDLException;
import javax.wsdl.extensions.schema.Schema;
import javax.wsdl.extensions.soap.SOAPAddress;
import javax.wsdl.factory.WSDLFactory;
import javax.wsdl.xml.WSDLReader;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A WSDL, read and held against the messages of its server. */
final class Description {

    private final Definition definition;

    Description(byte[] wsdl) {
        try {
            WSDLReader reader = WSDLFactory.newInstance().newWSDLReader();
            reader.setFeature("javax.wsdl.verbose", false);
            definition = reader.readWSDL("", new InputSource(new ByteArrayInputStream(wsdl)));
        } catch (WSDLException e) {
            throw new AssertionError("no valid WSDL", e);
        }
    }

    /** Where the port is. */
    String address() {
        Port port = definition.getService(definition.getQName()).getPort("ExchangePort");
        for (Object element : port.getExtensibilityElements()) {
            if (element instanceof SOAPAddress address) {
                return address.getLocationURI();
            }
        }
        throw new AssertionError("no address");
    }

    /** The operations and what is said of them. */
    Map<String, String> operations() {
        Map<String, String> operations = new LinkedHashMap<>();
        for (Object type : definition.getPortTypes().values()) {
            for (Object operation : ((PortType) type).getOperations()) {
                Operation each = (Operation) operation;
                operations.put(each.getName(), each.getDocumentationElement().getTextContent());
            }
        }
        return operations;
    }

    /** Holds a piece of XML against the schemas. */
    void validate(String xml) {
        List<Source> schemas = new ArrayList<>();
        for (Object element : definition.getTypes().getExtensibilityElements()) {
            schemas.add(new DOMSource(((Schema) element).getElement()));
        }
        try {
            SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(schemas.toArray(Source[]::new))
                    .newValidator()
                    .validate(new StreamSource(new StringReader(xml)));
        } catch (SAXException e) {
            throw new AssertionError("not as the WSDL says: " + xml, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
