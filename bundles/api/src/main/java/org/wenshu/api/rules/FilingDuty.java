package org.wenshu.api.rules;

/**
 * A duty to file a published normative document (备案), Article 32.
 *
 * @param authority machine name of the authority, such as {@code CITY_GOVERNMENT}
 * @param authorityName in Chinese, such as {@code 营口市人民政府}
 */
public record FilingDuty(String authority, String authorityName, Deadline deadline, Citation citation) {}
