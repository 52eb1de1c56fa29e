package org.zhengxun.shared.sheet;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * One thing wrong with one cell or row of an import.
 *
 * @param line the row's number in the file, from 1
 * @param column header of the column as the file prints it, or the expected one; empty for the row
 * @param value what stands there
 * @param message Chinese: what is wrong and what to do
 */
@RegisterForReflection
public record Fault(int line, String column, String value, String message) {}
