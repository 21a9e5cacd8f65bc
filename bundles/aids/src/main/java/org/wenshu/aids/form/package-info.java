/** The aid {@code form}: dates, validity, repeal clause, definitions, numbering. */
package org.wenshu.aids.form;
