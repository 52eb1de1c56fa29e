package org.zhengxun.shared.label;

import io.quarkus.arc.All;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the members of the contract's closed lists are called on screens and in documents. */
@Path("/api/v1/labels")
@Tag(name = "labels")
public class LabelResource {
  private final Map<String, Map<String, String>> labels = new TreeMap<>();

  LabelResource(@All List<LabelSource> sources) {
    sources.forEach(
        source -> source.labels().forEach(list -> labels.put(list.list(), list.words())));
  }

  /** Labels by list and member, e.g. {@code RunState.DONE}: 已完成. */
  @GET
  @Authenticated
  public Map<String, Map<String, String>> all() {
    return labels;
  }
}
