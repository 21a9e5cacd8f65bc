/**
 * Describes each resource as OpenAPI 3, read from its JAX-RS annotations and records. Own code and not swagger-core: that
 * one remembers classes in static caches, which would keep every former version of a bundle in memory.
 */
package org.wenshu.web.openapi;
