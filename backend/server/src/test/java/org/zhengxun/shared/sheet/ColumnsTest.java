package org.zhengxun.shared.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ColumnsTest {

  private enum Field {
    NAME,
    SPONSOR,
    RESULT,
    STATUS
  }

  private static final Columns<Field> COLUMNS =
      Columns.of(Field.class)
          .required(Field.NAME, "账号名称", "政务新媒体名称")
          .required(Field.SPONSOR, "开设主体", "主办单位")
          .optional(Field.RESULT, "检查结果")
          .optional(Field.STATUS, "整改情况");

  private static HeaderMap<Field> map(String... rows) {
    return COLUMNS.map(
        Sheet.of(
            IntStream.range(0, rows.length)
                .mapToObj(i -> new SheetRow(i + 1, List.of(rows[i].split("\\|", -1))))
                .toList()));
  }

  @Test
  void headersInAnyOrderAndVariantAreFound() {
    var map = map("主办单位|序号|政务新媒体名称", "泾阳县财政局|1|泾阳县智慧农业保险");
    assertThat(map.faults()).isEmpty();
    assertThat(map.rows().getFirst().text(Field.NAME)).isEqualTo("泾阳县智慧农业保险");
    assertThat(map.rows().getFirst().text(Field.SPONSOR)).isEqualTo("泾阳县财政局");
    assertThat(map.unknownHeaders()).containsExactly("序号");
  }

  @Test
  void widthBlanksStarsAndParenthesesDoNotMatter() {
    var map = map("*账号 名称：|开设主体（全称）|检查\n结果|整改情况[必填]");
    assertThat(map.faults()).isEmpty();
    assertThat(Arrays.stream(Field.values())).allMatch(map::has);
  }

  @Test
  void titleRowsAboveTheHeaderAreTolerated() {
    var map = map("咸阳市2025年第一季度政务新媒体检查结果", "填报单位：示例", "账号名称|开设主体", "红色云阳|云阳镇");
    assertThat(map.rows()).extracting(TableRow::line).containsExactly(4);
  }

  @Test
  void missingRequiredColumnsAreFaults() {
    var map = map("账号名称|检查结果", "红色云阳|合格");
    assertThat(map.faults())
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.line()).isEqualTo(1);
              assertThat(fault.column()).isEqualTo("开设主体");
              assertThat(fault.message()).contains("缺少列“开设主体”");
            });
    assertThat(map.rows().getFirst().text(Field.SPONSOR)).isEmpty();
  }

  @Test
  void twoColumnsOfOneFieldAreAFault() {
    var map = map("账号名称|政务新媒体名称|主办单位");
    assertThat(map.faults())
        .extracting(Fault::message)
        .containsExactly("列“政务新媒体名称”与“账号名称”重复，请只保留一列。");
  }

  @Test
  void anExactHeaderWinsOverOneWithParentheses() {
    var map = map("开设主体（简称）|开设主体|账号名称", "云阳镇|泾阳县云阳镇人民政府|红色云阳");
    assertThat(map.faults()).isEmpty();
    assertThat(map.rows().getFirst().text(Field.SPONSOR)).isEqualTo("泾阳县云阳镇人民政府");
  }

  @Test
  void aFaultNamesLineHeaderAndValueAsTheFilePrintsThem() {
    var row = map("政务新媒体名称|主办单位", "红色云阳|某单位").rows().getFirst();
    assertThat(row.fault(Field.SPONSOR, "没有这个单位")).isEqualTo(new Fault(2, "主办单位", "某单位", "没有这个单位"));
    assertThat(row.fault(Field.STATUS, "请填写").column()).isEqualTo("整改情况");
  }

  @Test
  void aTableWithoutAnyKnownHeaderIsRefused() {
    assertThatThrownBy(() -> map("甲|乙", "1|2"))
        .isInstanceOf(SheetException.class)
        .hasMessageContaining("账号名称、开设主体");
  }
}
