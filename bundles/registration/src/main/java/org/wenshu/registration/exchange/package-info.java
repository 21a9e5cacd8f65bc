/**
 * The exchange of electronic documents with other systems (公文交换): SOAP at {@code /services/exchange}, as its WSDL in
 * the resources says. A message is known by the account that sent it and the id that it gave it; its stream in the
 * journal is all that is kept of it.
 */
package org.wenshu.registration.exchange;
