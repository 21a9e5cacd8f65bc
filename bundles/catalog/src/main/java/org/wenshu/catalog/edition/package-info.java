/**
 * The quarterly editions of the catalog (定期向社会公布目录), Article 32: what was published and what changed in a quarter,
 * fixed when the Justice Bureau issues it.
 */
package org.wenshu.catalog.edition;
