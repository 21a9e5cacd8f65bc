package org.wenshu.records;

import java.time.LocalDate;

/** A step of the case as it was done, for the handling form (文件处理单). */
public record StepLine(String kind, String decision, String opinion, String person, LocalDate on, String reference) {}
