package org.tocsin.guard;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Who may use whom. The path goes one way: a later stage knows the earlier ones, and none of them
/// knows Kafka.
class PackageDirectionsTest {
    private static final String ROOT = "org.tocsin";
    private static final JavaClasses OURS =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages(ROOT);

    private static final String STAGES = "article extract fetch claim syndication event alert";
    private static final String PURE = "article extract claim syndication event alert";
    private static final String KAFKA = "topology kafka notify app";
    private static final String ALL = STAGES + " notify topology kafka metrics app";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    article     | ''
                    extract     | article
                    fetch       | article extract
                    claim       | article
                    syndication | article
                    event       | article claim syndication
                    alert       | article claim event
                    notify      | claim event alert kafka
                    kafka       | article extract fetch claim syndication event alert
                    topology    | article extract fetch claim syndication event alert kafka
                    metrics     | article extract fetch claim syndication event alert
                    """)
    void a_package_uses_only_those_before_it(String name, String mayUse) {
        var forbidden = new TreeSet<>(names(ALL));
        forbidden.removeAll(names(mayUse));
        forbidden.remove(name);

        check(
                noClasses()
                        .that()
                        .resideInAnyPackage(packages(name))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(packages(String.join(" ", forbidden))));
    }

    @Test
    void a_new_package_takes_its_place_in_the_table() {
        assertThat(OURS.stream().map(PackageDirectionsTest::placeOf).collect(Collectors.toSet()))
                .isSubsetOf(names(ALL));
    }

    @Test
    void kafka_stays_at_the_edge() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackages(packages(KAFKA))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("org.apache.kafka..", "kafka.."));
    }

    @Test
    void meters_stay_behind_the_domain_verbs() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackages(packages("metrics app"))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("io.micrometer..", "io.prometheus.."));
    }

    @Test
    void time_reaches_a_stage_and_the_path_only_with_its_records() {
        check(
                noClasses()
                        .that()
                        .resideInAnyPackage(packages(PURE + " topology"))
                        .should()
                        .dependOnClassesThat()
                        .belongToAnyOf(java.time.Clock.class)
                        .orShould()
                        .accessTargetWhere(Calls.OF_A_CLOCK)
                        .orShould()
                        .callConstructor(java.util.Date.class));
    }

    @Test
    void a_stage_reads_no_file_and_no_net() {
        check(
                noClasses()
                        .that()
                        .resideInAnyPackage(packages(PURE))
                        .should()
                        .dependOnClassesThat(Calls.OUTSIDE));
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(OURS);
    }

    private static String placeOf(JavaClass type) {
        return type.getPackageName().substring(ROOT.length() + 1).replaceFirst("[.].*", "");
    }

    private static Set<String> names(String list) {
        return Arrays.stream(list.split(" ", -1))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String[] packages(String list) {
        return names(list).stream().map(name -> ROOT + "." + name + "..").toArray(String[]::new);
    }
}
