/** What clerks do to the validity of entries, at {@code /api/catalog}. */
package org.wenshu.catalog.rest;
