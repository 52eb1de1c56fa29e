package org.zhengxun.notice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.zhengxun.notice.text.BlockStyle;
import org.zhengxun.notice.text.QuarterTemplate;
import org.zhengxun.notice.text.TextBlock;

/** A notice as written so far. */
public record NewNotice(
    @NotBlank(message = "请填写标题") @Size(max = 120, message = "标题不超过 120 字") String title,
    @NotBlank(message = "请填写主送机关") @Size(max = 500, message = "主送机关不超过 500 字") String addressees,
    @NotNull(message = "缺少抄送机关") @Size(max = 500, message = "抄送机关不超过 500 字") String copies,
    @NotNull(message = "请填写整改期限") LocalDate deadline,
    @NotEmpty(message = "正文不能为空") @Size(max = 200, message = "正文不超过 200 段")
        List<@Valid NewBlock> blocks) {

  NoticeDraft draft() {
    return new NoticeDraft(
        title.strip(),
        addressees.strip(),
        copies.strip(),
        deadline,
        QuarterTemplate.standard().trusted(blocks.stream().map(NewBlock::block).toList()));
  }

  /**
   * One block of the text; numbers stand as tokens.
   *
   * @param lead heading words at the beginning of a paragraph; empty for none
   * @param standard as it was read while nobody changed the block, false once somebody did; false
   *     when it is left out. True is believed only of words that the records could have given: what
   *     was typed is kept
   */
  public record NewBlock(
      @NotBlank(message = "缺少段落编号") @Size(max = 60) String id,
      @NotNull(message = "缺少段落类型") BlockStyle style,
      @NotNull(message = "缺少段首") @Size(max = 200, message = "段首不超过 200 字") String lead,
      @NotNull(message = "缺少段落内容") @Size(max = 8000, message = "每段不超过 8000 字") String text,
      boolean standard) {
    TextBlock block() {
      return new TextBlock(id, style, lead.strip(), text.strip(), standard);
    }
  }
}
