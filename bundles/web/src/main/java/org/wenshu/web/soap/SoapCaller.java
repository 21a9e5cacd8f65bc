package org.wenshu.web.soap;

import javax.servlet.http.HttpServletRequest;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;
import org.apache.cxf.transport.http.AbstractHTTPDestination;
import org.wenshu.api.web.ProblemException;
import org.wenshu.api.web.SoapEndpoint;
import org.wenshu.web.callers.Callers;
import org.wenshu.web.problems.Problems;

/** Looks up who the front door let in and whether he sends a message or asks for the WSDL, before anything is read. */
final class SoapCaller extends AbstractPhaseInterceptor<Message> {

    private final Callers callers;

    SoapCaller(Callers callers) {
        super(Phase.RECEIVE);
        this.callers = callers;
    }

    @Override
    public void handleMessage(Message message) {
        HttpServletRequest request = (HttpServletRequest) message.get(AbstractHTTPDestination.HTTP_REQUEST);
        try {
            message.put(SoapEndpoint.CALLER, callers.of(request));
            if (!request.getMethod().equals("POST") && !asksForWsdl(request)) {
                throw new ProblemException(Problems.ofStatus(405));
            }
        } catch (ProblemException refused) {
            throw new Fault(refused);
        }
    }

    private static boolean asksForWsdl(HttpServletRequest request) {
        return request.getMethod().equals("GET") && "wsdl".equalsIgnoreCase(request.getQueryString());
    }
}
