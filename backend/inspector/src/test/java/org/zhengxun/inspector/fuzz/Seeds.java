package org.zhengxun.inspector.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The files inputs are made from: those of {@code seeds} and what tests make of them. */
final class Seeds {
  private Seeds() {}

  /** The files of a folder, each also as an old site would write it. */
  static List<byte[]> texts(String folder) {
    List<byte[]> files = new ArrayList<>();
    for (byte[] file : files(folder)) {
      files.add(file);
      String text = new String(file, StandardCharsets.UTF_8);
      files.add(text.getBytes(Charset.forName("GB18030")));
    }
    return List.copyOf(files);
  }

  static List<byte[]> files(String folder) {
    try (Stream<Path> paths =
        Files.list(Path.of(Seeds.class.getResource("seeds/" + folder).toURI()))) {
      List<byte[]> files = new ArrayList<>();
      for (Path path : paths.sorted().toList()) {
        files.add(Files.readAllBytes(path));
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A PDF with links in plain objects and in packed ones. */
  static byte[] pdf() {
    String plain =
        "%PDF-1.7\n1 0 obj <</Type/Annot/S/URI/URI(http://y.gov.cn/a\\(1\\)\\056htm)>>\nendobj\n"
            + "2 0 obj <</URI <687474703A2F2F792E676F762E636E2F68> /S /URI>> endobj\n"
            + "9 0 obj <</Type /ObjStm /N 2 /First 8 /Filter /FlateDecode>>\nstream\r\n";
    String packed = "<</S /URI /URI (http://y.gov.cn/packed#p)>> <</S/URI/URI(mailto:a@y.gov.cn)>>";
    return Forms.joined(
        plain.getBytes(StandardCharsets.ISO_8859_1),
        Forms.deflated(packed.getBytes(StandardCharsets.ISO_8859_1)),
        "\nendstream\nendobj\ntrailer <</Root 1 0 R>>\n%%EOF"
            .getBytes(StandardCharsets.ISO_8859_1));
  }

  static byte[] docx() {
    return Forms.zipped(
        "[Content_Types].xml",
        "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>",
        "word/_rels/document.xml.rels",
        "<Relationships><Relationship Id='1' TargetMode='External' Type='http://x/hyperlink'"
            + " Target='http://y.gov.cn/1'/></Relationships>",
        "word/document.xml",
        "<w:document xmlns:w='w'><w:body><w:p><w:r><w:fldChar/><w:instrText> HYPERLINK"
            + " \"http://y.gov</w:instrText><w:instrText>.cn/2\" \\o</w:instrText><w:fldChar/></w:r>"
            + "<w:fldSimple w:instr=' HYPERLINK \"http://y.gov.cn/3\"'/></w:p></w:body></w:document>");
  }

  static byte[] xlsxLinks() {
    return Forms.zipped(
        "[Content_Types].xml",
        "<Types/>",
        "xl/worksheets/sheet1.xml",
        "<worksheet><sheetData><row r='1'><c r='A1'><f>HYPERLINK(\"http://y.gov.cn/4\",\"x\")</f>"
            + "</c></row></sheetData></worksheet>");
  }

  static byte[] ofd() {
    return Forms.zipped(
        "OFD.xml",
        "<ofd:OFD xmlns:ofd='http://www.ofdspec.org/2016'/>",
        "Doc_0/Document.xml",
        "<ofd:Document xmlns:ofd='http://www.ofdspec.org/2016'><ofd:Action><ofd:URI"
            + " URI='http://y.gov.cn/5'/></ofd:Action></ofd:Document>");
  }
}
