/** The offices' lexicons beside the one that ships with the product, and which holds for whom. */
package org.zhengxun.catalog.lexicon;
