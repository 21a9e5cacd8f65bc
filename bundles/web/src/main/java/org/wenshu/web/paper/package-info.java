/**
 * The one writer of official papers: a DOCX is a ZIP of a few XML parts, of which only the text changes from paper to
 * paper. Written with what the JDK has; Apache POI would bring 12 MB into the container, docx4j more, each with XML
 * binding that OSGi has trouble with.
 */
package org.wenshu.web.paper;
