/** The catalog's public face at {@code /catalog}: pages for people, JSON, CSV, Atom and a sitemap for machines. */
package org.wenshu.catalog.site;
