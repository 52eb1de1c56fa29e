package org.zhengxun.shared.web;

import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.zhengxun.shared.sheet.Export;
import org.zhengxun.shared.sheet.SheetWriter;

/** Answers that a browser saves as a file. */
public final class Download {
  public static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  public static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private Download() {}

  /**
   * @param content bytes or a stream
   */
  public static Response of(String name, String mediaType, Object content) {
    String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return Response.ok(content, mediaType)
        .header("Content-Disposition", "attachment; filename*=UTF-8''" + encoded)
        .build();
  }

  /** A table as xlsx, under its own name unless another is given. */
  public static Response xlsx(Export export) {
    return xlsx(export.name() + ".xlsx", export);
  }

  public static Response xlsx(String name, Export export) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    new SheetWriter().writeXlsx(export, file);
    return of(name, XLSX, file.toByteArray());
  }
}
