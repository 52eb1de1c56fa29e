package org.zhengxun.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/**
 * Random passwords and keys of one instance, kept in a file that only its owner reads. Steps that
 * run side by side share one object.
 */
final class Secrets {
  private static final SecureRandom RANDOM = new SecureRandom();

  /** Without letters and digits that look alike. */
  private static final String CODE_LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

  private static final int CODE_LENGTH = 12;

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
  synchronized String get(String name) throws IOException {
    String value = values.getProperty(name);
    if (value == null) {
      value = random(32);
      keep(name, value);
    }
    return value;
  }

  /** A one-time code that is typed by hand, e.g. {@code 7KQM-X2DA-9FHT}; made on first use. */
  synchronized String code(String name) throws IOException {
    if (values.getProperty(name) == null) {
      StringBuilder code = new StringBuilder();
      for (int i = 0; i < CODE_LENGTH; i++) {
        code.append(i > 0 && i % 4 == 0 ? "-" : "");
        code.append(CODE_LETTERS.charAt(RANDOM.nextInt(CODE_LETTERS.length())));
      }
      keep(name, code.toString());
    }
    return values.getProperty(name);
  }

  /** A random text of so many bytes in base64url. */
  static String random(int bytes) {
    byte[] raw = new byte[bytes];
    RANDOM.nextBytes(raw);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(raw);
  }

  private void keep(String name, String value) throws IOException {
    values.setProperty(name, value);
    save();
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
