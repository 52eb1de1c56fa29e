package org.zhengxun.inspector.fetch;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.util.Locale;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ProtocolException;

/** Maps exceptions and statuses to the closed list of causes. */
final class Causes {
  private Causes() {}

  static Cause of(IOException e) {
    if (e instanceof UnknownHostException) {
      return Cause.UNKNOWN_HOST;
    }
    if (e instanceof ConnectTimeoutException) {
      return Cause.CONNECT_TIMEOUT;
    }
    if (e instanceof Transport.LateException || e instanceof SocketTimeoutException) {
      return Cause.NO_ANSWER;
    }
    if (e instanceof NoRouteToHostException) {
      return Cause.CONNECT_TIMEOUT;
    }
    if (e instanceof ConnectException) {
      return timedOut(e) ? Cause.CONNECT_TIMEOUT : Cause.CONNECT_REFUSED;
    }
    if (e instanceof SSLException) {
      return isCertificate(e) ? Cause.CERTIFICATE : Cause.TLS_FAILURE;
    }
    if (e.getCause() instanceof ProtocolException
        || e instanceof java.util.zip.ZipException
        || e instanceof org.apache.hc.core5.http.MessageConstraintException
        || e instanceof org.apache.hc.client5.http.ClientProtocolException) {
      return Cause.BAD_ANSWER;
    }
    return Cause.CONNECTION_LOST;
  }

  /** Cause of a status, or null when the address opened. */
  static Cause of(int status) {
    return switch (status) {
      case 401, 403, 407 -> Cause.ACCESS_DENIED;
      case 404 -> Cause.NOT_FOUND;
      case 410 -> Cause.GONE;
      case 412, 418, 521 -> Cause.BOT_WALL;
      case 429 -> Cause.RATE_LIMITED;
      case 503 -> Cause.UNAVAILABLE;
      default -> rest(status);
    };
  }

  private static Cause rest(int status) {
    if (status >= 600) {
      return Cause.ODD_STATUS;
    }
    if (status >= 500) {
      return Cause.SERVER_ERROR;
    }
    return status >= 400 ? Cause.CLIENT_ERROR : null;
  }

  private static boolean timedOut(IOException e) {
    return e.getMessage() != null && e.getMessage().toLowerCase(Locale.ROOT).contains("timed out");
  }

  private static boolean isCertificate(Throwable e) {
    for (Throwable t = e; t != null; t = t.getCause()) {
      if (t instanceof CertificateException || t instanceof SSLPeerUnverifiedException) {
        return true;
      }
    }
    return false;
  }
}
