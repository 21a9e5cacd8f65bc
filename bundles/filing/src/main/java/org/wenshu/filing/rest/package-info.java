/** The REST face of filing at {@code /api/filing}. */
package org.wenshu.filing.rest;
