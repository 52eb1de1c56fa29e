package org.zhengxun.inspector.fetch;

/** Why an address could not be opened: the closed list. */
public enum Cause {
  NOT_FOUND(Weight.BROKEN, "页面不存在（404）"),
  GONE(Weight.BROKEN, "页面已删除（410）"),
  CLIENT_ERROR(Weight.BROKEN, "请求被拒绝（4xx）"),
  SERVER_ERROR(Weight.BROKEN, "服务器出错（5xx）"),
  UNKNOWN_HOST(Weight.BROKEN, "域名无法解析"),
  CONNECT_REFUSED(Weight.BROKEN, "服务器拒绝连接"),
  CONNECT_TIMEOUT(Weight.BROKEN, "连接超时"),
  NO_ANSWER(Weight.BROKEN, "长时间没有应答"),
  CONNECTION_LOST(Weight.BROKEN, "连接中断"),
  TLS_FAILURE(Weight.BROKEN, "无法建立加密连接"),
  TOO_MANY_REDIRECTS(Weight.BROKEN, "重定向次数过多"),
  BAD_REDIRECT(Weight.BROKEN, "重定向的目标无效"),
  INVALID_ADDRESS(Weight.BROKEN, "网址不合规范"),
  BAD_ANSWER(Weight.BROKEN, "应答不合规范"),
  SOFT_NOT_FOUND(Weight.BROKEN, "页面不存在，服务器却应答成功"),
  EMPTY(Weight.BROKEN, "内容为空"),
  TRUNCATED(Weight.BROKEN, "内容传输不完整"),
  ACCESS_DENIED(Weight.SUSPECT, "访问受限（401/403）"),
  RATE_LIMITED(Weight.SUSPECT, "访问过于频繁被限制（429）"),
  UNAVAILABLE(Weight.SUSPECT, "服务暂不可用（503）"),
  BOT_WALL(Weight.SUSPECT, "被防护系统拦截"),
  CERTIFICATE(Weight.SUSPECT, "证书有问题"),
  LOGIN_REDIRECT(Weight.SUSPECT, "跳转到登录页面"),
  NO_SUCH_PLACE(Weight.SUSPECT, "页面内没有链接指向的位置"),
  HOME_REDIRECT(Weight.SUSPECT, "跳转到首页"),
  WRONG_TYPE(Weight.SUSPECT, "内容与文件类型不符"),
  ODD_STATUS(Weight.SUSPECT, "应答状态码异常"),
  TOO_LARGE(Weight.SUSPECT, "页面过大，超过读取上限"),
  REFUSED_ADDRESS(Weight.SKIPPED, "指向内网或本机地址，按规定不访问"),
  OUT_OF_REACH(Weight.SKIPPED, "不在可访问的网站之列"),
  ROBOTS(Weight.SKIPPED, "网站声明不允许自动访问"),
  ROBOTS_UNREADABLE(Weight.SKIPPED, "robots.txt 无法读取，按规定视为不允许自动访问"),
  CANCELLED(Weight.SKIPPED, "检查已取消");

  /** What a failure says about a link. */
  public enum Weight {
    /** The link does not open. */
    BROKEN,
    /** A person should look: the answer may be meant for machines only. */
    SUSPECT,
    /** Not looked at; says nothing about the link. */
    SKIPPED
  }

  private final Weight weight;
  private final String words;

  Cause(Weight weight, String words) {
    this.weight = weight;
    this.words = words;
  }

  /** What this failure says about a link. */
  public Weight weight() {
    return weight;
  }

  /** The cause in Chinese. */
  public String words() {
    return words;
  }

  /** True when a later look within the same inspection cannot end otherwise. */
  public boolean isPermanent() {
    return weight == Weight.SKIPPED || this == INVALID_ADDRESS;
  }

  /** True when the detail of a failure is said to the reader, in Chinese. */
  public boolean isExplained() {
    return switch (this) {
      case CERTIFICATE,
          LOGIN_REDIRECT,
          HOME_REDIRECT,
          SOFT_NOT_FOUND,
          TRUNCATED,
          WRONG_TYPE,
          ODD_STATUS ->
          true;
      default -> false;
    };
  }

  /** True when the whole host failed, not just the address. */
  public boolean concernsHost() {
    return this == UNKNOWN_HOST || this == CONNECT_REFUSED || this == CONNECT_TIMEOUT;
  }
}
