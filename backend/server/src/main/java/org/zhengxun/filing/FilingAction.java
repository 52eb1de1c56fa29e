package org.zhengxun.filing;

import org.zhengxun.shared.label.Labelled;

/** What the actor may do with a filing now; the screen shows these and nothing else. */
public enum FilingAction implements Labelled {
  SAVE("保存"),
  SUBMIT("提交审核"),
  WITHDRAW("撤回"),
  SIGN("审核并报送"),
  SEND_BACK("退回填报"),
  APPROVE("同意"),
  RETURN("退回修改"),
  REJECT("不同意"),
  NOTE("知悉");

  private final String label;

  FilingAction(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
