/** Reads the forms that people and programs send. */
package org.wenshu.catalog.form;
