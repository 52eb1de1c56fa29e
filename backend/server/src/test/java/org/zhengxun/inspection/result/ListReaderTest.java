package org.zhengxun.inspection.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhengxun.inspection.Part;
import org.zhengxun.shared.sheet.Fault;
import org.zhengxun.shared.sheet.SheetReader;

/** What a list says of itself, before its objects are looked up. */
class ListReaderTest {
  private static List<String> faults(String rows) {
    byte[] file = ("序号,网站名称,存在问题,整改情况\n" + rows).getBytes(StandardCharsets.UTF_8);
    ResultField.Recognised list = ResultField.recognise(new SheetReader().read(file, "网站.csv"));
    return new ListReader(Part.SITES, List.of(), Set.of())
        .read(list.table()).faults().stream()
            .filter(fault -> !fault.column().equals("网站名称"))
            .map(ListReaderTest::words)
            .toList();
  }

  private static String words(Fault fault) {
    return fault.line() + " " + fault.column() + "：" + fault.message();
  }

  @Test
  void aRowThatIsMendedNamesItsProblem() {
    assertThat(faults("1,甲,,已整改\n")).containsExactly("2 存在问题：填写了整改情况，请写明存在的问题");
    assertThat(faults("1,甲,,\n2,乙,首页不能访问,已整改\n")).isEmpty();
  }

  @Test
  void aNumberStandsForOneObject() {
    assertThat(faults("1,甲,首页不能访问,\n1,乙,首页不能访问,\n")).containsExactly("3 序号：与第 2 行的序号重复");
    // a list by areas counts anew in each
    assertThat(faults("1,甲,首页不能访问,\n2,乙,首页不能访问,\n1,丙,首页不能访问,\n")).isEmpty();
    assertThat(faults("1,甲,首页不能访问,\n1,甲,栏目不更新,\n")).isEmpty();
  }
}
