package org.wenshu.web.publishing;

import java.net.URI;
import java.util.regex.Pattern;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerResponseContext;
import javax.ws.rs.container.ContainerResponseFilter;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.ext.Provider;

/**
 * Says where to go by path alone. JAX-RS makes locations absolute by the host that it believes to run on, which is wrong
 * behind a proxy, and CXF puts the base in front of paths that begin with a slash, too.
 */
@Provider
final class Locations implements ContainerResponseFilter {

    private static final Pattern FROM_THE_ROOT = Pattern.compile("/(api|console|catalog|static|sign-in)(/.*)?");

    private final String base;

    Locations(String base) {
        this.base = base;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getHeaders().getFirst(HttpHeaders.LOCATION) instanceof URI location) {
            String own = request.getUriInfo().getBaseUri().getRawAuthority();
            if (location.getRawAuthority() == null || location.getRawAuthority().equals(own)) {
                response.getHeaders().putSingle(HttpHeaders.LOCATION, path(location));
            }
        }
    }

    private String path(URI location) {
        String path = location.getRawPath();
        if (path.startsWith(base)) {
            String rest = path.substring(base.length());
            path = FROM_THE_ROOT.matcher(rest).matches() ? rest : path;
        }
        String query = location.getRawQuery() == null ? "" : "?" + location.getRawQuery();
        return path + query + (location.getRawFragment() == null ? "" : "#" + location.getRawFragment());
    }
}
