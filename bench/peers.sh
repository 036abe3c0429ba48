#!/usr/bin/env bash
# Reads 200 pages of the bench with other readers, where they can be installed, and puts their figures beside ours:
# PassportEye and fastmrz (both on tesseract) and rapidocr (PP-OCR under onnxruntime), out of PyPI and Debian by name.
# They are only run for this comparison and never shipped: the weights of fastmrz are AGPL.
# Usage: bench/peers.sh [PAGES]; `cargo xtask bench vision` then adds the table to bench/RESULTS.md.
set -euo pipefail
cd "$(dirname "$0")/.."
. ./.ci/need
need_tools
pages=${1:-200}
target=${CARGO_TARGET_DIR:-$PWD/target}
dir=$target/peers
mkdir -p "$dir"

if ! command -v tesseract >/dev/null && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  { apt-get update -qq && apt-get install -y -qq tesseract-ocr; } >"$dir/apt.log" 2>&1 || true
fi
command -v tesseract >/dev/null || echo "tesseract is not installable here: PassportEye and fastmrz are skipped" >&2
# fastmrz asks tesseract for a language "mrz" that Debian lacks: English takes its place.
english=$(find /usr/share/tesseract-ocr -name eng.traineddata 2>/dev/null | head -n1)
if [ -n "$english" ]; then
  mkdir -p "$dir/tessdata"
  cp "$(dirname "$english")"/*.traineddata "$dir/tessdata/"
  cp "$english" "$dir/tessdata/mrz.traineddata"
  cp -r "$(dirname "$english")/configs" "$dir/tessdata/" 2>/dev/null || true
  export TESSDATA_PREFIX=$dir/tessdata
fi
if ! python3 -m venv "$dir/venv" 2>"$dir/venv.log"; then
  echo "python3 with venv is needed: no other reader is compared" >&2
  exit 0
fi
for package in PassportEye fastmrz rapidocr-onnxruntime; do
  "$dir/venv/bin/pip" -q install "$package" >"$dir/$package.log" 2>&1 || echo "$package is not installable here" >&2
done

rm -rf "$dir/pages"
cargo bench --quiet -p spartel-bench --bench vision -- --set "peers=$pages" --fail-dir "$dir/pages" --markdown "$dir/ours.tsv"
"$dir/venv/bin/python" bench/peers.py "$dir/pages" "$dir/ours.tsv" >"$dir/peers.md"
cat "$dir/peers.md"
