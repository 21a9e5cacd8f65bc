package org.wenshu.gateway;

import org.apache.cxf.transport.http.DestinationRegistry;
import org.apache.cxf.transport.http.DestinationRegistryImpl;
import org.osgi.framework.Constants;
import org.osgi.service.component.annotations.Component;

/**
 * Where bundles put their CXF endpoints. CXF has a registry of its own, behind a servlet that asks nobody who he is:
 * endpoints belong here, so this one ranks first.
 */
@Component(service = DestinationRegistry.class, property = Constants.SERVICE_RANKING + ":Integer=1000")
public class Destinations extends DestinationRegistryImpl {}
