package org.zhengxun.inspector.page;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which encoding a label means to browsers (WHATWG Encoding): what calls itself ISO-8859-1 is
 * windows-1252, Shift_JIS is windows-31j and so on. Labels browsers refuse (HZ, UTF-7) name none.
 */
final class EncodingLabels {
  private static final Map<String, Charset> LABELS = new HashMap<>();

  static {
    put("GBK", "chinese csgb2312 csiso58gb231280 gb2312 gb_2312 gb_2312-80 gbk iso-ir-58 x-gbk");
    put("GBK", "cp936 936 ms936 windows-936 euc-cn x-euc-cn");
    put("GB18030", "gb18030");
    put("Big5-HKSCS", "big5 big5-hkscs cn-big5 csbig5 x-x-big5 cp950 windows-950");
    put("UTF-8", "utf-8 utf8 unicode-1-1-utf-8 unicode11utf8 unicode20utf8 x-unicode20utf8");
    put("UTF-16LE", "utf-16 utf-16le unicode unicodefeff ucs-2 csunicode iso-10646-ucs-2");
    put("UTF-16BE", "utf-16be unicodefffe");
    put("windows-1252", "windows-1252 cp1252 x-cp1252 iso-8859-1 iso8859-1 iso88591 iso_8859-1");
    put("windows-1252", "iso_8859-1:1987 latin1 l1 ascii us-ascii ansi_x3.4-1968 cp819 ibm819");
    put("windows-1252", "csisolatin1 iso-ir-100 x-user-defined");
    put("windows-1254", "windows-1254 cp1254 iso-8859-9 iso8859-9 iso88599 latin5 l5");
    put("x-windows-874", "windows-874 dos-874 iso-8859-11 iso8859-11 iso885911 tis-620");
    put("windows-31j", "shift_jis shift-jis sjis csshiftjis ms_kanji ms932 windows-31j x-sjis");
    put("x-windows-949", "euc-kr cseuckr ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 korean");
    put("x-windows-949", "windows-949 iso-ir-149 csksc56011987");
    put("EUC-JP", "euc-jp cseucpkdfmtjapanese x-euc-jp");
    put("ISO-2022-JP", "iso-2022-jp csiso2022jp");
    put("KOI8-R", "koi8-r cskoi8r koi koi8 koi8_r");
    put("KOI8-U", "koi8-u koi8-ru");
    put("IBM866", "ibm866 866 cp866 csibm866");
    put("x-MacRoman", "macintosh mac csmacintosh x-mac-roman");
    put("x-MacCyrillic", "x-mac-cyrillic x-mac-ukrainian");
    for (int number : new int[] {2, 3, 4, 5, 6, 7, 8, 13, 15}) {
      String name = "8859-" + number;
      put("ISO-" + name, "iso-" + name + " iso" + name + " iso_" + name);
    }
    for (int number : new int[] {1250, 1251, 1253, 1255, 1256, 1257, 1258}) {
      put("windows-" + number, "windows-" + number + " cp" + number + " x-cp" + number);
    }
  }

  private EncodingLabels() {}

  private static void put(String charset, String labels) {
    if (Charset.isSupported(charset)) {
      Charset known = Charset.forName(charset);
      Arrays.stream(labels.split(" ")).forEach(label -> LABELS.put(label, known));
    }
  }

  /** The encoding of a label; empty when browsers know no such one. */
  static Optional<Charset> of(String label) {
    return Optional.ofNullable(LABELS.get(label.strip().toLowerCase(Locale.ROOT)));
  }

  /** The encoding of a label inside the page, which cannot be UTF-16: it was read as ASCII. */
  static Optional<Charset> inside(String label) {
    return of(label)
        .map(charset -> charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset);
  }
}
