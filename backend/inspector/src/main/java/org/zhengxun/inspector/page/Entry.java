package org.zhengxun.inspector.page;

import java.time.LocalDate;
import org.zhengxun.inspector.url.WebAddress;

/**
 * One item of a list.
 *
 * @param target where it leads
 * @param text its title
 * @param date the date printed in the list, or null
 */
public record Entry(WebAddress target, String text, LocalDate date) {}
