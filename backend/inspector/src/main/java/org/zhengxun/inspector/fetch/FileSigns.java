package org.zhengxun.inspector.fetch;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.zhengxun.inspector.url.WebAddress;

/** Knows how files of a kind begin, so that an attachment that is something else is told. */
final class FileSigns {
  private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] ZIP_EMPTY = {'P', 'K', 5, 6};
  private static final byte[] RTF = ascii("{\\rtf");
  private static final byte[] PDF = ascii("%PDF");

  /** Empty where only a page in place of the file is told. */
  private static final Map<String, List<byte[]>> SIGNS = signs();

  private static final int FAR = 1024;

  private FileSigns() {}

  private static Map<String, List<byte[]>> signs() {
    Map<String, List<byte[]>> signs = new HashMap<>();
    signs.put("pdf", List.of(PDF));
    // an office reads the old and the new form and RTF whatever the name says, and so do the
    // domestic offices; an encrypted new one is an OLE file
    for (String office : List.of("doc", "xls", "ppt", "wps", "et", "dps", "docx", "xlsx", "pptx")) {
      signs.put(office, List.of(OLE, ZIP, RTF));
    }
    signs.put("rtf", List.of(RTF, OLE, ZIP));
    signs.put("ofd", List.of(ZIP));
    signs.put("zip", List.of(ZIP, ZIP_EMPTY));
    signs.put("rar", List.of(ascii("Rar!")));
    signs.put("7z", List.of(new byte[] {'7', 'z', (byte) 0xBC, (byte) 0xAF}));
    signs.put("gz", List.of(new byte[] {0x1F, (byte) 0x8B}));
    for (String shown :
        List.of(
            "jpg", "jpeg", "png", "gif", "bmp", "webp", "ico", "mp3", "mp4", "wmv", "flv", "avi",
            "csv", "apk", "exe")) {
      signs.put(shown, List.of());
    }
    return signs;
  }

  /** What is wrong with the type of a file, in Chinese; null when nothing is, or it is no file. */
  static String trouble(WebAddress asked, Fetched fetched) {
    String name = asked.path().substring(asked.path().lastIndexOf('/') + 1);
    String kind = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    List<byte[]> starts = name.indexOf('.') < 0 ? null : SIGNS.get(kind);
    byte[] body = fetched.body();
    if (starts == null || body.length == 0) {
      return null;
    }
    boolean markup = startsLikePage(body);
    boolean html = fetched.contentType() != null && fetched.isHtml();
    if (html && (markup || !starts.isEmpty())) {
      return "网址是 " + kind + " 文件，应答类型却是 " + fetched.contentType();
    }
    if (starts.isEmpty()) {
      return markup && !isOfficeMarkup(body) ? "网址是 " + kind + " 文件，内容却是网页" : null;
    }
    boolean fits = starts.stream().anyMatch(start -> startsWith(body, start, kind));
    return fits || isOfficeMarkup(body) && isOffice(kind)
        ? null
        : "文件开头不是 " + kind + " 格式" + (markup ? "，内容是网页" : "");
  }

  private static boolean startsWith(byte[] body, byte[] start, String kind) {
    // readers of PDF accept some bytes before the mark
    int last = kind.equals("pdf") ? Math.min(FAR, body.length - start.length) : 0;
    for (int at = 0; at <= last && at + start.length <= body.length; at++) {
      if (java.util.Arrays.equals(body, at, at + start.length, start, 0, start.length)) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsLikePage(byte[] body) {
    String start = start(body).strip().toLowerCase(Locale.ROOT);
    return start.startsWith("<!doctype html")
        || start.startsWith("<html")
        || start.startsWith("<script")
        || start.startsWith("<head")
        || start.startsWith("<body");
  }

  private static boolean isOffice(String kind) {
    return kind.startsWith("doc") || kind.startsWith("xls") || kind.startsWith("ppt");
  }

  /** Offices save pages too, and open them under their own names. */
  private static boolean isOfficeMarkup(byte[] body) {
    String start = start(body);
    return start.contains("urn:schemas-microsoft-com") || start.contains("mso-");
  }

  private static String start(byte[] body) {
    int from = body.length > 2 && body[0] == (byte) 0xEF ? 3 : 0;
    int length = Math.min(body.length, FAR) - from;
    return new String(body, from, length, StandardCharsets.ISO_8859_1);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
