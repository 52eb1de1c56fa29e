package org.zhengxun;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Inject;

/** Arrows go one way; see docs/architecture.md. */
@AnalyzeClasses(packages = "org.zhengxun", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule LAYERS =
      layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage("org.zhengxun..")
          .withOptionalLayers(true)
          .layer("inspector")
          .definedBy("org.zhengxun.inspector..")
          .layer("shared")
          .definedBy("org.zhengxun.shared..")
          .layer("tenancy")
          .definedBy("org.zhengxun.tenancy..")
          .layer("audit")
          .definedBy("org.zhengxun.audit..")
          .layer("catalog, registry")
          .definedBy("org.zhengxun.catalog..", "org.zhengxun.registry..")
          .layer("filing, monitoring")
          .definedBy("org.zhengxun.filing..", "org.zhengxun.monitoring..")
          .layer("inspection")
          .definedBy("org.zhengxun.inspection..")
          .layer("rectification")
          .definedBy("org.zhengxun.rectification..")
          .layer("notice")
          .definedBy("org.zhengxun.notice..")
          .layer("desk")
          .definedBy("org.zhengxun.desk..")
          .layer("demo")
          .definedBy("org.zhengxun.demo..")
          .whereLayer("desk")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("demo")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("audit")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("notice")
          .mayOnlyBeAccessedByLayers("desk")
          .whereLayer("rectification")
          .mayOnlyBeAccessedByLayers("notice", "desk")
          .whereLayer("inspection")
          .mayOnlyBeAccessedByLayers("rectification", "notice", "desk")
          .whereLayer("filing, monitoring")
          .mayOnlyBeAccessedByLayers("inspection", "rectification", "notice", "desk")
          .whereLayer("catalog, registry")
          .mayOnlyBeAccessedByLayers(
              "filing, monitoring", "inspection", "rectification", "notice", "desk")
          .whereLayer("shared")
          .mayOnlyBeAccessedByLayers(
              "tenancy",
              "audit",
              "catalog, registry",
              "filing, monitoring",
              "inspection",
              "rectification",
              "notice",
              "desk",
              "demo")
          .whereLayer("inspector")
          .mayOnlyBeAccessedByLayers("catalog, registry", "filing, monitoring", "inspection");

  @ArchTest
  static final ArchRule NO_CYCLES =
      slices().matching("org.zhengxun.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule CONSTRUCTORS_INJECT =
      noFields().should().beAnnotatedWith(Inject.class).because("dependencies come by constructor");

  @ArchTest
  static final ArchRule NO_BAGS =
      classes()
          .should()
          .haveSimpleNameNotEndingWith("Util")
          .andShould()
          .haveSimpleNameNotEndingWith("Utils")
          .andShould()
          .haveSimpleNameNotEndingWith("Helper");
}
