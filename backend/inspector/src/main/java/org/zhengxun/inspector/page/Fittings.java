package org.zhengxun.inspector.page;

import java.util.List;

/**
 * What the templates of government sites are fitted with, and outdated techniques they still use.
 *
 * @param emblem true when 党政机关网站标识 (or that of 事业单位) is shown
 * @param entry how the entry 我为政府网站找错 is fitted
 * @param entryCode the site code it carries, or null
 * @param leaveNotice true when its scripts speak of leaving the site
 * @param obscured a script writes encoded content into the page: its beginning, or null
 * @param outdated plug-ins and techniques that browsers no longer know, in Chinese
 */
public record Fittings(
    boolean emblem,
    EntryFit entry,
    String entryCode,
    boolean leaveNotice,
    String obscured,
    List<String> outdated) {
  /** Nothing was looked for. */
  static final Fittings NONE = new Fittings(false, EntryFit.ABSENT, null, false, null, List.of());

  public Fittings {
    outdated = List.copyOf(outdated);
  }

  /** How the entry 我为政府网站找错 is fitted. */
  public enum EntryFit {
    ABSENT,
    /** Its words or picture are shown, yet they lead nowhere. */
    DEAD,
    /** It leads to another place than the common platform of 中国政府网. */
    ELSEWHERE,
    /** The common platform's script or address. */
    RIGHT
  }
}
