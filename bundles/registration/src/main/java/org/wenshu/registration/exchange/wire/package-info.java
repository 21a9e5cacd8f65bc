/**
 * The messages of the WSDL, as JAXB reads and writes them. Fields are filled from outside: what is missing is null until
 * the endpoint has looked at it.
 */
@XmlSchema(namespace = Wire.NAMESPACE, elementFormDefault = XmlNsForm.QUALIFIED)
package org.wenshu.registration.exchange.wire;

import javax.xml.bind.annotation.XmlNsForm;
import javax.xml.bind.annotation.XmlSchema;
