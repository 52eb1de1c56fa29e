#!/bin/sh
# a site of hostile files of 8 MB each is inspected in a process of 300 MB (1 minute)
set -eu
exec sh scripts/test-class.sh inspector -Xmx190m -XX:+UseSerialGC \
  org.zhengxun.inspector.fuzz.HostileSite 8300000 300
