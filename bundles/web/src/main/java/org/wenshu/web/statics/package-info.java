/**
 * Style sheets, scripts and icons, under paths that carry their version and may therefore be cached for ever.
 */
package org.wenshu.web.statics;
