package org.zhengxun.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** Random passwords and keys of one instance, kept in a file that only its owner reads. */
final class Secrets {
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Path file;
  private final Properties values = new Properties();

  private Secrets(Path file) {
    this.file = file;
  }

  /** Reads the file; an absent one holds nothing yet. */
  static Secrets in(Path file) throws IOException {
    Secrets secrets = new Secrets(file);
    if (Files.exists(file)) {
      try (var reader = Files.newBufferedReader(file)) {
        secrets.values.load(reader);
      }
    }
    return secrets;
  }

  /** The secret of this name, made and kept on first use; 43 letters of base64url, 256 bits. */
  String get(String name) throws IOException {
    String value = values.getProperty(name);
    if (value == null) {
      value = random(32);
      values.setProperty(name, value);
      save();
    }
    return value;
  }

  /** A random text of so many bytes in base64url. */
  static String random(int bytes) {
    byte[] raw = new byte[bytes];
    RANDOM.nextBytes(raw);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(raw);
  }

  private void save() throws IOException {
    Path fresh =
        Files.createTempFile(
            file.toAbsolutePath().getParent(),
            "secrets-",
            "",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try (var writer = Files.newBufferedWriter(fresh)) {
      values.store(writer, null);
    }
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
