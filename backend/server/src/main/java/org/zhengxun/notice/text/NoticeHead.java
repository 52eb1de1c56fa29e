package org.zhengxun.notice.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhengxun.notice.docx.Imprint;

/**
 * What surrounds a notice's text.
 *
 * @param issuerMark e.g. 咸阳市人民政府办公室文件; empty for none
 * @param number document number; empty while none is given
 * @param title in one piece, with or without issuer
 * @param addressees with colon
 * @param signer e.g. 咸阳市人民政府办公室
 * @param notes e.g. （此件公开发布）
 */
public record NoticeHead(
    String issuerMark,
    String number,
    String title,
    String addressees,
    String signer,
    LocalDate date,
    List<String> notes,
    Optional<Imprint> imprint) {

  /** The usual title, with the issuer in front unless it is empty. */
  public static String title(String issuer, QuarterFigures quarter) {
    return issuer
        + "关于"
        + quarter.year()
        + "年"
        + quarter.quarterWord()
        + quarter.areaWord()
        + "政府网站与政务新媒体检查情况的通报";
  }
}
