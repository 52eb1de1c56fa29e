package org.zhengxun.matrix;

import java.util.HashMap;
import java.util.Map;

/**
 * What a fixture arranged: how to call the operation, and which text a list shows if it shows the
 * row.
 */
final class Request {
  final Map<String, Object> path = new HashMap<>();
  final Map<String, Object> query = new HashMap<>();
  final Map<String, Object> headers = new HashMap<>();
  Object body;
  byte[] upload;
  String uploadName;
  final Map<String, String> form = new HashMap<>();
  String visible;

  static Request of() {
    return new Request();
  }

  Request path(String name, Object value) {
    path.put(name, value);
    return this;
  }

  Request query(String name, Object value) {
    query.put(name, value);
    return this;
  }

  Request version(int version) {
    headers.put("If-Match", version);
    return this;
  }

  Request body(Object json) {
    body = json;
    return this;
  }

  /** A multipart upload of one file in the part {@code file}. */
  Request upload(String name, byte[] bytes) {
    uploadName = name;
    upload = bytes;
    return this;
  }

  /** A further part of the upload. */
  Request form(String name, Object value) {
    form.put(name, value.toString());
    return this;
  }

  /** Text that stands in the answer exactly when the row is visible. */
  Request visible(Object text) {
    visible = text.toString();
    return this;
  }
}
