package org.zhengxun.notice.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Lays a document out by GB/T 9704-2012. The same document always gives the same bytes. */
public final class NoticeDocx {

  private static final LocalDateTime FIXED = LocalDateTime.of(1980, 1, 1, 0, 0);

  /** The docx file. */
  public byte[] write(NoticeDocument document) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      put(zip, "[Content_Types].xml", Parts.contentTypes());
      put(zip, "_rels/.rels", Parts.rootRelations());
      put(zip, "docProps/core.xml", Parts.core(document));
      put(zip, "word/document.xml", new DocumentPart().write(document));
      put(zip, "word/_rels/document.xml.rels", Parts.documentRelations());
      put(zip, "word/styles.xml", new StylesPart().write());
      put(zip, "word/settings.xml", Parts.settings());
      put(zip, "word/fontTable.xml", Parts.fontTable());
      put(zip, "word/footer1.xml", Sections.footer(true));
      put(zip, "word/footer2.xml", Sections.footer(false));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, String content) throws IOException {
    var entry = new ZipEntry(name);
    entry.setTimeLocal(FIXED);
    zip.putNextEntry(entry);
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
