package org.zhengxun.inspector.fetch;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PublicKey;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.zhengxun.inspector.url.WebAddress;

/**
 * What a host's certificate says of it.
 *
 * @param protocol such as {@code TLSv1.3}
 * @param notBefore first moment of the certificate
 * @param notAfter last moment of the certificate
 * @param ofHost true when it names the host
 * @param selfSigned true when nobody else signed it
 * @param trusted true when the chain, dates aside, leads to an authority the platform trusts
 * @param key algorithm and size in bits, such as {@code RSA 2048}
 * @param signature algorithm of its signature
 */
public record TlsFacts(
    String protocol,
    Instant notBefore,
    Instant notAfter,
    boolean ofHost,
    boolean selfSigned,
    boolean trusted,
    String key,
    String signature) {

  static TlsFacts of(
      WebAddress address, String protocol, List<X509Certificate> chain, Instant now) {
    X509Certificate own = chain.getFirst();
    return new TlsFacts(
        protocol,
        own.getNotBefore().toInstant(),
        own.getNotAfter().toInstant(),
        CertificateTrouble.isOf(address, own),
        CertificateTrouble.isSelfSigned(own),
        isTrusted(chain, moment(own, now)),
        key(own.getPublicKey()),
        own.getSigAlgName());
  }

  /** A certificate out of its dates is judged by a moment within them: its dates are told apart. */
  private static Date moment(X509Certificate own, Instant now) {
    Date date = Date.from(now);
    boolean within = !date.before(own.getNotBefore()) && !date.after(own.getNotAfter());
    return within ? date : own.getNotAfter();
  }

  private static boolean isTrusted(List<X509Certificate> chain, Date at) {
    try {
      TrustManagerFactory factory =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      factory.init((KeyStore) null);
      Set<TrustAnchor> anchors =
          Arrays.stream(factory.getTrustManagers())
              .filter(X509TrustManager.class::isInstance)
              .flatMap(manager -> Arrays.stream(((X509TrustManager) manager).getAcceptedIssuers()))
              .map(issuer -> new TrustAnchor(issuer, null))
              .collect(Collectors.toSet());
      PKIXParameters parameters = new PKIXParameters(anchors);
      parameters.setRevocationEnabled(false);
      parameters.setDate(at);
      List<X509Certificate> below =
          chain.stream()
              .filter(one -> anchors.stream().noneMatch(a -> one.equals(a.getTrustedCert())))
              .toList();
      CertPathValidator.getInstance("PKIX")
          .validate(CertificateFactory.getInstance("X.509").generateCertPath(below), parameters);
      return true;
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  private static String key(PublicKey key) {
    int bits =
        switch (key) {
          case RSAPublicKey rsa -> rsa.getModulus().bitLength();
          case ECPublicKey curve -> curve.getParams().getCurve().getField().getFieldSize();
          default -> 0;
        };
    return bits == 0 ? key.getAlgorithm() : key.getAlgorithm() + " " + bits;
  }

  /** True when key or signature are no longer held to be strong. */
  public boolean isWeak() {
    String name = signature.toUpperCase(Locale.ROOT);
    boolean oldHash = name.startsWith("SHA1") || name.startsWith("MD5") || name.startsWith("MD2");
    return oldHash || bits("RSA") < 2048 || bits("EC") < 224;
  }

  private int bits(String algorithm) {
    String prefix = algorithm + " ";
    return key.startsWith(prefix)
        ? Integer.parseInt(key, prefix.length(), key.length(), 10)
        : Integer.MAX_VALUE;
  }

  Map<String, String> fields() {
    Map<String, String> fields = new TreeMap<>();
    fields.put("protocol", protocol);
    fields.put("not-before", notBefore.toString());
    fields.put("not-after", notAfter.toString());
    fields.put("of-host", Boolean.toString(ofHost));
    fields.put("self-signed", Boolean.toString(selfSigned));
    fields.put("trusted", Boolean.toString(trusted));
    fields.put("key", key);
    fields.put("signature", signature);
    return fields;
  }

  /** Reads the facts of an observation that has a certificate. */
  public static TlsFacts read(Observation seen) {
    return new TlsFacts(
        seen.get("protocol"),
        Instant.parse(seen.get("not-before")),
        Instant.parse(seen.get("not-after")),
        seen.is("of-host"),
        seen.is("self-signed"),
        seen.is("trusted"),
        seen.get("key"),
        seen.get("signature"));
  }
}
