package org.zhengxun.inspector.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {
  private static final LocalDate TODAY = LocalDate.of(2025, 2, 10);

  @ParameterizedTest
  @CsvSource({
    "2025-02-08, 2025-02-08",
    "[2025-2-8], 2025-02-08",
    "2025/02/08 10:30, 2025-02-08",
    "2025.02.08, 2025-02-08",
    "发布时间：2025年2月8日, 2025-02-08",
    "2025 年 02 月 08 日, 2025-02-08",
    "08 2025-02, 2025-02-08",
    "2025-02 08, 2025-02-08",
    "02-08, 2025-02-08",
    "[12-30], 2024-12-30",
    "2月8日, 2025-02-08",
    "2月8号, 2025-02-08",
    "02-29, 2024-02-29",
    "2天前, 2025-02-08",
    "发布于2日前, 2025-02-08",
    "请于1月30日前报送, 2025-01-30",
    "3 小时前, 2025-02-10",
    "昨天, 2025-02-09",
    "2周前, 2025-01-27"
  })
  void usualNotationsAreRead(String text, LocalDate expected) {
    assertThat(DateReader.read(text, TODAY)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "第2-3期",
        "2024年第2-3期",
        "第 1-2 号",
        "〔2025〕2-3号",
        "第3/4辑",
        "2025-13-01",
        "000-12345678",
        "20250208001",
        "13-45"
      })
  void otherNumbersAreNoDates(String text) {
    assertThat(DateReader.read(text, TODAY)).isEmpty();
  }
}
