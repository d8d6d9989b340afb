package org.branchwork.web.guard;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/**
 * The engine's pages read their script nonce from the servlet context, where all requests of the same moment write theirs,
 * and a page with another's nonce stays blank. This request shows its own there.
 */
class NonceRequest extends HttpServletRequestWrapper {

    private static final String PLACE = "org.camunda.bpm.csp.nonce";

    private final String nonce;

    NonceRequest(HttpServletRequest request, String nonce) {
        super(request);
        this.nonce = nonce;
    }

    @Override
    public ServletContext getServletContext() {
        ServletContext shared = super.getServletContext();
        return (ServletContext) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {ServletContext.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("getAttribute") && PLACE.equals(arguments[0])) {
                        return nonce;
                    }
                    try {
                        return method.invoke(shared, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }
}
