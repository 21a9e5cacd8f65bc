package org.wenshu.web.publishing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import javax.activation.DataHandler;
import javax.annotation.Resource;
import javax.jws.WebMethod;
import javax.jws.WebParam;
import javax.jws.WebService;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlMimeType;
import javax.xml.ws.WebServiceContext;
import org.wenshu.api.web.Caller;
import org.wenshu.api.web.SoapEndpoint;

/** An endpoint as a bundle would have it. */
@WebService(targetNamespace = "urn:desk")
public class SoapDesk implements SoapEndpoint {

    /** A file of a request. */
    @XmlAccessorType(XmlAccessType.FIELD)
    public static class Parcel {

        @XmlMimeType("application/octet-stream")
        public DataHandler content;
    }

    @Resource
    private WebServiceContext context;

    @WebMethod
    public String caller() {
        return ((Caller) context.getMessageContext().get(CALLER)).account();
    }

    /** The sizes of files, in the order in which the request names them. */
    @WebMethod
    public List<Long> sizes(@WebParam(name = "parcel") List<Parcel> parcels) throws IOException {
        List<Long> sizes = new ArrayList<>();
        for (Parcel parcel : parcels) {
            try (InputStream content = parcel.content.getInputStream()) {
                sizes.add(content.transferTo(OutputStream.nullOutputStream()));
            }
        }
        return sizes;
    }

    @WebMethod
    public String fail(@WebParam(name = "kind") String kind) {
        throw kind.equals("refused") ? Desk.refusal() : new IllegalStateException("secret");
    }
}
