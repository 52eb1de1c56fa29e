package org.zhengxun;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.junit.jupiter.api.Test;
import org.zhengxun.shared.job.JobHandler;

/**
 * What Jackson reads and writes outside of the REST endpoints (JSON columns, the data of jobs) must
 * say so for the native image, which knows of no reflection by itself.
 */
class NativeReflectionTest {
  private static final String OURS = "org.zhengxun";

  private final Iterable<JavaClass> classes =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(OURS);

  @Test
  void typesOfJsonColumnsAndJobsAreRegistered() {
    Set<String> missing =
        reachable().stream()
            .filter(type -> !type.isEnum())
            .filter(type -> !type.isAnnotatedWith(RegisterForReflection.class))
            .map(JavaClass::getName)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(missing).as("without @RegisterForReflection").isEmpty();
  }

  private Set<JavaClass> reachable() {
    Set<JavaClass> seen = new java.util.HashSet<>();
    Deque<JavaClass> open = new ArrayDeque<>();
    for (JavaClass type : classes) {
      for (JavaField field : type.getFields()) {
        if (json(field)) {
          open.addAll(ours(field.getType()));
        }
      }
      type.getInterfaces().stream()
          .filter(i -> i.toErasure().isEquivalentTo(JobHandler.class))
          .forEach(i -> open.addAll(ours(i)));
    }
    while (!open.isEmpty()) {
      JavaClass type = open.pop();
      if (!type.isEquivalentTo(JobHandler.class) && seen.add(type)) {
        type.getFields().stream()
            .filter(
                field ->
                    !field
                        .getModifiers()
                        .contains(com.tngtech.archunit.core.domain.JavaModifier.STATIC))
            .forEach(field -> open.addAll(ours(field.getType())));
      }
    }
    return seen;
  }

  private static boolean json(JavaField field) {
    return field
        .tryGetAnnotationOfType(JdbcTypeCode.class)
        .filter(code -> code.value() == SqlTypes.JSON)
        .isPresent();
  }

  private static Set<JavaClass> ours(JavaType type) {
    return type.getAllInvolvedRawTypes().stream()
        .filter(raw -> raw.getPackageName().startsWith(OURS))
        .collect(Collectors.toSet());
  }
}
