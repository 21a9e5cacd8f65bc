package org.wenshu.api.web;

import java.util.Set;
import org.osgi.annotation.versioning.ConsumerType;
import org.wenshu.api.organization.Role;

/** Whiteboard: an entry of the console's menu. */
@ConsumerType
public interface MenuEntry {

    /** The text, in Chinese. */
    String label();

    /** Where it leads, such as {@code /console/registration/}. */
    String path();

    /** Name of a Tabler icon, such as {@code file-import}. */
    String icon();

    /** Entries are sorted by this number. */
    int order();

    /** Who sees it; empty: everybody who is signed in. */
    Set<Role> roles();
}
