#!/bin/sh
# Makes the subset fonts of this folder; see README.md. Needs Debian's fonts-noto-core, and fonttools.
set -eu
cd "$(dirname "$0")"
noto=/usr/share/fonts/truetype/noto
latin="U+0020-007E,U+00A0-017F,U+018F,U+0192,U+01A0-01A1,U+01AF-01B0,U+0218-021B,U+0259,U+02BB-02BC,U+02C6-02DD,U+0300-0328,U+1E00-1EFF"
marks="U+2010-2015,U+2018-201E,U+2020-2022,U+2026,U+202F,U+2030,U+2032-2033,U+2039-203A,U+2044,U+20AC,U+2116,U+2122,U+2190-2193,U+2212,U+FFFD"
arabic="U+0020-002F,U+003A-0040,U+00A0,U+00AB,U+00BB,U+2013,U+0600-061F,U+0620-0655,U+0660-0669,U+066A-066D,U+0670-06D5,U+06F0-06F9,U+0750-077F,U+FDFC"
plain="--no-hinting --layout-features=* --layout-features-=dlig --no-recalc-timestamp --drop-tables+=DSIG"

whole=$(mktemp)
trap 'rm -f "$whole"' EXIT
for weight in Regular Bold; do
    pyftsubset "$noto/NotoSans-$weight.ttf" --unicodes="$latin,$marks" $plain --output-file="noto-sans-$weight.ttf"
    python3 split.py "$noto/NotoSansArabic-$weight.ttf" "$whole"
    pyftsubset "$whole" --unicodes="$arabic,U+200C-200F,U+2066-2069" $plain --output-file="noto-sans-arabic-$weight.ttf"
done
