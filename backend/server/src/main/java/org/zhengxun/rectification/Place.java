package org.zhengxun.rectification;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * Where a problem stands, copied from its evidence because the unit cannot read that of the office.
 *
 * @param words what the machine says is wrong there
 * @param url the address concerned
 * @param page the page it stands on, when that is another one
 * @param excerpt what was seen there
 */
@RegisterForReflection
public record Place(String words, String url, String page, String excerpt) {}
