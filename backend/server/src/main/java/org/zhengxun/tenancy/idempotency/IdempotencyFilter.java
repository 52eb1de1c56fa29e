package org.zhengxun.tenancy.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.zhengxun.shared.Sha256;
import org.zhengxun.shared.problem.Problem;
import org.zhengxun.tenancy.Scope;

/**
 * Carries out a POST with an {@code Idempotency-Key} once and answers its repetitions with the
 * recorded answer. Runs after the roles were checked. Uploads are left alone: their bytes are kept
 * once under their hash, and what they start is a dry run.
 */
public class IdempotencyFilter {
  static final String HEADER = "Idempotency-Key";

  private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{8,128}");
  private static final Set<String> LOOKS = Set.of("/api/v1/lexicon/trial");
  private static final String CLAIMED = "zhengxun.idempotency-key";

  private final RecordedAnswers answers;
  private final Scope scope;
  private final ObjectMapper json;

  IdempotencyFilter(RecordedAnswers answers, Scope scope, ObjectMapper json) {
    this.answers = answers;
    this.scope = scope;
    this.json = json;
  }

  /** The recorded answer of a repetition; empty lets the command run. */
  @ServerRequestFilter
  public Optional<Response> claim(ContainerRequestContext request) throws IOException {
    String key = request.getHeaderString(HEADER);
    if (key == null || !request.getMethod().equals("POST") || isNotKept(request)) {
      return Optional.empty();
    }
    if (!KEY.matcher(key).matches()) {
      throw Problem.invalid(HEADER, "提交编号（Idempotency-Key）应为8至128个英文字母、数字或符号");
    }
    if (scope.actor().membershipId() == null) {
      return Optional.empty();
    }
    Optional<RecordedAnswer> recorded = answers.claim(keyed(key, request));
    if (recorded.isEmpty()) {
      request.setProperty(CLAIMED, key);
    }
    return recorded.map(IdempotencyFilter::again);
  }

  /** Files are too large to keep; a text that is only looked at is nobody's to keep. */
  private static boolean isNotKept(ContainerRequestContext request) {
    return LOOKS.contains(request.getUriInfo().getPath()) || isUpload(request);
  }

  private static boolean isUpload(ContainerRequestContext request) {
    return request.getMediaType() != null
        && request.getMediaType().isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE);
  }

  private static KeyedRequest keyed(String key, ContainerRequestContext request)
      throws IOException {
    byte[] body = request.getEntityStream().readAllBytes();
    request.setEntityStream(new ByteArrayInputStream(body));
    MessageDigest hash = Sha256.digest();
    String version = request.getHeaderString("If-Match");
    if (version != null) {
      hash.update(version.getBytes(StandardCharsets.UTF_8));
    }
    hash.update((byte) 0);
    hash.update(body);
    String what = request.getMethod() + " " + request.getUriInfo().getRequestUri().getRawPath();
    String query = request.getUriInfo().getRequestUri().getRawQuery();
    return new KeyedRequest(key, query == null ? what : what + "?" + query, Sha256.hex(hash));
  }

  private static Response again(RecordedAnswer answer) {
    Response.ResponseBuilder response = Response.status(answer.status());
    if (answer.json() != null) {
      response.type(MediaType.APPLICATION_JSON).entity(answer.json());
    }
    return response.build();
  }

  /** Success is kept for repetitions; whatever was refused may be tried again. */
  @ServerResponseFilter
  public void settle(ContainerRequestContext request, ContainerResponseContext response)
      throws JsonProcessingException {
    if (!(request.getProperty(CLAIMED) instanceof String key)) {
      return;
    }
    if (response.getStatus() < 300) {
      Object entity = response.getEntity();
      String body = entity == null ? null : json.writeValueAsString(entity);
      answers.record(key, new RecordedAnswer(response.getStatus(), body));
    } else {
      answers.release(key);
    }
  }
}
