/** What waits for people; every feature tells its own, the desk gathers them. */
package org.zhengxun.shared.work;
