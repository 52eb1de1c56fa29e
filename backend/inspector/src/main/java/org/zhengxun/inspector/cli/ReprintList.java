package org.zhengxun.inspector.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.zhengxun.inspector.Reprint;

/**
 * A file of items to reprint, one a line: {@code 标题 | 原文网址 | 截止日期}, the last two in any order or
 * left out; empty lines and those that begin with {@code #} are none.
 */
final class ReprintList {
  private static final String HOW = "--reprints 的每一行须为“标题 | 原文网址 | 截止日期”，不能是 ";

  private ReprintList() {}

  static List<Reprint> read(Path file) {
    try {
      return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
          .map(line -> line.replace("\uFEFF", "").strip())
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .map(ReprintList::line)
          .toList();
    } catch (IOException e) {
      throw new BadArgumentException("不能读取 --reprints 的文件 " + file + "，须为 UTF-8 文本");
    }
  }

  private static Reprint line(String line) {
    String[] parts = line.split("[|｜]", -1);
    URI source = null;
    LocalDate due = null;
    try {
      for (int i = 1; i < parts.length; i++) {
        String part = parts[i].strip();
        if (part.matches("(?i)https?://\\S+")) {
          source = URI.create(part);
        } else if (!part.isEmpty()) {
          due = LocalDate.parse(part);
        }
      }
      return new Reprint(parts[0], source, due);
    } catch (DateTimeException | IllegalArgumentException e) {
      throw new BadArgumentException(HOW + line);
    }
  }
}
