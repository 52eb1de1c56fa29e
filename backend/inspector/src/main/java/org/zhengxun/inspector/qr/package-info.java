/** QR codes in pictures, read without AWT: PNG, GIF and baseline JPEG. */
package org.zhengxun.inspector.qr;
