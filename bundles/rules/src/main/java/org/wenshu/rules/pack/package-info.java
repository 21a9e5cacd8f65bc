/**
 * Reading a rule pack: YAML with the line of every value, the schema, compiling to {@code engine}, trying the examples.
 * What is wrong is refused with its line.
 */
package org.wenshu.rules.pack;
