/** The REST face of registration at {@code /api/registration}. */
package org.wenshu.registration.rest;
