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
}
