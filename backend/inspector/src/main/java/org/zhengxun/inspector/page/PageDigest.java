package org.zhengxun.inspector.page;

import java.time.LocalDate;
import java.util.List;
import org.zhengxun.inspector.evidence.Evidence;
import org.zhengxun.inspector.store.SpillLog;
import org.zhengxun.inspector.url.WebAddress;

/**
 * What is kept of a page when its document has been let go: enough for the checks of the site.
 *
 * @param address the page's address after redirects
 * @param kind what it is for
 * @param title the title element
 * @param heading the first heading, or an empty text
 * @param labels meta labels
 * @param printedDate the date an item says it was published, or null
 * @param entries items of lists outside navigation, footer and furniture
 * @param navigation links of the navigation; kept of the home page only
 * @param bodyLinks links outside navigation, footer and furniture
 * @param bulk what fills the page
 * @param source evidence that the page was seen so
 */
public record PageDigest(
    WebAddress address,
    PageKind kind,
    String title,
    String heading,
    Labels labels,
    LocalDate printedDate,
    List<Entry> entries,
    List<Entry> navigation,
    List<Entry> bodyLinks,
    Bulk bulk,
    Evidence source) {

  /**
   * What fills a page.
   *
   * @param links links of the main area outside furniture
   * @param textLength characters of the main area outside headings and furniture
   * @param media true when it shows pictures, films, tables, forms or frames
   * @param saysEmpty true when it says that there is nothing yet
   * @param tells true when its words make a statement, however short
   * @param scripted true when scripts may fill it, so that its emptiness proves nothing
   * @param pieces what it consists of; kept of pages that may be a column
   */
  public record Bulk(
      int links,
      int textLength,
      boolean media,
      boolean saysEmpty,
      boolean tells,
      boolean scripted,
      Pieces pieces) {
    private static final int BLANK_LENGTH = 20;

    static final Bulk NONE = new Bulk(0, 0, false, false, false, false, Pieces.NONE);

    /** The same of a page that scripts may fill. */
    Bulk filledLater() {
      return new Bulk(links, textLength, media, saysEmpty, tells, true, pieces);
    }

    /** True when there is nothing, or only words that there is nothing yet. */
    public boolean isBlank() {
      boolean nothing = textLength < BLANK_LENGTH && !media && !tells;
      return links == 0 && !scripted && (nothing || saysEmpty);
    }
  }

  public PageDigest {
    entries = new EntryList(entries);
    navigation = new EntryList(navigation);
    bodyLinks = new EntryList(bodyLinks);
  }

  /** Lets go of the lists; they are read from the log when somebody asks for them again. */
  public void rest(SpillLog log) {
    for (List<Entry> list : List.of(entries, navigation, bodyLinks)) {
      ((EntryList) list).rest(log);
    }
  }
}
