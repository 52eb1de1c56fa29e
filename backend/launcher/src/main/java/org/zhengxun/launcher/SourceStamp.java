package org.zhengxun.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/**
 * Tells whether a build is out of date: a digest over the sources and the time of what was built,
 * kept beside it.
 *
 * @param root the repository
 * @param sources files and folders below it that the build reads
 * @param product a file that the build writes last
 * @param stamp where the digest of the last good build is kept
 */
record SourceStamp(Path root, List<String> sources, Path product, Path stamp) {
  private static final Set<String> NOT_SOURCES =
      Set.of("target", "node_modules", "dist", ".git", ".zx", "coverage", "test-results");

  /** Whether sources, or the product itself, are not those of the last marked build. */
  boolean isStale() throws IOException {
    return !Files.exists(product)
        || !Files.exists(stamp)
        || !Files.readString(stamp).strip().equals(current());
  }

  /** Marks the product as built from the sources as they are. */
  void mark() throws IOException {
    Files.writeString(stamp, current() + "\n");
  }

  /** The digest now. */
  String current() throws IOException {
    MessageDigest digest = sha256();
    for (String source : sources) {
      for (Path file : files(root.resolve(source))) {
        digest.update(root.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
        digest.update(Files.readAllBytes(file));
      }
    }
    digest.update(Files.getLastModifiedTime(product).toString().getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest.digest());
  }

  private static List<Path> files(Path start) throws IOException {
    List<Path> files = new ArrayList<>();
    if (!Files.exists(start)) {
      return files;
    }
    Files.walkFileTree(
        start,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return NOT_SOURCES.contains(folder.getFileName().toString())
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            files.add(file);
            return FileVisitResult.CONTINUE;
          }
        });
    files.sort(null);
    return files;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
