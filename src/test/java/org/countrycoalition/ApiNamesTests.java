package org.countrycoalition;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The document of the service names a shape by its class alone: of two that are called
 * the same it would describe one and mean both.
 */
class ApiNamesTests {

	private static final String PORTAL = "org.countrycoalition";

	@Test
	void no_two_shapes_of_the_service_are_called_the_same() {
		ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
		scanner.addIncludeFilter(new AnnotationTypeFilter(RestController.class));
		Set<Class<?>> shapes = new LinkedHashSet<>();
		scanner.findCandidateComponents(PORTAL)
			.stream()
			.map((bean) -> ClassUtils.resolveClassName(String.valueOf(bean.getBeanClassName()), null))
			.flatMap((endpoints) -> Arrays.stream(endpoints.getDeclaredMethods()))
			.flatMap(ApiNamesTests::spoken)
			.forEach((type) -> reach(type, shapes));
		assertThat(shapes).hasSizeGreaterThan(40);
		assertThat(twice(shapes)).isEmpty();
	}

	@Test
	void two_of_one_name_are_found() {
		Set<Class<?>> shapes = new LinkedHashSet<>();
		reach(One.class, shapes);
		assertThat(twice(shapes)).isEmpty();
		reach(Other.class, shapes);
		assertThat(twice(shapes)).containsOnlyKeys("Row");
	}

	private static Stream<Type> spoken(Method method) {
		Stream<Type> asked = Arrays.stream(method.getParameters())
			.filter((parameter) -> parameter.isAnnotationPresent(RequestBody.class))
			.map(Parameter::getParameterizedType);
		return Stream.concat(Stream.of(method.getGenericReturnType()), asked);
	}

	private static void reach(Type type, Set<Class<?>> shapes) {
		if (type instanceof ParameterizedType of) {
			reach(of.getRawType(), shapes);
			Arrays.stream(of.getActualTypeArguments()).forEach((part) -> reach(part, shapes));
		}
		else if (type instanceof Class<?> shape && shape.isRecord() && shape.getName().startsWith(PORTAL)
				&& shapes.add(shape)) {
			Arrays.stream(shape.getRecordComponents())
				.map(RecordComponent::getGenericType)
				.forEach((part) -> reach(part, shapes));
		}
	}

	private static Map<String, List<Class<?>>> twice(Collection<Class<?>> shapes) {
		Map<String, List<Class<?>>> byName = shapes.stream()
			.collect(Collectors.groupingBy(Class::getSimpleName, TreeMap::new, Collectors.toList()));
		byName.values().removeIf((same) -> same.size() < 2);
		return byName;
	}

	private record One(List<Row> rows) {

		private record Row(String one) {
		}

	}

	private record Other(Map<String, Row> rows) {

		private record Row(String other) {
		}

	}

}
