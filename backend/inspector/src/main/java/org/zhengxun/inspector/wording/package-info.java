/** The lexicon of wrong expressions and its automaton. */
package org.zhengxun.inspector.wording;
