package org.zhengxun.filing;

/** What the actor may do with a filing now; the screen shows these and nothing else. */
public enum FilingAction {
  SAVE,
  SUBMIT,
  WITHDRAW,
  SIGN,
  SEND_BACK,
  APPROVE,
  RETURN,
  REJECT,
  NOTE
}
