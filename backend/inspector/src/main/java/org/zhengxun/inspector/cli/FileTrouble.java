package org.zhengxun.inspector.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.zhengxun.inspector.evidence.ArchiveException;

/** Says in Chinese why a file cannot be read or written, and what to do. */
final class FileTrouble {
  private FileTrouble() {}

  static String words(IOException e) {
    if (e instanceof ArchiveException) {
      return e.getMessage();
    }
    String said = e.getMessage() == null ? "" : e.getMessage();
    String file = file(e, said);
    if (e instanceof NoSuchFileException || said.contains("No such file")) {
      return "没有文件 " + file + "，请核对文件名和所在的文件夹";
    }
    if (e instanceof AccessDeniedException || said.contains("Permission denied")) {
      return "没有读写文件 " + file + " 的权限，请换一个位置或更改权限";
    }
    if (said.contains("Is a directory")) {
      return file + " 是文件夹，请给出文件名";
    }
    if (said.contains("No space left")) {
      return "磁盘已满，文件没有写完，请清理后再试";
    }
    return "文件不能读写，请检查磁盘和权限后再试" + (said.isEmpty() ? "" : "（系统说明：" + said + "）");
  }

  private static String file(IOException e, String said) {
    if (e instanceof FileSystemException trouble && trouble.getFile() != null) {
      return trouble.getFile();
    }
    int reason = said.lastIndexOf(" (");
    return e instanceof FileNotFoundException && reason > 0 ? said.substring(0, reason) : said;
  }
}
