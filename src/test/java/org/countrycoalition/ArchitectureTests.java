package org.countrycoalition;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * The house rules that a compiler does not know.
 */
class ArchitectureTests {

	private static final int MOST_PARAMETERS = 8;

	private static final JavaClasses PORTAL = new ClassFileImporter()
		.withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackages("org.countrycoalition");

	@Test
	void only_screens_and_the_shell_know_vaadin() {
		noClasses().that()
			.resideOutsideOfPackages("..ui..", "..shell..", "..access..")
			.should()
			.dependOnClassesThat()
			.resideInAPackage("com.vaadin..")
			.check(PORTAL);
	}

	@Test
	void only_charts_knows_jfreechart_and_batik() {
		noClasses().that()
			.resideOutsideOfPackage("..charts..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.jfree..", "org.apache.batik..")
			.check(PORTAL);
	}

	@Test
	void only_queries_and_records_speak_sql() {
		noClasses().that()
			.resideOutsideOfPackages("..access..", "..journal..")
			.and()
			.haveSimpleNameNotEndingWith("Queries")
			.and()
			.haveSimpleNameNotEndingWith("Records")
			.should()
			.dependOnClassesThat()
			.resideInAPackage("org.springframework.jdbc..")
			.check(PORTAL);
	}

	@Test
	void the_kernel_knows_nothing_but_java() {
		classes().that()
			.resideInAPackage("..kernel..")
			.should()
			.onlyDependOnClassesThat()
			.resideInAnyPackage("java..", "org.jspecify..", "..kernel..", "org.springframework.modulith..")
			.check(PORTAL);
	}

	@Test
	void business_numbers_are_never_floating_point() {
		fields().that().areDeclaredInClassesThat().resideOutsideOfPackage("..charts..").should(beExact()).check(PORTAL);
	}

	@Test
	void nobody_reads_the_clock_but_through_the_clock() {
		noClasses().should()
			.callMethod(LocalDate.class, "now")
			.orShould()
			.callMethod(Instant.class, "now")
			.orShould()
			.callMethod(LocalDateTime.class, "now")
			.orShould()
			.callMethod(ZonedDateTime.class, "now")
			.orShould()
			.callMethod(System.class, "currentTimeMillis")
			.check(PORTAL);
	}

	@Test
	void every_screen_is_hidden_and_says_whom_it_lets_in() {
		classes().that()
			.areAnnotatedWith(Route.class)
			.should()
			.haveSimpleNameEndingWith("View")
			.andShould()
			.bePackagePrivate()
			.andShould(carryOneAccessAnnotation())
			.check(PORTAL);
	}

	@Test
	void every_service_says_who_may_call_it_and_is_transactional() {
		classes().that()
			.areAnnotatedWith(Service.class)
			.should()
			.beAnnotatedWith(PreAuthorize.class)
			.andShould()
			.beAnnotatedWith(Transactional.class)
			.check(PORTAL);
	}

	@Test
	void nothing_is_injected_into_fields() {
		fields().should().notBeAnnotatedWith(Autowired.class).check(PORTAL);
	}

	@Test
	void names_that_say_nothing_are_not_used() {
		classes().should().haveNameNotMatching(".*(Impl|Util|Utils|Helper|Dto)$").check(PORTAL);
	}

	@Test
	void a_constructor_that_takes_much_hides_a_piece() {
		constructors().should(takeLittle()).check(PORTAL);
	}

	@Test
	void a_rule_that_is_broken_is_noticed() {
		JavaClasses planted = new ClassFileImporter().importClasses(Planted.class, Greedy.class);
		assertThatThrownBy(() -> classes().should(carryOneAccessAnnotation()).check(planted))
			.isInstanceOf(AssertionError.class);
		assertThatThrownBy(() -> fields().should(beExact()).check(planted)).isInstanceOf(AssertionError.class);
		assertThatThrownBy(() -> constructors().should(takeLittle()).check(planted)).isInstanceOf(AssertionError.class);
	}

	private static ArchCondition<JavaClass> carryOneAccessAnnotation() {
		return new ArchCondition<>("carry exactly one access annotation") {
			@Override
			public void check(JavaClass view, ConditionEvents events) {
				long number = List.of(RolesAllowed.class, PermitAll.class, AnonymousAllowed.class)
					.stream()
					.filter(view::isAnnotatedWith)
					.count();
				events.add(new SimpleConditionEvent(view, number == 1, view.getName() + " carries " + number));
			}
		};
	}

	/** Of a record, constructor and parts are the same. */
	private static ArchCondition<JavaConstructor> takeLittle() {
		return new ArchCondition<>("take " + MOST_PARAMETERS + " parameters at most") {
			@Override
			public void check(JavaConstructor constructor, ConditionEvents events) {
				int number = constructor.getRawParameterTypes().size();
				events.add(new SimpleConditionEvent(constructor,
						constructor.getOwner().isRecord() || number <= MOST_PARAMETERS,
						constructor.getFullName() + " takes " + number));
			}
		};
	}

	private static ArchCondition<JavaField> beExact() {
		return new ArchCondition<>("be no float or double") {
			@Override
			public void check(JavaField field, ConditionEvents events) {
				boolean exact = field.getModifiers().contains(JavaModifier.SYNTHETIC)
						|| Arrays.asList("double", "float", "java.lang.Double", "java.lang.Float")
							.stream()
							.noneMatch(field.getRawType().getName()::equals);
				events.add(new SimpleConditionEvent(field, exact, field.getFullName() + " is not exact"));
			}
		};
	}

	/**
	 * Breaks two rules.
	 */
	record Planted(double money) {
	}

	/**
	 * Breaks another.
	 */
	static class Greedy {

		Greedy(int one, int two, int three, int four, int five, int six, int seven, int eight, int nine) {
		}

	}

}
