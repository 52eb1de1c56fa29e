package org.zhengxun.inspector.qr;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the QR code of a picture. */
public final class QrCodes {
  private static final List<PictureReader> FORMATS =
      List.of(new PngPictures(), new JpegPictures(), new GifPictures());

  private QrCodes() {}

  /** True when the picture's format can be read at all. */
  public static boolean knows(byte[] picture) {
    return FORMATS.stream().anyMatch(format -> format.knows(picture));
  }

  /** What the code says; empty when the picture shows none, or cannot be read. */
  public static Optional<String> read(byte[] picture) {
    try {
      return FORMATS.stream()
          .filter(format -> format.knows(picture))
          .findFirst()
          .flatMap(format -> format.read(picture))
          .flatMap(QrCodes::decode);
    } catch (RuntimeException e) {
      // a broken picture shows nothing
      return Optional.empty();
    }
  }

  private static Optional<String> decode(Greys picture) {
    PlanarYUVLuminanceSource source =
        new PlanarYUVLuminanceSource(
            picture.luma(),
            picture.width(),
            picture.height(),
            0,
            0,
            picture.width(),
            picture.height(),
            false);
    try {
      BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(source));
      return Optional.of(
          new QRCodeReader().decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true)).getText());
    } catch (ReaderException e) {
      return Optional.empty();
    }
  }
}
