package org.zhengxun.inspector.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.zhengxun.inspector.fetch.Fetched;
import org.zhengxun.inspector.url.OwnerDomain;

/**
 * What a page seems to be: gambling, pornography, or a domain put up for sale.
 *
 * @param kind in Chinese
 * @param confidence 0 to 1
 * @param words what speaks for it, at most five
 */
public record Illicit(String kind, double confidence, List<String> words) {
  private static final String HARMLESS = "无害";
  private static final int ENOUGH = 6;
  private static final int LONGEST_TEXT = 20_000;

  /** A page about a domain for sale says little else. */
  private static final int LONGEST_PARKED = 3_000;

  private static final String PARKED = "域名停放";
  private static final int SHOWN = 5;
  private static final List<Word> WORDS = read();

  private record Word(String kind, int weight, String text) {}

  /** Judges a page of a site that is no government's. */
  public static Optional<Illicit> of(Fetched answer) {
    if (!answer.isHtml() || OwnerDomain.isGovernment(answer.address().host())) {
      return Optional.empty();
    }
    Document page = document(answer);
    return judge(page.title(), page.text());
  }

  /** The title of a page. */
  public static String title(Fetched answer) {
    return document(answer).title().strip();
  }

  private static Document document(Fetched answer) {
    return Jsoup.parse(PageText.decode(answer.body(), answer.contentType()).text(), "");
  }

  /** Judges a page by its title, which counts twice, and its text. */
  public static Optional<Illicit> judge(String title, String text) {
    String head = plain(title);
    String body = plain(text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT));
    Map<String, Integer> scores = new TreeMap<>();
    Map<String, List<String>> seen = new TreeMap<>();
    for (Word word : WORDS) {
      boolean inTitle = head.contains(word.text());
      boolean inBody = body.contains(word.text());
      boolean parkedInLong =
          word.kind().equals(PARKED) && !inTitle && body.length() > LONGEST_PARKED;
      if ((inTitle || inBody) && !parkedInLong) {
        int score = word.weight() * (inTitle ? 2 : 0) + (inBody ? word.weight() : 0);
        scores.merge(word.kind(), score, Integer::sum);
        seen.computeIfAbsent(word.kind(), kind -> new ArrayList<>()).add(word.text());
      }
    }
    int harmless = scores.getOrDefault(HARMLESS, 0);
    return scores.entrySet().stream()
        .filter(entry -> !entry.getKey().equals(HARMLESS))
        .filter(entry -> entry.getValue() - harmless >= ENOUGH)
        .max(Map.Entry.comparingByValue())
        .map(entry -> of(entry.getKey(), entry.getValue() - harmless, seen.get(entry.getKey())));
  }

  private static Illicit of(String kind, int score, List<String> words) {
    double confidence = Math.min(90, 40 + 4 * score) / 100.0;
    return new Illicit(
        kind, confidence, List.copyOf(words.subList(0, Math.min(SHOWN, words.size()))));
  }

  private static String plain(String text) {
    return text.replaceAll("[\\u200B-\\u200F\\u2060\\uFEFF\\s]+", " ").toLowerCase(Locale.ROOT);
  }

  private static List<Word> read() {
    try (InputStream in = Illicit.class.getResourceAsStream("illicit.csv");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .skip(1)
          .map(line -> line.split(",", 3))
          .map(cells -> new Word(cells[0], Integer.parseInt(cells[1]), cells[2]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
