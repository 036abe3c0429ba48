"""Lines of OCR-B as an implicit function: signed distance to ink at any point of the plane.

Units are pitches: character c of line r is centred at (c + 0.5, r * line distance), capitals are about one pitch high.
Because a point is all it needs, a caller may look at the text through any perspective and at any resolution. The glyphs
come from Debian's package fonts-ocr-b; everything that printers do to them is drawn from a numpy generator.
"""

from dataclasses import dataclass, field

import numpy as np
from PIL import Image, ImageDraw, ImageFont
from scipy import ndimage

ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<"
FOLDER = "/usr/share/fonts/opentype/ocr-b/"
FINE = 40  # points of an atlas in a pitch
HALF_W, HALF_H = 0.66, 0.86  # half the cell of an atlas, in pitches
W, H = 2 * round(HALF_W * FINE) + 1, 2 * round(HALF_H * FINE) + 1


def signed_distance(font, characters, pitch, middle):
    """The distance to the border of each glyph, positive in ink, one atlas cell a character."""
    scale = pitch / FINE
    cells = []
    for character in characters:
        canvas = Image.new("L", (4 * pitch, 4 * pitch), 0)
        left = 2 * pitch - font.getlength(character) / 2
        ImageDraw.Draw(canvas).text((left, 2 * pitch - middle), character, font=font, fill=255)
        ink = np.asarray(canvas) > 127
        distance = ndimage.distance_transform_edt(ink) - ndimage.distance_transform_edt(~ink)
        y, x = np.mgrid[0:H, 0:W]
        at = [(y - H // 2) * scale + 2 * pitch, (x - W // 2) * scale + 2 * pitch]
        cells.append(ndimage.map_coordinates(distance, at, order=1) / pitch)
    return np.array(cells, np.float32)


def cut(name):
    """The atlas of one cut of the font, capitals centred."""
    pitch = 160
    font = ImageFont.truetype(f"{FOLDER}{name}.otf", 1000)
    font = ImageFont.truetype(f"{FOLDER}{name}.otf", round(1000 * pitch / font.getlength("H")))
    canvas = Image.new("L", (4 * pitch, 4 * pitch), 0)
    ImageDraw.Draw(canvas).text((pitch, pitch), "H", font=font, fill=255)
    rows = np.flatnonzero((np.asarray(canvas) > 127).any(axis=1))
    return signed_distance(font, ALPHABET, pitch, (rows[0] + rows[-1] + 1) / 2 - pitch)


_atlases = {}


def atlases():
    """Round, sharp, and two that wear has rounded more."""
    if not _atlases:
        plain, sharp = cut("OCRB"), cut("OCRBS")
        _atlases["all"] = np.stack([plain, sharp, *(
            np.stack([ndimage.gaussian_filter(glyph, s * FINE) for glyph in a])
            for a, s in ((plain, 0.05), (sharp, 0.03)))])
    return _atlases["all"]


@dataclass
class Style:
    """How one document is printed."""

    atlas: np.ndarray = None
    weight: float = 0.0  # what every stroke gains on either side
    width: float = 1.0
    height: float = 1.0
    slant: float = 0.0
    digits: float = 1.0  # height of digits against letters
    filler: float = 1.0  # size of '<'
    wave: float = 0.0  # smooth deformation of glyphs, the same for equal characters
    jitter: tuple = (0.0, 0.0, 0.0, 0.0)  # of a character: along, across, rotation, weight
    rough: float = 0.0  # unevenness of the border
    grain: float = 0.1  # its length
    dots: float = 0.0  # distance of dots of a matrix printer; 0 none
    dot: float = 0.6  # radius of a dot against their distance
    waves: np.ndarray = field(default_factory=lambda: np.zeros((37, 8), np.float32))

    @staticmethod
    def plain():
        """As the font has it."""
        return Style(atlas=atlases()[0])

    @staticmethod
    def draw(rng, strength=1.0):
        """A printer; `strength` 1 goes beyond what real ones do."""
        blend = rng.dirichlet((0.7, 0.7, 0.35, 0.35))
        much = lambda: rng.random() < 0.25
        s = strength
        return Style(
            atlas=np.tensordot(blend.astype(np.float32), atlases(), 1),
            weight=s * rng.uniform(-0.032, 0.045),
            width=1 + s * rng.uniform(-0.2, 0.14),
            height=1 + s * rng.uniform(-0.14, 0.1),
            slant=s * (rng.normal(0, 0.12) if much() else rng.normal(0, 0.02)),
            digits=1 - s * (float(rng.choice([0.0, 0.04, 0.08])) + rng.uniform(-0.02, 0.02)),
            filler=1 + s * rng.uniform(-0.15, 0.2),
            wave=s * rng.uniform(0, 0.03),
            jitter=tuple(float(s) * a * (rng.uniform(1, 3) if much() else rng.uniform(0, 1)) for a in (0.02, 0.015, 0.02, 0.006)),
            rough=s * (rng.uniform(0, 0.045) if much() else max(0.0, rng.uniform(-0.02, 0.02))),
            grain=rng.uniform(0.04, 0.25),
            dots=rng.uniform(0.05, 0.085) if rng.random() < 0.08 * s else 0.0,
            dot=rng.uniform(0.5, 0.85),
            waves=rng.normal(0, 1, (37, 8)).astype(np.float32),
        )


def codes(lines):
    """Lines of text as numbers of the alphabet, -1 where there is nothing."""
    longest = max(map(len, lines))
    return np.array([[ALPHABET.find(c) for c in line.ljust(longest)] for line in lines])


def smooth_noise(rng, u, v, grain):
    """Noise of deviation about one that changes over `grain`, at points of the plane."""
    field = rng.standard_normal(64 * 64, np.float32) * np.float32(1.5)
    x, y = u / np.float32(grain), v / np.float32(grain)
    ix, iy = np.floor(x).astype(np.int32), np.floor(y).astype(np.int32)
    fx, fy = x - ix, y - iy
    at = lambda a, b: field[((iy + b) & 63) * 64 + ((ix + a) & 63)]
    return (at(0, 0) * (1 - fx) + at(1, 0) * fx) * (1 - fy) + (at(0, 1) * (1 - fx) + at(1, 1) * fx) * fy


def distance(text, style, rng, u, v, line_distance=1.8):
    """Signed distance to ink in pitches, positive inside, at the points (u, v); `text` is what `codes` gives."""
    rows, columns = text.shape
    u, v = u.astype(np.float32), v.astype(np.float32)
    jitter = rng.normal(0, 1, (4, rows, columns)).astype(np.float32)
    c = np.floor(u).astype(np.int32)
    r = np.round(v / line_distance).astype(np.int32)
    there = (c >= 0) & (c < columns) & (r >= 0) & (r < rows)
    there &= text[np.clip(r, 0, rows - 1), np.clip(c, 0, columns - 1)] >= 0
    there &= np.abs(v - r * line_distance) < 0.9
    signed = np.full(u.shape, -0.5, np.float32)
    signed[there] = distance_in_cells(text, style, jitter, u[there], v[there] - r[there] * line_distance, c[there], r[there])
    if style.rough:
        signed[there] += style.rough * smooth_noise(rng, u[there], v[there], style.grain)
    return signed


def distance_in_cells(text, style, jitter, u, v, c, r):
    """The same for points that lie in the cell of character (r, c); v counts from the middle of the line."""
    code = text[r, c]
    x = u - c - np.float32(0.5) - style.jitter[0] * jitter[0][r, c]
    y = v - style.jitter[1] * jitter[1][r, c]
    turn = style.jitter[2] * jitter[2][r, c]
    x, y = x + turn * y, y - turn * x
    # Digits stand on the line that letters stand on.
    size = np.ones(37, np.float32)
    size[36] = style.filler
    tall = np.full(37, style.height, np.float32)
    tall[26:36] *= style.digits
    tall[36] *= style.filler
    low = np.where(np.arange(37) == 36, 0, 0.5 * style.height).astype(np.float32)[code]
    x = (x + style.slant * y) / (style.width * size)[code]
    y = (y - low) / tall[code] + low / style.height
    if style.wave:
        k = (style.waves * style.wave).astype(np.float32)
        bend = style.waves[:, ::-1].astype(np.float32) * 2
        x, y = (
            x + k[code, 0] * np.sin(3 * y + bend[code, 0]) + k[code, 1] * np.sin(5 * x + bend[code, 1]),
            y + k[code, 2] * np.sin(3 * x + bend[code, 2]) + k[code, 3] * np.sin(5 * y + bend[code, 3]),
        )
    if style.dots:
        qx, qy = np.round(x / style.dots) * style.dots, np.round(y / style.dots) * style.dots
        inside = look_up(style.atlas, code, qx, qy) + style.weight + 0.015 > 0
        d = np.where(inside, style.dot * style.dots - np.hypot(x - qx, y - qy), -0.5)
    else:
        d = look_up(style.atlas, code, x, y) + style.weight
    return d + style.jitter[3] * jitter[3][r, c]


def look_up(atlas, code, x, y):
    """The value of an atlas between its points; far from ink outside of the cell."""
    fx, fy = x * FINE + W // 2, y * FINE + H // 2
    outside = (fx < 0) | (fx > W - 2) | (fy < 0) | (fy > H - 2)
    fx, fy = np.clip(fx, 0, W - 2.001), np.clip(fy, 0, H - 2.001)
    ix, iy = fx.astype(np.int32), fy.astype(np.int32)
    fx, fy = (fx - ix).astype(np.float32), (fy - iy).astype(np.float32)
    flat = atlas.reshape(-1)
    at = (code * H + iy) * W + ix
    top = flat[at] * (1 - fx) + flat[at + 1] * fx
    low = flat[at + W] * (1 - fx) + flat[at + W + 1] * fx
    return np.where(outside, -0.5, top * (1 - fy) + low * fy)


def coverage(signed, pixel):
    """The share of ink of pixels `pixel` pitches wide, out of the signed distance at their centres."""
    return np.clip(0.5 + signed / pixel, 0, 1)


def show(path):
    """A sheet of styles, to look at."""
    rng = np.random.default_rng(1)
    p = 24
    sheet = []
    for _ in range(14):
        text = codes([ALPHABET, "".join(rng.choice(list(ALPHABET), 37))])
        v, u = np.mgrid[-p : 3 * p, -p : 38 * p] / p
        sheet.append(255 - 255 * coverage(distance(text, Style.draw(rng), rng, u, v), 1 / p))
    Image.fromarray(np.concatenate(sheet).astype(np.uint8)).save(path)


if __name__ == "__main__":
    import sys

    show(sys.argv[1])
