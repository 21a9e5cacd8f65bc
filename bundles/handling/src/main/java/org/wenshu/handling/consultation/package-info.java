/**
 * 征求意见、会签 (Article 29): organs are asked about a document or a draft, answer in time or fall silent, disagree and are
 * negotiated with. A room of its own in handling, with own events, tables and projection; handling meets it at {@link
 * org.wenshu.handling.StepGate}.
 */
package org.wenshu.handling.consultation;
