/**
 * How the document system of another department hands documents in: an example of a client, made from the WSDL of the
 * running server with nothing but JAX-WS. The classes here are what {@code wsimport} or {@code wsdl2java} generate.
 */
@XmlSchema(namespace = ExchangePort.NAMESPACE, elementFormDefault = XmlNsForm.QUALIFIED)
package org.wenshu.itests.exchange;

import javax.xml.bind.annotation.XmlNsForm;
import javax.xml.bind.annotation.XmlSchema;
