package org.wenshu.itests.exchange;

import javax.xml.ws.WebFault;

/** The fault of the WSDL. */
@WebFault(name = "problem", targetNamespace = Problem.NAMESPACE)
public class NotAccepted extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public NotAccepted(String message, Problem problem) {
        super(message);
        this.problem = problem;
    }

    public NotAccepted(String message, Problem problem, Throwable cause) {
        super(message, cause);
        this.problem = problem;
    }

    public Problem getFaultInfo() {
        return problem;
    }
}
