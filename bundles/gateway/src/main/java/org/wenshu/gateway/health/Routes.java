package org.wenshu.gateway.health;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.framework.Bundle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.wenshu.api.web.PublishedRoutes;
import org.wenshu.api.web.SoapEndpoint;
import org.wenshu.api.web.WebResource;

/** What a bundle says it answers, and what of it is answered. */
@Component(service = Routes.class)
public class Routes {

    private static final String PATH = "wenshu.web.path";
    private static final Set<String> ANSWERING = Set.of(WebResource.class.getName(), SoapEndpoint.class.getName());

    private final ServiceComponentRuntime components;
    private volatile PublishedRoutes published;

    @Activate
    public Routes(@Reference ServiceComponentRuntime components) {
        this.components = components;
    }

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC, unbind = "gone")
    void here(PublishedRoutes service) {
        published = service;
    }

    void gone(PublishedRoutes service) {
        if (published == service) {
            published = null;
        }
    }

    /** The prefixes that the bundle's components declare, whether or not they are there. */
    public Set<String> declared(Bundle bundle) {
        return components.getComponentDescriptionDTOs(bundle).stream()
                .filter(component -> Arrays.stream(component.serviceInterfaces).anyMatch(ANSWERING::contains))
                .filter(component -> component.properties.get(PATH) instanceof String)
                .map(component -> (String) component.properties.get(PATH))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The components of the bundle that threw while they started, and why; they do not try again. */
    public List<String> failed(Bundle bundle) {
        return components.getComponentDescriptionDTOs(bundle).stream()
                .flatMap(component -> components.getComponentConfigurationDTOs(component).stream())
                .filter(component -> component.state == ComponentConfigurationDTO.FAILED_ACTIVATION)
                .map(component -> component.description.name + ": " + firstLine(component.failure))
                .toList();
    }

    private static String firstLine(String failure) {
        return failure == null ? "" : failure.lines().findFirst().orElse("");
    }

    /** The prefixes that the bundle answers now. */
    public Set<String> answered(Bundle bundle) {
        PublishedRoutes now = published;
        return now == null ? Set.of() : now.pathsOf(bundle.getSymbolicName());
    }

    /** The prefixes that are declared but not answered. */
    public Set<String> missing(Bundle bundle) {
        Set<String> answered = answered(bundle);
        return declared(bundle).stream()
                .filter(path -> !answered.contains(path))
                .collect(Collectors.toUnmodifiableSet());
    }
}
