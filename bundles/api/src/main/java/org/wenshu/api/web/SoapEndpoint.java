package org.wenshu.api.web;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Whiteboard: a JAX-WS endpoint for other systems, registered with {@link WebPath} under {@code /services/}. Each becomes
 * a server of its own, as resources do. {@code javax.jws} annotations are on the implementation; its {@code @WebService}
 * names the WSDL in the bundle, which is served at {@code ?wsdl}. Attachments travel as MTOM and are streamed: what an
 * operation reads of them is its own to keep and to delete. Operations may throw {@link ProblemException}, which becomes
 * a fault whose detail carries the problem.
 */
@ConsumerType
public interface SoapEndpoint {

    /** Key of the {@link Caller} in the message context. */
    String CALLER = "org.wenshu.api.web.Caller";
}
