/**
 * The arithmetic of 国办秘函〔2019〕19号: scores of portals, verdicts of sites and accounts, pass rates.
 * Pure functions of confirmed findings; nothing here is ever floating point.
 */
package org.zhengxun.inspection.score;
