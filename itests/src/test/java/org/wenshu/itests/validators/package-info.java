/** Judges of formats: each tells what is wrong with a document, in the words of a validator that others wrote. */
package org.wenshu.itests.validators;
