/** What the container and the worker say to each other over stdin and stdout. */
package org.wenshu.semantic.wire;
