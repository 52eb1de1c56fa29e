package org.zhengxun.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengxun.shared.audit.Audited;

class ActionWordsTest {
  @Test
  void everyAuditedActionHasWords() {
    List<String> actions =
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.zhengxun")
                .stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(Audited.class))
                .map(ActionWordsTest::action)
                .toList();
    assertThat(actions).hasSizeGreaterThan(50);
    assertThat(actions).filteredOn(action -> ActionWords.of(action).equals(action)).isEmpty();
  }

  private static String action(JavaMethod method) {
    return method.getAnnotationOfType(Audited.class).value();
  }

  @Test
  void importsSaySo() {
    assertThat(ActionWords.of("organisation.import.apply")).isEqualTo("单位·导入应用");
    assertThat(ActionWords.of("access.refused")).isEqualTo("访问·被拒绝");
  }

  @Test
  void sameWordIsNotSaidTwice() {
    assertThat(ActionWords.of("session.sign-in")).isEqualTo("登录");
    assertThat(ActionWords.of("session.sign-out")).isEqualTo("登录·退出");
  }

  @Test
  void aCodeWithoutWordsStaysAsItIs() {
    assertThat(ActionWords.of("GET /api/v1/audit-entries")).isEqualTo("GET /api/v1/audit-entries");
  }
}
