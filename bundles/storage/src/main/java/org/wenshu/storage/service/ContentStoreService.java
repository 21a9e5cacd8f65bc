package org.wenshu.storage.service;

import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.wenshu.api.storage.ContentStore;
import org.wenshu.storage.FileContentStore;

/** The content store in the data directory. */
@Component(service = ContentStore.class, configurationPid = "org.wenshu.storage")
public class ContentStoreService extends FileContentStore {

    @Activate
    public ContentStoreService(BundleContext context, StorageConfiguration configuration) {
        super(DataDirectory.of(configuration, context));
    }
}
