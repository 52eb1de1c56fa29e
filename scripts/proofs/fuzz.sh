#!/bin/sh
# [MINUTES]: the inspector's readers survive damaged and hostile files (4 minutes)
set -eu
exec sh scripts/test-class.sh inspector -Xmx300m \
  org.zhengxun.inspector.fuzz.FuzzProof backend/inspector/target/fuzz "$@"
