package org.wenshu.api.web;

/**
 * A page for people, rendered by FreeMarker inside the frame with menu, user and help; returned by a resource method
 * that produces {@code text/html}.
 *
 * @param template path of the template in the bundle of the resource, such as {@code register.ftlh}, relative to the
 *     package of the resource class
 * @param title the page's title, in Chinese
 * @param model what the template sees as {@code model}: a record whose components it reads
 * @param frame whether the console frame goes around it; false for fragments and public pages
 */
public record Page(String template, String title, Object model, boolean frame) {

    /** A page inside the frame. */
    public static Page of(String template, String title, Object model) {
        return new Page(template, title, model, true);
    }

    /** A piece of HTML without frame, for htmx or for pages that bring their own frame. */
    public static Page bare(String template, String title, Object model) {
        return new Page(template, title, model, false);
    }
}
