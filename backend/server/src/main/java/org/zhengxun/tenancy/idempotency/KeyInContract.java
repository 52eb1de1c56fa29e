package org.zhengxun.tenancy.idempotency;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Every POST but the uploads takes the header; the contract says so in one place. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class KeyInContract implements OASFilter {
  private static final String NAME = "IdempotencyKey";

  @Override
  public void filterOpenAPI(OpenAPI contract) {
    if (contract.getComponents() == null || contract.getPaths() == null) {
      return;
    }
    contract.getComponents().addParameter(NAME, header());
    contract
        .getPaths()
        .getPathItems()
        .values()
        .forEach(
            path -> {
              if (path.getPOST() != null && !upload(path.getPOST())) {
                path.getPOST().addParameter(OASFactory.createParameter().ref(NAME));
              }
            });
  }

  private static boolean upload(Operation operation) {
    return operation.getRequestBody() != null
        && operation.getRequestBody().getContent() != null
        && operation.getRequestBody().getContent().hasMediaType("multipart/form-data");
  }

  private static Parameter header() {
    return OASFactory.createParameter()
        .name(IdempotencyFilter.HEADER)
        .in(Parameter.In.HEADER)
        .description(
            "Names the command, 8 to 128 visible ASCII characters, remembered for 24 hours per"
                + " membership: the same request again gets the recorded answer, a different one"
                + " 422, one still under way 409. Refused commands may be sent again.")
        .schema(
            OASFactory.createSchema()
                .addType(Schema.SchemaType.STRING)
                .minLength(8)
                .maxLength(128));
  }
}
