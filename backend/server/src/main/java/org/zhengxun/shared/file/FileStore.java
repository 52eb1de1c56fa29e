package org.zhengxun.shared.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.zhengxun.shared.Sha256;

/**
 * Bytes of uploads and evidence under their SHA-256: the same content is kept once, and what was
 * kept cannot change unnoticed.
 */
@ApplicationScoped
public class FileStore {
  private final Path folder;

  FileStore(@ConfigProperty(name = "zhengxun.files.folder") String folder) {
    this.folder = Path.of(folder);
  }

  /**
   * Keeps the stream and returns its address: the SHA-256 in lower-case hex, and the size in bytes.
   */
  public Kept keep(InputStream content) {
    try {
      Files.createDirectories(folder);
      Path arriving = Files.createTempFile(folder, "arriving-", ".part");
      try {
        MessageDigest sha256 = Sha256.digest();
        try (InputStream in = new DigestInputStream(content, sha256)) {
          Files.copy(in, arriving, StandardCopyOption.REPLACE_EXISTING);
        }
        String hash = Sha256.hex(sha256);
        long size = Files.size(arriving);
        Path place = place(hash);
        Files.createDirectories(place.getParent());
        Files.move(arriving, place, StandardCopyOption.ATOMIC_MOVE);
        return new Kept(hash, size);
      } finally {
        Files.deleteIfExists(arriving);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The file could not be kept", e);
    }
  }

  public InputStream open(String sha256) {
    try {
      return Files.newInputStream(place(sha256));
    } catch (IOException e) {
      throw new UncheckedIOException("The file " + sha256 + " is not in the store", e);
    }
  }

  private Path place(String sha256) {
    if (!sha256.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("not a SHA-256: " + sha256);
    }
    return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
  }

  /** Where kept bytes are found again. */
  public record Kept(String sha256, long size) {}
}
