/** Consultations over REST. */
package org.wenshu.handling.consultation.rest;
