"""Writes the shapes of OCR-B that print is compared with: methods/vision/src/print/ocrb.bin.

For each of the characters A to Z, 0 to 9 and `<`, in this order: 39 rows of 27 signed bytes, the distance to the border of
the ink in hundredths of a millimetre, positive in ink, on points a tenth of a millimetre apart around the centre of the
character's place (row 19, column 13). The glyphs come from Debian's package fonts-ocr-b through training/mrz/ocrb.py,
scaled so that a character is 2.54 mm wide. Run: python3 training/print/shapes.py (requirements: training/mrz)
"""

import pathlib
import sys

import numpy as np
from scipy import ndimage

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "training" / "mrz"))
import ocrb  # noqa: E402

PITCH = 2.54
ROWS, COLUMNS, STEP = 39, 27, 0.1


def shapes():
    """Distances in millimetres, one array a character."""
    y, x = np.mgrid[0:ROWS, 0:COLUMNS]
    at = [
        (y - ROWS // 2) * STEP / PITCH * ocrb.FINE + ocrb.H // 2,
        (x - COLUMNS // 2) * STEP / PITCH * ocrb.FINE + ocrb.W // 2,
    ]
    return np.array([ndimage.map_coordinates(glyph, at, order=1, mode="nearest") * PITCH for glyph in ocrb.cut("OCRB")])


def main():
    """Writes the file."""
    bytes_ = np.clip(np.round(shapes() * 100), -127, 127).astype(np.int8).tobytes()
    target = ROOT / "methods" / "vision" / "src" / "print" / "ocrb.bin"
    target.write_bytes(bytes_)
    print(f"{target.relative_to(ROOT)}: {len(bytes_)} bytes")


if __name__ == "__main__":
    main()
