package org.zhengxun.inspector;

/**
 * How far an inspection is.
 *
 * @param phase what is being done
 * @param done pages or links done
 * @param known pages or links known so far
 * @param address the last one, or null
 */
public record Progress(Phase phase, int done, int known, String address) {

  /** Phases in their order. */
  public enum Phase {
    CRAWL("读取页面"),
    LINKS("检查链接"),
    SECOND_LOOK("复查打不开的链接"),
    CHECKS("按指标检查");

    private final String words;

    Phase(String words) {
      this.words = words;
    }

    /** The phase in Chinese. */
    public String words() {
      return words;
    }
  }
}
