/**
 * Inspections: campaigns with their targets, machine runs ({@code run}), findings and their review
 * ({@code finding}), inspectors' results ({@code result}), scores and figures.
 */
package org.zhengxun.inspection;
