package org.zhengxun.inspector.fetch;

import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSession;
import org.apache.hc.client5.http.ssl.DefaultHostnameVerifier;
import org.zhengxun.inspector.url.WebAddress;

/**
 * Tells in Chinese what is wrong with a certificate that was refused. The dates are judged as the
 * platform judged them, by the machine's own time.
 */
final class CertificateTrouble {
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  private CertificateTrouble() {}

  /** What is wrong with the certificates that a session, made without verifying, has seen. */
  static String words(WebAddress address, SSLSession session) {
    List<X509Certificate> chain = chain(session);
    if (chain.isEmpty()) {
      return "证书未通过核验";
    }
    List<String> troubles = new ArrayList<>();
    X509Certificate own = chain.getFirst();
    dates(own, "证书", troubles);
    chain.stream().skip(1).limit(4).forEach(above -> dates(above, "上级证书", troubles));
    if (!isOf(address, own)) {
      troubles.add("证书不属于该域名");
    }
    if (isSelfSigned(own)) {
      troubles.add("证书为自签名");
    } else if (troubles.isEmpty()) {
      troubles.add(isSelfSigned(chain.getLast()) ? "颁发机构不受信任" : "证书链不完整，缺少中间证书或颁发机构不受信任");
    }
    return String.join("，", troubles);
  }

  static List<X509Certificate> chain(SSLSession session) {
    List<X509Certificate> chain = new ArrayList<>();
    try {
      if (session != null) {
        for (var certificate : session.getPeerCertificates()) {
          chain.add((X509Certificate) certificate);
        }
      }
    } catch (SSLPeerUnverifiedException e) {
      chain.clear();
    }
    return chain;
  }

  private static void dates(X509Certificate certificate, String name, List<String> troubles) {
    try {
      certificate.checkValidity();
    } catch (CertificateExpiredException e) {
      troubles.add(name + "已于 " + day(certificate.getNotAfter()) + " 过期");
    } catch (CertificateNotYetValidException e) {
      troubles.add(name + "自 " + day(certificate.getNotBefore()) + " 起才有效");
    }
  }

  private static String day(java.util.Date date) {
    return date.toInstant().atZone(CHINA).toLocalDate().toString();
  }

  static boolean isOf(WebAddress address, X509Certificate certificate) {
    try {
      String host = address.host().replaceAll("[\\[\\]]", "");
      new DefaultHostnameVerifier().verify(host, certificate);
      return true;
    } catch (SSLException e) {
      return false;
    }
  }

  static boolean isSelfSigned(X509Certificate certificate) {
    return certificate.getIssuerX500Principal().equals(certificate.getSubjectX500Principal());
  }
}
