package org.branchwork;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts what is sent to the database, by Hibernate, by the engine and by ourselves alike; a batch is one. */
@TestConfiguration(proxyBeanMethods = false)
public class CountedStatements implements BeanPostProcessor {

    public static final AtomicInteger SENT = new AtomicInteger();

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source && !(bean instanceof Counting) ? new Counting(source) : bean;
    }

    private static final class Counting extends DelegatingDataSource {

        Counting(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws java.sql.SQLException {
            return watched(super.getConnection(), Connection.class);
        }

        private static <T> T watched(T real, Class<T> type) {
            Object proxy =
                    Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, given) -> {
                        try {
                            if (method.getName().startsWith("execute")) {
                                SENT.incrementAndGet();
                            }
                            Object answer = method.invoke(real, given);
                            Class<?> returned = method.getReturnType();
                            return Statement.class.isAssignableFrom(returned)
                                    ? watchedStatement(answer, returned)
                                    : answer;
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
            return type.cast(proxy);
        }

        private static <T> T watchedStatement(Object real, Class<T> type) {
            return watched(type.cast(real), type);
        }
    }
}
