package org.wenshu.api.web;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Whiteboard: a JAX-RS root resource, registered with {@link WebPath}. Each becomes a server of its own, so that bundles
 * come and go without touching each other. {@code javax.ws.rs} annotations are on the implementation; its class-level
 * {@code @Path} is {@code "/"}. Methods may take {@code @Context Caller}, answer JSON records or a {@link Page}, and
 * throw {@link ProblemException}.
 */
@ConsumerType
public interface WebResource {}
