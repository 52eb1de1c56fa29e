/** What an inspection wants every site to have reprinted (需转载的信息). */
package org.zhengxun.inspection.reprint;
