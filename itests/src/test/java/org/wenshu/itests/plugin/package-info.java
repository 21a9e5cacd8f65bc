/** An example of a review aid that somebody adds at runtime: one class, packed as a bundle by {@code PluginJar}. */
package org.wenshu.itests.plugin;
