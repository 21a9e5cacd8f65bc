/** The REST face of the archive at {@code /api/archive}. */
package org.wenshu.archive.rest;
