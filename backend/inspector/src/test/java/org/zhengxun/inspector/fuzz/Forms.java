package org.zhengxun.inspector.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The packings of the formats that are read. */
final class Forms {
  private static final byte[] OBJECTS = "stream\r\n".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] OBJECTS_END = "\nendstream".getBytes(StandardCharsets.US_ASCII);
  private static final int PNG_HEAD = 8;

  private Forms() {}

  /** One stream, packed when the file begins so. */
  static byte[] gzip(byte[] file, UnaryOperator<byte[]> change) {
    if (file.length < 2 || (file[0] & 255) != 0x1F || (file[1] & 255) != 0x8B) {
      return change.apply(file);
    }
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(file))) {
      return gzipped(change.apply(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Each packed member of a file, when it is of such. */
  static byte[] members(byte[] file, UnaryOperator<byte[]> change) {
    if (file.length < 2 || (file[0] & 255) != 0x1F) {
      return change.apply(file);
    }
    List<byte[]> parts = new ArrayList<>();
    int start = 0;
    for (int at = 1; at < file.length; at++) {
      boolean next =
          at + 3 < file.length
              && file[at] == 0x1F
              && (file[at + 1] & 255) == 0x8B
              && file[at + 2] == 8;
      if (next || at + 1 == file.length) {
        int end = next ? at : file.length;
        parts.add(gzip(Arrays.copyOfRange(file, start, end), change));
        start = end;
      }
    }
    return joined(parts.toArray(byte[][]::new));
  }

  static byte[] gzipped(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** All entries of a zip; each is offered. */
  static byte[] zip(byte[] file, UnaryOperator<byte[]> change) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        zip.putNextEntry(new ZipEntry(entry.getName()));
        zip.write(change.apply(in.readAllBytes()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** The same zip in the plain way: some programs write what only its directory explains. */
  static byte[] rezipped(byte[] file) {
    try {
      Path path = Files.write(Files.createTempFile("zx-fuzz-", ".zip"), file);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (ZipFile in = new ZipFile(path.toFile());
          ZipOutputStream zip = new ZipOutputStream(out)) {
        for (ZipEntry entry : Collections.list(in.entries())) {
          zip.putNextEntry(new ZipEntry(entry.getName()));
          zip.write(in.getInputStream(entry).readAllBytes());
        }
      }
      Files.delete(path);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A zip of names and texts, one after the other. */
  static byte[] zipped(String... namesAndTexts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** The packed objects of a PDF, else its text. */
  static byte[] pdf(byte[] file, UnaryOperator<byte[]> change) {
    int start = find(file, OBJECTS);
    int end = find(file, OBJECTS_END);
    if (start < 0 || end < start) {
      return change.apply(file);
    }
    int from = start + OBJECTS.length;
    try (InflaterInputStream in =
        new InflaterInputStream(new ByteArrayInputStream(file, from, end - from))) {
      return joined(
          Arrays.copyOf(file, from),
          deflated(change.apply(in.readAllBytes())),
          Arrays.copyOfRange(file, end, file.length));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] deflated(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
      deflater.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** The chunks of a PNG with right sums; other pictures as they are. */
  static byte[] png(byte[] file, UnaryOperator<byte[]> change) {
    if (file.length < PNG_HEAD || (file[0] & 255) != 0x89) {
      return change.apply(file);
    }
    ByteBuffer in = ByteBuffer.wrap(file, PNG_HEAD, file.length - PNG_HEAD);
    List<byte[]> parts = new ArrayList<>(List.of(Arrays.copyOf(file, PNG_HEAD)));
    while (in.remaining() >= 12) {
      byte[] data = new byte[Math.clamp(in.getInt(), 0, in.remaining() - 8)];
      byte[] type = new byte[4];
      in.get(type).get(data).getInt();
      parts.add(chunk(type, isPacked(type) ? data : change.apply(data)));
    }
    return joined(parts.toArray(byte[][]::new));
  }

  private static boolean isPacked(byte[] type) {
    return new String(type, StandardCharsets.ISO_8859_1).equals("IEND");
  }

  static byte[] chunk(byte[] type, byte[] data) {
    CRC32 sum = new CRC32();
    sum.update(type);
    sum.update(data);
    return ByteBuffer.allocate(12 + data.length)
        .putInt(data.length)
        .put(type)
        .put(data)
        .putInt((int) sum.getValue())
        .array();
  }

  static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  private static int find(byte[] file, byte[] wanted) {
    for (int i = 0; i + wanted.length <= file.length; i++) {
      if (Arrays.equals(file, i, i + wanted.length, wanted, 0, wanted.length)) {
        return i;
      }
    }
    return -1;
  }
}
