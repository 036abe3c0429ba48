#!/bin/sh
# Makes the subset fonts of this folder; see README.md. Needs Debian's fonts-ocr-b and fonts-noto-core, and fonttools.
set -eu
cd "$(dirname "$0")"
ocrb=/usr/share/fonts/opentype/ocr-b
noto=/usr/share/fonts/truetype/noto
plain="--no-hinting --desubroutinize --name-IDs=0,1,2,13,14 --layout-features=kern,liga,ccmp,locl,mark,mkmk,init,medi,fina,isol,rlig,calt --notdef-outline --no-recalc-timestamp"
latin="U+0020-007E,U+00A0-017F,U+2013,U+2019,U+2116"
zone="U+0020,U+0030-0039,U+003C,U+0041-005A"

pyftsubset "$ocrb/OCRB.otf" --unicodes="$zone" $plain --output-file=ocr-b.otf
pyftsubset "$ocrb/OCRBS.otf" --unicodes="$zone" $plain --output-file=ocr-b-sharp.otf
for face in Sans-Regular Sans-Bold Serif-Regular Serif-Bold; do
    pyftsubset "$noto/Noto$face.ttf" --unicodes="$latin" $plain --output-file="$(echo "noto-$face" | tr A-Z a-z).ttf"
done
pyftsubset "$noto/NotoNaskhArabic-Regular.ttf" --unicodes="U+0020,U+0600-06FF,U+0750-077F" $plain --output-file=noto-naskh-arabic.ttf
pyftsubset "$noto/NotoSansTifinagh-Regular.ttf" --unicodes="U+0020,U+2D30-2D7F" $plain --output-file=noto-sans-tifinagh.ttf
