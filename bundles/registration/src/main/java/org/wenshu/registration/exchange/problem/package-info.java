/** Problems and findings as the WSDL has them; the same that details of faults carry. */
@XmlSchema(namespace = "urn:wenshu:problem", elementFormDefault = XmlNsForm.QUALIFIED)
package org.wenshu.registration.exchange.problem;

import javax.xml.bind.annotation.XmlNsForm;
import javax.xml.bind.annotation.XmlSchema;
