package org.zhengxun.inspector;

/** Requests as archives keep them, for tests outside of this package. */
public final class RequestReading {
  private RequestReading() {}

  /** A request as it is written. */
  public static String written(InspectionRequest request) {
    return RequestJson.write(request);
  }

  /**
   * A written request, read and written again.
   *
   * @throws IllegalArgumentException when it is none
   */
  public static String again(String text) {
    return RequestJson.write(RequestJson.read(text).build());
  }
}
