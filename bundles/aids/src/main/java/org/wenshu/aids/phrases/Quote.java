package org.wenshu.aids.phrases;

/**
 * Words of a norm.
 *
 * @param law the title under which the library may hold it; empty for what no library holds
 * @param article label of the article; empty if there is no law
 * @param text the words, as this bundle carries them
 */
record Quote(String law, String article, String text) {}
