/** How files and forms cross HTTP, for both faces. */
package org.wenshu.registration.http;
