package org.zhengxun.inspector.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.zhengxun.inspector.wording.Corpus;

/**
 * Writes a site like a government's of any size: 25 KB and 100 links a page, right official prose,
 * one dead link on each hundredth page. The same number of pages gives the same site.
 */
final class GovSite {
  private static final int BYTES = 25_000;
  private static final int LINKS = 100;
  private static final int FOLDER = 500;

  private final Path folder;
  private final int pages;
  private final List<String> sentences = Corpus.correct();

  private GovSite(Path folder, int pages) {
    this.folder = folder;
    this.pages = pages;
  }

  static void write(Path folder, int pages) throws IOException {
    GovSite site = new GovSite(folder, pages);
    for (int number = 0; number < pages; number++) {
      site.page(number);
    }
  }

  private static String path(int number) {
    return number == 0 ? "/index.html" : "/c" + number / FOLDER + "/t20250101_" + number + ".html";
  }

  private void page(int number) throws IOException {
    Random random = new Random(number);
    StringBuilder html = new StringBuilder(BYTES + 1000);
    html.append("<!DOCTYPE html><html><head><meta charset='utf-8'><title>信息 ").append(number);
    html.append(" - 某某县人民政府</title><meta name='SiteName' content='某某县人民政府'>");
    html.append("<meta name='ArticleTitle' content='信息 ").append(number).append("'></head><body>");
    html.append("<div class='nav'>");
    for (int i = 0; i < 20; i++) {
      link(html, path(i * FOLDER % pages), "栏目" + i);
    }
    html.append("</div><div class='content'><h1>信息 ").append(number).append("</h1><ul>");
    for (int i = 20; i < LINKS - 1; i++) {
      int target = i < 60 ? (number * 40 + i) % pages : random.nextInt(pages);
      html.append("<li>");
      link(html, path(target), "关于第 " + target + " 号工作的通知");
      html.append("<span>2025-01-").append(10 + target % 20).append("</span></li>");
    }
    html.append("</ul>");
    link(html, number % 100 == 7 ? "/gone/" + number + ".html" : path(number), "原文");
    while (html.length() < BYTES / 2) {
      // the number makes each paragraph of the site another one, as those of articles are
      html.append("<p>（").append(number).append('-').append(html.length()).append("）");
      html.append(sentences.get(random.nextInt(sentences.size())));
      html.append(sentences.get(random.nextInt(sentences.size()))).append("</p>\n");
    }
    html.append("</div><div class='footer'>主办单位：某某县人民政府办公室 网站标识码：6104990001</div>");
    html.append("</body></html>");
    Path file = folder.resolve(path(number).substring(1));
    Files.createDirectories(file.getParent());
    Files.write(file, html.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void link(StringBuilder html, String href, String text) {
    html.append("<a href='").append(href).append("'>").append(text).append("</a>");
  }
}
