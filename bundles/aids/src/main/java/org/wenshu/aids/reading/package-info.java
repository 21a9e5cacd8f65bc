/** What all aids need to read a draft: sentences, article numbers, stable keys. */
package org.wenshu.aids.reading;
