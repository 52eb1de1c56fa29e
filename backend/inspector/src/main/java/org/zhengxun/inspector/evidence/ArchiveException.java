package org.zhengxun.inspector.evidence;

import java.io.IOException;
import java.nio.file.Path;

/** An archive that cannot serve; the message says in Chinese what is wrong and what to do. */
public final class ArchiveException extends IOException {
  private static final long serialVersionUID = 1L;

  private ArchiveException(String message, Throwable cause) {
    super(message, cause);
  }

  /** The file to read from holds no archive. */
  static ArchiveException noArchive(Path file) {
    return new ArchiveException("文件 " + file + " 不是检查存档，请给出 --archive 写成的 WARC 文件", null);
  }

  /** The file to write to holds something else. */
  static ArchiveException wouldOverwrite(Path file) {
    return new ArchiveException("文件 " + file + " 已经存在，又不是检查存档，不予覆盖；请换一个文件名", null);
  }

  /** The file to write to holds an archive of another site or of other options. */
  public static ArchiveException ofAnother(Path file) {
    return new ArchiveException("存档 " + file + " 属于另一次检查，网址或选项与这次不同；请换一个文件名，或用当时的网址和选项接着检查", null);
  }

  /** The file to write to holds all of an inspection. */
  public static ArchiveException finished(Path file) {
    return new ArchiveException(
        "存档 %s 里的检查已经完成；再检查请换一个文件名，只看结果用 --replay %s".formatted(file, file), null);
  }

  /** The inspection to make again did not come to its end. */
  public static ArchiveException unfinished(Path file) {
    return new ArchiveException(
        "存档 %s 里的检查没有完成，不能重放；请先用当时的网址和选项加 --archive %s 接着检查到完成".formatted(file, file), null);
  }

  /** The file cannot be written on: the disk is full, or is gone. */
  static ArchiveException notWritten(Path file, IOException cause) {
    String said = cause.getMessage() == null ? "" : cause.getMessage();
    String why =
        said.contains("No space left") || said.contains("quota")
            ? "磁盘已满，请清理"
            : "请检查磁盘和权限" + (said.isEmpty() ? "" : "（系统说明：" + said + "）");
    return new ArchiveException(
        "存档 %s 没有写完：%s，再用同样的网址和选项加 --archive %s 接着检查".formatted(file, why, file), cause);
  }

  /** What the archive holds cannot be understood. */
  public static ArchiveException damaged(Path file, Throwable cause) {
    return new ArchiveException("存档 " + file + " 已损坏，不能使用；请换一个存档，或重新检查", cause);
  }

  /** An answer in an archive cannot be understood. */
  static ArchiveException damaged(Throwable cause) {
    return new ArchiveException("存档里的记录已损坏，不能使用；请换一个存档，或重新检查", cause);
  }
}
