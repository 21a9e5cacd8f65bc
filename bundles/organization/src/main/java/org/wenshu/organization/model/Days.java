package org.wenshu.organization.model;

import java.time.LocalDate;

/** From one day to another, both included. */
public record Days(LocalDate first, LocalDate last) {}
