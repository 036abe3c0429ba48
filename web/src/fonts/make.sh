#!/bin/sh
# Makes the subset fonts of this folder; see README.md. Needs `npm ci` before it, and fonttools with brotli.
set -eu
cd "$(dirname "$0")"
noto=../../node_modules/@fontsource-variable
plain="--flavor=woff2 --no-hinting --layout-features=* --no-recalc-timestamp"

pyftsubset "$noto/noto-sans/files/noto-sans-latin-wght-normal.woff2" --unicodes="*" $plain --output-file=sans-latin.woff2
pyftsubset "$noto/noto-sans/files/noto-sans-latin-ext-wght-normal.woff2" \
    --unicodes="U+0100-017F,U+018F,U+0218-021B,U+0259,U+1E00-1EFF" $plain --output-file=sans-latin-more.woff2
pyftsubset "$noto/noto-sans-arabic/files/noto-sans-arabic-arabic-wght-normal.woff2" \
    --unicodes="U+0600-061F,U+0620-0655,U+0660-0669,U+066A-066D,U+0670-06D5,U+06F0-06F9,U+0750-077F,U+200C-200F,U+2066-2069" \
    $plain --output-file=sans-arabic.woff2
pyftsubset ../../../utopia/fonts/ocr-b.otf --unicodes="*" $plain --output-file=ocr-b.woff2
