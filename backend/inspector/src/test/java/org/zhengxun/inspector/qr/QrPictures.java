package org.zhengxun.inspector.qr;

import ar.com.hjg.pngj.ImageInfo;
import ar.com.hjg.pngj.ImageLineInt;
import ar.com.hjg.pngj.PngWriter;
import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.io.ByteArrayOutputStream;

/** Makes pictures of QR codes. */
public final class QrPictures {
  private static final int SIZE = 200;

  private QrPictures() {}

  static BitMatrix matrix(String text) {
    try {
      return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, SIZE, SIZE);
    } catch (WriterException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** A PNG of eight bits of grey. */
  public static byte[] png(String text) {
    return png(text, new ImageInfo(SIZE, SIZE, 8, false, true, false));
  }

  static byte[] png(String text, ImageInfo info) {
    BitMatrix matrix = matrix(text);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PngWriter writer = new PngWriter(out, info);
    int most = (1 << info.bitDepth) - 1;
    for (int row = 0; row < SIZE; row++) {
      ImageLineInt line = new ImageLineInt(info);
      for (int column = 0; column < SIZE; column++) {
        for (int channel = 0; channel < info.channels; channel++) {
          boolean alpha = info.alpha && channel == info.channels - 1;
          boolean dark = matrix.get(column, row);
          // what is light is transparent where the picture can be: it stands on white
          line.getScanline()[column * info.channels + channel] =
              alpha ? (dark ? most : 0) : dark || info.alpha ? 0 : most;
        }
      }
      writer.writeRow(line);
    }
    writer.end();
    return out.toByteArray();
  }
}
