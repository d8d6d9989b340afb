package org.branchwork.web.guard;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** The two filters that stand before Spring Security. */
@Configuration(proxyBeanMethods = false)
class FirstFilters {

    @Bean
    FilterRegistrationBean<SecurityHeaders> securityHeaders() {
        var filter = new FilterRegistrationBean<>(new SecurityHeaders());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    @Bean
    FilterRegistrationBean<PathGuard> pathGuard() {
        var filter = new FilterRegistrationBean<>(new PathGuard());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return filter;
    }
}
