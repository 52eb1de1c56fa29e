package org.zhengxun.testing;

import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.zhengxun.shared.sheet.SheetReader;
import org.zhengxun.shared.sheet.SheetRow;

/** Reads what an export of the API says. */
public final class Exported {
  private Exported() {}

  /** The cells of each row, the header first. */
  public static List<List<String>> rows(RequestSpecification call, String path, Object... values) {
    byte[] file =
        call.accept("*/*").get(path, values).then().statusCode(200).extract().asByteArray();
    return new SheetReader()
        .read(file, "export.xlsx").rows().stream().map(SheetRow::cells).toList();
  }
}
