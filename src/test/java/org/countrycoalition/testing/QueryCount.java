package org.countrycoalition.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Counts the SQL statements that the portal sends, the one that opens a viewer's
 * transaction included. A test imports it by name.
 */
public class QueryCount implements BeanPostProcessor {

	private final AtomicInteger statements = new AtomicInteger();

	private final AtomicInteger rows = new AtomicInteger();

	/** Every call of a result goes through a proxy only where its rows are counted. */
	private final AtomicBoolean countsRows = new AtomicBoolean();

	/**
	 * @param work what to do
	 * @return how many statements it sent
	 */
	public int of(Runnable work) {
		int before = this.statements.get();
		work.run();
		return this.statements.get() - before;
	}

	/**
	 * @param work what to do
	 * @return how many rows it read
	 */
	public int rowsOf(Runnable work) {
		int before = this.rows.get();
		this.countsRows.set(true);
		try {
			work.run();
		}
		finally {
			this.countsRows.set(false);
		}
		return this.rows.get() - before;
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof DataSource source) ? counting(source, DataSource.class) : bean;
	}

	private <T> T counting(T target, Class<T> type) {
		return type.cast(Proxy.newProxyInstance(QueryCount.class.getClassLoader(), new Class<?>[] { type },
				(proxy, method, arguments) -> counted(target, method, arguments)));
	}

	private @Nullable Object counted(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
		if (target instanceof Statement && method.getName().startsWith("execute")) {
			this.statements.incrementAndGet();
		}
		try {
			Object result = method.invoke(target, arguments);
			if (target instanceof ResultSet && "next".equals(method.getName()) && Boolean.TRUE.equals(result)) {
				this.rows.incrementAndGet();
			}
			return wrapped(result);
		}
		catch (InvocationTargetException ex) {
			throw ex.getTargetException();
		}
	}

	private @Nullable Object wrapped(@Nullable Object result) {
		return switch (result) {
			case Connection connection -> counting(connection, Connection.class);
			case PreparedStatement statement -> counting(statement, PreparedStatement.class);
			case Statement statement -> counting(statement, Statement.class);
			case ResultSet rows when this.countsRows.get() -> counting(rows, ResultSet.class);
			case null, default -> result;
		};
	}

}
