package org.wenshu.web.callers;

import javax.ws.rs.ext.Provider;
import org.apache.cxf.jaxrs.ext.ContextProvider;
import org.apache.cxf.message.Message;
import org.wenshu.api.web.Caller;

/** Hands the caller to parameters marked {@code @Context}. */
@Provider
public final class CallerContext implements ContextProvider<Caller> {

    @Override
    public Caller createContext(Message message) {
        return message.getExchange().getInMessage().get(Caller.class);
    }
}
