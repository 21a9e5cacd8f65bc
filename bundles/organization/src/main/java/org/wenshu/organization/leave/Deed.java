package org.wenshu.organization.leave;

import java.time.LocalDate;
import org.wenshu.api.organization.Capacity;

/**
 * Who did something about a leave.
 *
 * @param person name of the person
 * @param post id of the post that acted; blank for who asks as a person
 * @param capacity in which the person acted for the post
 * @param note the reason or opinion; may be blank
 */
public record Deed(String account, String person, String post, Capacity capacity, LocalDate on, String note) {}
