package org.zhengxun.inspector.fetch;

/**
 * How an address is asked.
 *
 * @param bytes bytes read at most
 * @param patient true for a second look: slower, with longer limits
 * @param unverified true to look past a certificate that is not valid
 * @param revisits what earlier answers are known
 */
record Ask(int bytes, boolean patient, boolean unverified, Revisits revisits) {
  Ask past() {
    return new Ask(bytes, patient, true, Revisits.none());
  }

  Ask anew() {
    return new Ask(bytes, patient, unverified, Revisits.none());
  }
}
