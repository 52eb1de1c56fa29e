package org.zhengxun.shared.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** A POST that answers nothing answers 204; the generator takes it for a creation. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class NoContentInContract implements OASFilter {
  private static final String CREATED = "201";
  private static final String NO_CONTENT = "204";

  @Override
  public PathItem filterPathItem(PathItem path) {
    if (path.getPOST() != null) {
      mend(path.getPOST());
    }
    return path;
  }

  private static void mend(Operation post) {
    APIResponses answers = post.getResponses();
    APIResponse created = answers == null ? null : answers.getAPIResponse(CREATED);
    if (created != null && created.getContent() == null) {
      answers.removeAPIResponse(CREATED);
      answers.addAPIResponse(NO_CONTENT, created.description("No Content"));
    }
  }
}
