/** What every feature uses: problems, paging, time, documents, files. */
package org.zhengxun.shared;
