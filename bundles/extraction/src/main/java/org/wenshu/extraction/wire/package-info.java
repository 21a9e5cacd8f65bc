/**
 * What the container and a worker process say to each other: length-prefixed frames on the worker's stdin and stdout.
 * Both ends are always of the same build, so the content of a frame has no version.
 */
package org.wenshu.extraction.wire;
