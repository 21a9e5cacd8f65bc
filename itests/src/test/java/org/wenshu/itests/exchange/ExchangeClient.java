package org.wenshu.itests.exchange;

import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import javax.activation.DataHandler;
import javax.activation.FileDataSource;
import javax.xml.namespace.QName;
import javax.xml.ws.BindingProvider;
import javax.xml.ws.Service;
import javax.xml.ws.soap.MTOMFeature;
import org.wenshu.itests.exchange.ExchangeMessages.Document;
import org.wenshu.itests.exchange.ExchangeMessages.File;
import org.wenshu.itests.exchange.ExchangeMessages.QueryStatus;
import org.wenshu.itests.exchange.ExchangeMessages.QueryStatusResponse;
import org.wenshu.itests.exchange.ExchangeMessages.ReturnReceipt;
import org.wenshu.itests.exchange.ExchangeMessages.ReturnReceiptResponse;
import org.wenshu.itests.exchange.ExchangeMessages.SubmitDocument;
import org.wenshu.itests.exchange.ExchangeMessages.SubmitDocumentResponse;

/** The example: who it is talking to and how is what the WSDL says. */
public final class ExchangeClient {

    private final ExchangePort port;

    /**
     * Makes a client.
     *
     * @param wsdl as the server handed it out, in a file: it is read behind a sign-in
     */
    public ExchangeClient(Path wsdl, String account, String password) {
        Service service = Service.create(url(wsdl), new QName(ExchangePort.NAMESPACE, "ExchangeService"));
        port = service.getPort(ExchangePort.class, new MTOMFeature());
        Map<String, Object> context = ((BindingProvider) port).getRequestContext();
        context.put(BindingProvider.USERNAME_PROPERTY, account);
        context.put(BindingProvider.PASSWORD_PROPERTY, password);
    }

    /** Sends a document; files stream from where they are. If no answer comes, send the same once more. */
    public SubmitDocumentResponse submit(String messageId, Document document, Path file, Path... attachments)
            throws NotAccepted {
        SubmitDocument request = new SubmitDocument();
        request.messageId = messageId;
        request.document = document;
        request.file = file(file);
        request.attachment =
                Arrays.stream(attachments).map(ExchangeClient::file).toList();
        return port.submitDocument(request);
    }

    /** How far a document has come. */
    public QueryStatusResponse status(String messageId) throws NotAccepted {
        QueryStatus request = new QueryStatus();
        request.messageId = messageId;
        return port.queryStatus(request);
    }

    /** Takes note of what became of it. */
    public ReturnReceiptResponse acknowledge(String messageId, String kind, String note) throws NotAccepted {
        ReturnReceipt request = new ReturnReceipt();
        request.messageId = messageId;
        request.kind = kind;
        request.note = note;
        return port.returnReceipt(request);
    }

    private static File file(Path path) {
        File file = new File();
        file.name = path.getFileName().toString();
        file.content = new DataHandler(new FileDataSource(path.toFile()));
        return file;
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
