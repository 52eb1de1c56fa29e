package org.zhengxun.shared.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.zhengxun.shared.problem.ErrorCode;
import org.zhengxun.shared.problem.Problem;

/** The kinds of files that may be attached; each must begin as its kind does. */
public enum FileKind {
  PNG("image/png", "png", 0x89, 'P', 'N', 'G'),
  JPEG("image/jpeg", "jpg|jpeg", 0xFF, 0xD8, 0xFF),
  PDF("application/pdf", "pdf", '%', 'P', 'D', 'F'),
  DOCX(
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      "docx",
      'P',
      'K',
      3,
      4),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", 'P', 'K', 3, 4),
  DOC("application/msword", "doc", 0xD0, 0xCF, 0x11, 0xE0),
  XLS("application/vnd.ms-excel", "xls", 0xD0, 0xCF, 0x11, 0xE0),
  ZIP("application/zip", "zip", 'P', 'K', 3, 4);

  private final String mediaType;
  private final String endings;
  private final int[] beginning;

  FileKind(String mediaType, String endings, int... beginning) {
    this.mediaType = mediaType;
    this.endings = endings;
    this.beginning = beginning;
  }

  public String mediaType() {
    return mediaType;
  }

  /** Refuses a kind that is not accepted, and a file that is not what its name claims. */
  public static FileKind of(String name, Path file) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    FileKind kind =
        Arrays.stream(values())
            .filter(k -> Arrays.asList(k.endings.split("\\|")).contains(ending))
            .findFirst()
            .orElseThrow(
                () ->
                    new Problem(
                        ErrorCode.UNREADABLE_FILE,
                        "不支持“" + name + "”这种文件，请上传 " + accepted() + " 文件"));
    if (!kind.begins(file)) {
      throw new Problem(
          ErrorCode.UNREADABLE_FILE, "“" + name + "”的内容不是 " + ending + " 文件，可能改过扩展名或已损坏，请重新选择");
    }
    return kind;
  }

  private boolean begins(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] first = in.readNBytes(beginning.length);
      for (int i = 0; i < beginning.length; i++) {
        if (i >= first.length || (first[i] & 0xFF) != beginning[i]) {
          return false;
        }
      }
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException("The upload could not be read", e);
    }
  }

  private static String accepted() {
    return Arrays.stream(values())
        .map(k -> k.endings.split("\\|")[0])
        .collect(Collectors.joining("、"));
  }
}
