package org.zhengxun.notice.text;

import java.util.List;

/** What a first draft is made from: blocks and clauses without records behind them are left out. */
public record NoticeTemplate(List<TemplateBlock> blocks) {

  public NoticeTemplate {
    blocks = List.copyOf(blocks);
  }

  /** The editable draft; its numbers are still tokens. */
  public NoticeText draft(Figures figures) {
    return new NoticeText(
        blocks.stream()
            .filter(block -> block.holds(figures))
            .map(block -> block.draft(figures))
            .toList());
  }

  /**
   * A text drafted earlier, as the records stand now: paragraphs nobody touched are worded anew,
   * and blank while no records are behind them. What was typed stands as it is.
   */
  public NoticeText refresh(NoticeText text, Figures figures) {
    return new NoticeText(text.blocks().stream().map(block -> refresh(block, figures)).toList());
  }

  private TextBlock refresh(TextBlock block, Figures figures) {
    return blocks.stream()
        .filter(template -> block.standard() && template.id().equals(block.id()))
        .findFirst()
        .map(template -> template.holds(figures) ? template.draft(figures) : block.withText(""))
        .orElse(block);
  }

  /**
   * Of blocks that came back as nobody's work, only those stay so whose words the template could
   * have put there: what somebody typed is kept whatever was said of it.
   */
  public List<TextBlock> trusted(List<TextBlock> sent) {
    return sent.stream().map(this::trusted).toList();
  }

  private TextBlock trusted(TextBlock block) {
    boolean said =
        block.standard()
            && blocks.stream()
                .filter(template -> template.id().equals(block.id()))
                .anyMatch(template -> template.couldSay(block));
    return said == block.standard() ? block : block.typed();
  }
}
