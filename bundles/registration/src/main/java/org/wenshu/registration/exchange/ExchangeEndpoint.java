package org.wenshu.registration.exchange;

import java.util.Arrays;
import java.util.Optional;
import javax.annotation.Resource;
import javax.jws.WebMethod;
import javax.jws.WebParam;
import javax.jws.WebResult;
import javax.jws.WebService;
import javax.jws.soap.SOAPBinding;
import javax.xml.ws.WebServiceContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.SoapEndpoint;
import org.wenshu.api.web.WebPath;
import org.wenshu.registration.Gate;
import org.wenshu.registration.Refusals;
import org.wenshu.registration.exchange.wire.QueryStatus;
import org.wenshu.registration.exchange.wire.QueryStatusResponse;
import org.wenshu.registration.exchange.wire.ReturnReceipt;
import org.wenshu.registration.exchange.wire.ReturnReceiptResponse;
import org.wenshu.registration.exchange.wire.SubmitDocument;
import org.wenshu.registration.exchange.wire.SubmitDocumentResponse;
import org.wenshu.registration.exchange.wire.Wire;

/** The exchange over SOAP, as {@code exchange.wsdl} says. */
@Component(service = SoapEndpoint.class)
@WebPath("/services/exchange")
@WebService(
        name = "Exchange",
        serviceName = "ExchangeService",
        portName = "ExchangePort",
        targetNamespace = Wire.NAMESPACE,
        wsdlLocation = "classpath:org/wenshu/registration/exchange/exchange.wsdl")
@SOAPBinding(parameterStyle = SOAPBinding.ParameterStyle.BARE)
public class ExchangeEndpoint implements SoapEndpoint {

    private static final int LONGEST = 1000;

    private final Exchange exchange;
    private final Gate gate;

    @Resource
    private WebServiceContext context;

    @Activate
    public ExchangeEndpoint(@Reference Exchange exchange, @Reference Gate gate) {
        this.exchange = exchange;
        this.gate = gate;
    }

    @WebMethod
    @WebResult(name = "submitDocumentResponse", targetNamespace = Wire.NAMESPACE, partName = "response")
    public SubmitDocumentResponse submitDocument(
            @WebParam(name = "submitDocument", targetNamespace = Wire.NAMESPACE, partName = "request")
                    SubmitDocument request) {
        Caller caller = caller();
        // Before a stranger's files are taken in.
        Exchange.admit(caller);
        Letter.id(request.messageId);
        try (Envelope envelope = Envelope.open(request, gate.maximumSize())) {
            Letter letter = new Letter(request.messageId, envelope.submission());
            return Answers.submitted(request.messageId, exchange.submit(letter, caller));
        }
    }

    @WebMethod
    @WebResult(name = "queryStatusResponse", targetNamespace = Wire.NAMESPACE, partName = "response")
    public QueryStatusResponse queryStatus(
            @WebParam(name = "queryStatus", targetNamespace = Wire.NAMESPACE, partName = "request")
                    QueryStatus request) {
        Caller caller = caller();
        Exchange.admit(caller);
        String id = Letter.id(request.messageId);
        Correspondence message = exchange.correspondence(id, caller);
        Optional<Progress> progress = exchange.progress(message, caller);
        if (progress.isPresent()) {
            return Answers.status(id, message.at(), progress.get());
        }
        return Answers.refused(id, message.at(), message.refused().orElseThrow(() -> Refusals.unknownMessage(id)));
    }

    @WebMethod
    @WebResult(name = "returnReceiptResponse", targetNamespace = Wire.NAMESPACE, partName = "response")
    public ReturnReceiptResponse returnReceipt(
            @WebParam(name = "returnReceipt", targetNamespace = Wire.NAMESPACE, partName = "request")
                    ReturnReceipt request) {
        String id = Letter.id(request.messageId);
        ReceiptKind kind = Arrays.stream(ReceiptKind.values())
                .filter(known -> known.name().equals(request.kind))
                .findFirst()
                .orElseThrow(() -> Refusals.malformed("kind"));
        String note = Optional.ofNullable(request.note).orElse("").strip();
        if (note.length() > LONGEST) {
            throw Refusals.malformed("note");
        }
        return Answers.recorded(id, kind, exchange.acknowledge(id, kind, note, caller()));
    }

    private Caller caller() {
        return (Caller) context.getMessageContext().get(CALLER);
    }
}
