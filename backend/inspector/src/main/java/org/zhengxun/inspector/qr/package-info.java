/** QR codes in pictures, read without AWT: PNG and baseline JPEG. */
package org.zhengxun.inspector.qr;
