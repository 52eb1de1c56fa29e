package org.zhengxun.notice.docx;

import java.util.List;
import java.util.Optional;

/**
 * An official document before layout.
 *
 * @param issuerMark red mark at the top (发文机关标志), e.g. 咸阳市人民政府办公室文件; empty for none
 * @param number document number (发文字号), e.g. 咸政办发〔2025〕12号; empty for none
 * @param title lines of the title as they are to be broken
 * @param addressees 主送机关 with its colon; empty for none
 * @param signer name under the text (发文机关署名)
 * @param date 成文日期 in words, e.g. 2025年2月21日
 * @param notes 附注, parentheses included
 */
public record NoticeDocument(
    String issuerMark,
    String number,
    List<String> title,
    String addressees,
    List<Block> blocks,
    String signer,
    String date,
    List<String> notes,
    Optional<Imprint> imprint,
    List<Annex> annexes) {

  public NoticeDocument {
    title = List.copyOf(title);
    blocks = List.copyOf(blocks);
    notes = List.copyOf(notes);
    annexes = List.copyOf(annexes);
  }
}
