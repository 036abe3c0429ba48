#!/usr/bin/env bash
# Makes the pictures of README.md and docs/tour.md small, out of those that `cargo xtask screens` has taken under web/screens. Needs ImageMagick.
set -euo pipefail
cd "$(dirname "$0")"
for picture in desk-en desk-ar-dark tour-desk tour-laboratory tour-private tour-watch tour-lists tour-auditor; do
  convert "../../web/screens/$picture.png" -quality 80 -define webp:method=6 "$picture.webp"
done
