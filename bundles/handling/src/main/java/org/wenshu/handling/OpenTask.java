package org.wenshu.handling;

/** An open step with the title of its case. */
public record OpenTask(String title, HandlingStep step) {}
