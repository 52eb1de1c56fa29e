package org.zhengxun.inspector.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.zhengxun.inspector.url.AddressParser;

class ChineseDateTest {
  private static final LocalDate FIRST = LocalDate.of(1949, 10, 1);
  private static final String DIGITS = "〇一二三四五六七八九";

  @Provide
  Arbitrary<LocalDate> days() {
    long days = ChronoUnit.DAYS.between(FIRST, LocalDate.of(2099, 12, 31));
    return Arbitraries.longs().between(0, days).map(FIRST::plusDays);
  }

  @Provide
  Arbitrary<Character> zeros() {
    return Arbitraries.of('〇', '○', '零', 'O');
  }

  @Property
  void everyDayIsReadHoweverItsZeroIsWritten(
      @ForAll("days") LocalDate day, @ForAll("zeros") char zero) {
    String written = year(day).replace('〇', zero) + "年" + monthAndDay(day);

    assertThat(DateReader.full("时间：" + written + " 来源")).contains(day);
    assertThat(DateReader.read("[" + written + "]", day.plusDays(3))).contains(day);
  }

  @Property
  void withoutAYearItIsTheLatestSuchDay(@ForAll("days") LocalDate day) {
    LocalDate today = day.plusDays(200);

    assertThat(DateReader.full(monthAndDay(day))).isEmpty();
    assertThat(DateReader.read(monthAndDay(day), today))
        .isEqualTo(DateReader.read(day.getMonthValue() + "月" + day.getDayOfMonth() + "日", today));
  }

  @Property
  void noTextMakesItFail(@ForAll("pieces") String text) {
    assertThat(ChineseDate.inDigits(text)).isNotNull();
    DateReader.read(text, FIRST);
  }

  @Provide
  Arbitrary<String> pieces() {
    return Arbitraries.of(
            "二〇二六", "年", "十", "月", "日", "号", "廿", "卅", "零", "三", "O", " ", "12", "农历", "x")
        .list()
        .ofMaxSize(20)
        .map(all -> String.join("", all));
  }

  @Example
  void otherNumeralsAreNoDates() {
    LocalDate today = LocalDate.of(2026, 11, 23);
    for (String text :
        new String[] {
          "农历五月五日", "二十一月四日", "十三月四日", "二月三十日", "十一月四日".replace("日", ""), "百十一十月四日", "三个月零四日"
        }) {
      assertThat(DateReader.read(text, today)).as(text).isEmpty();
    }
    assertThat(DateReader.read("廿五日 十一月廿日", today)).contains(LocalDate.of(2026, 11, 20));
  }

  @Example
  void listsAndHeadsOfArticlesAreRead() {
    Document dom =
        Jsoup.parse(
            "<div class='list'><ul><li><a href='1.html'>关于召开会议的通知</a><span>二○二六年十一月四日</span></li>"
                + "<li><a href='2.html'><b>关于放假的通知</b><em>二零二六年一月二日</em></a></li></ul></div>");
    Layout layout = new Layout(dom, new BoxName.Book());
    EntryReader reader =
        new EntryReader(
            AddressParser.parse("http://x.gov.cn/tz/"),
            StandardCharsets.UTF_8,
            LocalDate.of(2026, 11, 23),
            layout);

    assertThat(reader.read(dom.body()))
        .extracting(Entry::date)
        .containsExactly(LocalDate.of(2026, 11, 4), LocalDate.of(2026, 1, 2));
    Document article = Jsoup.parse("<h1>县教育局召开会议</h1>时间：二〇二六年十一月九日 <p>会议于二〇二六年十月一日召开。</p>");
    assertThat(
            PublishedDate.of(
                Labels.none(),
                new Layout(article, new BoxName.Book()),
                "时间：二〇二六年十一月九日 \n会议于二〇二六年十月一日召开。"))
        .contains(LocalDate.of(2026, 11, 9));
  }

  private static String year(LocalDate day) {
    StringBuilder year = new StringBuilder();
    String.valueOf(day.getYear()).chars().forEach(c -> year.append(DIGITS.charAt(c - '0')));
    return year.toString();
  }

  private static String monthAndDay(LocalDate day) {
    return number(day.getMonthValue()) + "月" + number(day.getDayOfMonth()) + "日";
  }

  private static String number(int value) {
    String tens = value < 10 ? "" : value < 20 ? "十" : DIGITS.charAt(value / 10) + "十";
    return tens + (value % 10 == 0 ? "" : DIGITS.charAt(value % 10));
  }
}
