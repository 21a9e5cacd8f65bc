package org.wenshu.operations.console;

import org.wenshu.api.operations.Replaceability;
import org.wenshu.api.operations.SuiteBundle;
import org.wenshu.operations.Messages;

/** A bundle as the page lists it; {@code returnable} is whether a former version can be put back. */
public record BundleRow(SuiteBundle bundle, String way, boolean returnable) {

    static BundleRow of(SuiteBundle bundle) {
        return new BundleRow(
                bundle,
                Messages.text("way." + bundle.way()),
                bundle.way() != Replaceability.RESTART && !bundle.former().isEmpty());
    }
}
