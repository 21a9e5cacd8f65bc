package org.wenshu.registration;

import org.wenshu.api.registration.RegisteredDocument;
import org.wenshu.api.rules.Facts;

/**
 * A document before it is entered.
 *
 * @param document without a registration number
 * @param facts the same as the rules look at it
 */
record Draft(RegisteredDocument document, Facts facts) {}
