package org.wenshu.itests.exchange;

import javax.jws.WebMethod;
import javax.jws.WebParam;
import javax.jws.WebResult;
import javax.jws.WebService;
import javax.jws.soap.SOAPBinding;
import org.wenshu.itests.exchange.ExchangeMessages.QueryStatus;
import org.wenshu.itests.exchange.ExchangeMessages.QueryStatusResponse;
import org.wenshu.itests.exchange.ExchangeMessages.ReturnReceipt;
import org.wenshu.itests.exchange.ExchangeMessages.ReturnReceiptResponse;
import org.wenshu.itests.exchange.ExchangeMessages.SubmitDocument;
import org.wenshu.itests.exchange.ExchangeMessages.SubmitDocumentResponse;

/** The port of the WSDL. */
@WebService(name = "Exchange", targetNamespace = ExchangePort.NAMESPACE)
@SOAPBinding(parameterStyle = SOAPBinding.ParameterStyle.BARE)
public interface ExchangePort {

    String NAMESPACE = "urn:wenshu:exchange";

    @WebMethod
    @WebResult(name = "submitDocumentResponse", targetNamespace = NAMESPACE, partName = "response")
    SubmitDocumentResponse submitDocument(
            @WebParam(name = "submitDocument", targetNamespace = NAMESPACE, partName = "request")
                    SubmitDocument request)
            throws NotAccepted;

    @WebMethod
    @WebResult(name = "queryStatusResponse", targetNamespace = NAMESPACE, partName = "response")
    QueryStatusResponse queryStatus(
            @WebParam(name = "queryStatus", targetNamespace = NAMESPACE, partName = "request") QueryStatus request)
            throws NotAccepted;

    @WebMethod
    @WebResult(name = "returnReceiptResponse", targetNamespace = NAMESPACE, partName = "response")
    ReturnReceiptResponse returnReceipt(
            @WebParam(name = "returnReceipt", targetNamespace = NAMESPACE, partName = "request") ReturnReceipt request)
            throws NotAccepted;
}
