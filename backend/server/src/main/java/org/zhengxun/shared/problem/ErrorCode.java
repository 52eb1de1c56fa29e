package org.zhengxun.shared.problem;

/** Every error the API can answer with, shared by server, contract and screens. */
public enum ErrorCode {
  INVALID_INPUT(400, "填写的内容有误"),
  NOT_SIGNED_IN(401, "请先登录"),
  FORBIDDEN(403, "没有办理此事项的权限"),
  NO_MEMBERSHIP(403, "尚未登记所属单位和角色"),
  NOT_YOUR_TURN(403, "当前不由本单位办理"),
  SEPARATION_OF_DUTIES(403, "经办人不能审批自己经办的事项"),
  NOT_FOUND(404, "没有找到，或不在您的管辖范围内"),
  METHOD_NOT_ALLOWED(405, "不支持的操作"),
  NOT_ACCEPTABLE(406, "不支持的返回格式"),
  WRONG_STATE(409, "当前状态不能办理此操作"),
  ALREADY_DECIDED(409, "已由他人办理"),
  DUPLICATE(409, "已有相同的记录"),
  IN_PROGRESS(409, "同一提交正在办理"),
  STALE(412, "内容已被他人修改"),
  REGISTER_CHANGED(412, "名录已变化"),
  TOO_LARGE(413, "文件或内容过大"),
  UNSUPPORTED_TYPE(415, "不支持的内容类型"),
  UNREADABLE_FILE(422, "文件无法读取"),
  KEY_REUSED(422, "提交编号已用于不同的内容"),
  CROSS_SITE(403, "请求不是从本系统页面发出的"),
  IDP_UNAVAILABLE(503, "统一身份认证暂时不可用"),
  INTERNAL(500, "系统内部错误");

  private final int status;
  private final String title;

  ErrorCode(int status, String title) {
    this.status = status;
    this.title = title;
  }

  /** The HTTP status sent with this code. */
  public int status() {
    return status;
  }

  /** What is wrong, in one short Chinese sentence. */
  public String title() {
    return title;
  }
}
