"""Flat pages with machine readable lines, and flat sheets without any, drawn at 20 pixels per character of a zone."""

import glob
import os

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

PITCH = 20.0  # texture pixels per character
MM = PITCH / 2.54  # texture pixels per millimetre
FONTS = os.environ.get("FONTS", "/usr/share/fonts")
OCRB = [FONTS + "/opentype/ocr-b/" + name for name in ("OCRB.otf", "OCRBS.otf")]  # the others are outlined, slanted, inverted
DEJAVU = sorted(f for f in glob.glob(FONTS + "/truetype/dejavu/*.ttf") if "MathTeX" not in f)
MONO = [f for f in DEJAVU if "Mono" in f]
LATIN = DEJAVU + [f for f in sorted(glob.glob(FONTS + "/truetype/noto/Noto*-*.ttf"))
                  if os.path.basename(f).split("-")[0] in ("NotoSans", "NotoSerif", "NotoSansDisplay", "NotoSansMono")]
OTHER = [(f, r) for f, r in [
    (FONTS + "/truetype/noto/NotoNaskhArabic-Regular.ttf", (0x621, 0x64A)),
    (FONTS + "/truetype/noto/NotoSansTifinagh-Regular.ttf", (0x2D30, 0x2D65)),
    (FONTS + "/truetype/noto/NotoSansHebrew-Regular.ttf", (0x5D0, 0x5EA)),
    (FONTS + "/truetype/noto/NotoSansDevanagari-Regular.ttf", (0x905, 0x939)),
    (FONTS + "/truetype/noto/NotoSerif-Regular.ttf", (0x410, 0x44F)),
] if os.path.exists(f)]
UPPER = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
DIGITS = "0123456789"
MRZ = UPPER + DIGITS + "<"
_fonts, _glyphs = {}, {}


def font(path, size):
    key = (path, round(size))
    if key not in _fonts:
        _fonts[key] = ImageFont.truetype(path, max(4, round(size)))
    return _fonts[key]


def glyphs(path, weight):
    """Glyphs of the zone: 37 masks of 40 x 28 pixels (two pitches high, 1.4 wide), stroke changed by `weight` quarter pixels."""
    key = (path, weight)
    if key in _glyphs:
        return _glyphs[key]
    up = 4
    size = 100.0
    face = ImageFont.truetype(path, size)
    face = ImageFont.truetype(path, size * PITCH * up / face.getlength("0"))
    rows, columns = int(PITCH * 2), int(PITCH * 1.4)
    box = face.getbbox("H")
    middle = (box[1] + box[3]) / 2
    out = {}
    for c in MRZ:
        image = Image.new("L", (columns * up, rows * up))
        width = face.getlength(c)
        ImageDraw.Draw(image).text((columns * up / 2 - width / 2, rows * up / 2 - middle), c, fill=255, font=face)
        a = np.asarray(image)
        if weight:
            k = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * abs(weight) + 1,) * 2)
            a = cv2.dilate(a, k) if weight > 0 else cv2.erode(a, k)
        out[c] = cv2.resize(a, (columns, rows), interpolation=cv2.INTER_AREA).astype(np.float32) / 255
    _glyphs[key] = out
    return out


def word(rng, letters=UPPER, low=2, high=10):
    return "".join(rng.choice(list(letters), rng.integers(low, high + 1)))


def zone_text(rng, rows, columns):
    """Lines like those of Doc 9303, not correct ones: names, numbers, fillers."""
    if rng.random() < 0.15:
        letters = list(MRZ)
        return ["".join(rng.choice(letters, columns)) for _ in range(rows)]
    name = "<".join(word(rng) for _ in range(rng.integers(1, 3))) + "<<" + "<".join(word(rng) for _ in range(rng.integers(1, 4)))
    if rng.random() < 0.1:
        name = word(rng, UPPER, 20, 40)
    fill = "" if rng.random() < 0.3 else word(rng, MRZ, 3, 14)
    numbers = lambda n: word(rng, DIGITS, n, n)
    head = rng.choice(["P", "I", "A", "C", "V", "AC", "ID", "PD", "PO"]).ljust(2, "<") + word(rng, UPPER, 3, 3)
    data = word(rng, UPPER + DIGITS, 9, 9) + numbers(1) + word(rng, UPPER, 3, 3) + numbers(7) + rng.choice(["M", "F", "<"]) + numbers(7) + fill
    if rows == 3:
        lines = [head + word(rng, UPPER + DIGITS, 9, 9) + numbers(1) + fill,
                 numbers(7) + rng.choice(["M", "F", "<"]) + numbers(7) + word(rng, UPPER, 3, 3) + "<" * 11 + numbers(1), name]
    elif rows == 2:
        lines = [head + name, data]
    else:
        lines = [head + data]
    out = [line[:columns].ljust(columns, "<") for line in lines]
    if rows < 3 and rng.random() < 0.5:
        out[-1] = out[-1][:-1] + numbers(1)
    return out


def noise(rng, shape, cell, gain):
    """Smooth random field with a grain of `cell` pixels."""
    h, w = shape
    small = rng.standard_normal((max(2, int(h / cell) + 2), max(2, int(w / cell) + 2))).astype(np.float32)
    return gain * cv2.resize(small, (w, h), interpolation=cv2.INTER_CUBIC)


def waves(rng, shape):
    """Guilloche: families of curves."""
    h, w = shape
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    out = np.zeros(shape, np.float32)
    for _ in range(rng.integers(1, 4)):
        angle, period = rng.uniform(0, np.pi), rng.uniform(5, 40)
        u = x * np.cos(angle) + y * np.sin(angle)
        v = -x * np.sin(angle) + y * np.cos(angle)
        phase = u + rng.uniform(0, 30) * np.sin(v / rng.uniform(15, 90)) + rng.uniform(0, 20) * np.sin(u / rng.uniform(30, 120))
        lines = np.cos(phase * (2 * np.pi / period))
        thin = rng.uniform(-0.5, 0.9)
        out -= rng.uniform(3, 30) * np.clip((lines - thin) / 0.2, 0, 1)
    return out


def sentence(rng, letters, length):
    text = ""
    while len(text) < length:
        text += "".join(rng.choice(letters, rng.integers(1, 11))) + " "
    return text[:length]


LOWER = list("abcdefghijklmnopqrstuvwxyz" * 3 + "eeeaaiioonnttss")


def random_text(rng, length):
    kind = rng.random()
    if kind < 0.35:
        return sentence(rng, LOWER, length)
    if kind < 0.6:
        return sentence(rng, list(UPPER), length)
    if kind < 0.75:
        return sentence(rng, list(DIGITS + "./-:,"), length)
    if kind < 0.9:
        return sentence(rng, list(UPPER + DIGITS), length)
    return sentence(rng, LOWER + list(UPPER + DIGITS + ".,;-()"), length)


def write(draw, rng, x, y, size, length, path=None):
    """One line of text that is none of a zone; returns its box."""
    if path is None and rng.random() < 0.12:
        path, (a, b) = OTHER[rng.integers(len(OTHER))]
        text = sentence(rng, [chr(c) for c in range(a, b)], length)
    else:
        path = path or LATIN[rng.integers(len(LATIN))]
        text = random_text(rng, length)
    draw.text((x, y), text, fill=255, font=font(path, size))


def portrait(rng, page, box):
    x0, y0, x1, y1 = [int(v) for v in box]
    h, w = y1 - y0, x1 - x0
    if h < 8 or w < 8:
        return
    a = np.full((h, w), rng.uniform(120, 240), np.float32)
    centre = (int(w * rng.uniform(0.4, 0.6)), int(h * rng.uniform(0.4, 0.5)))
    cv2.ellipse(a, (centre[0], int(h * 1.05)), (int(w * 0.45), int(h * 0.35)), 0, 0, 360, rng.uniform(20, 200), -1)
    cv2.ellipse(a, centre, (int(w * 0.27), int(h * 0.32)), 0, 0, 360, rng.uniform(10, 150), -1)
    cv2.ellipse(a, (centre[0], centre[1] + h // 20), (int(w * 0.22), int(h * 0.26)), 0, 0, 360, rng.uniform(60, 220), -1)
    for dx in (-0.1, 0.1):
        cv2.ellipse(a, (centre[0] + int(dx * w), centre[1]), (max(1, w // 25), max(1, h // 50)), 0, 0, 360, rng.uniform(0, 60), -1)
    a = cv2.GaussianBlur(a, (0, 0), rng.uniform(1, 5)) + noise(rng, a.shape, 6, 8)
    part = page[y0:y1, x0:x1]
    alpha = 1.0 if rng.random() < 0.7 else rng.uniform(0.2, 0.6)
    part[:] = part * (1 - alpha) + a[:part.shape[0], :part.shape[1]] * alpha


def visual(rng, page, bottom):
    """What stands above the zone: labels, values, portrait, lines, a barcode."""
    h, w = page.shape
    ink = Image.new("L", (w, h))
    draw = ImageDraw.Draw(ink)
    left = rng.uniform(0.04, 0.4) * w
    y = rng.uniform(0.02, 0.1) * h
    face = LATIN[rng.integers(len(LATIN))]
    if rng.random() < 0.2:
        face = MONO[rng.integers(len(MONO))]
    density = rng.uniform(0.3, 1)
    while y < bottom - 10:
        small, big = rng.uniform(8, 14), rng.uniform(13, 26)
        x = left
        while x < w * 0.95 and rng.random() < density:
            write(draw, rng, x, y, small, rng.integers(5, 30), None if rng.random() < 0.5 else face)
            if y + small + big < bottom:
                write(draw, rng, x, y + small * 1.1, big, rng.integers(3, 20), face)
            x += rng.uniform(0.15, 0.6) * w
        y += (small + big) * rng.uniform(1.1, 2)
    mask = np.asarray(ink, np.float32)[:int(bottom)] / 255
    page[:int(bottom)] *= 1 - mask * rng.uniform(0.4, 0.95)
    for _ in range(rng.integers(0, 3)):
        pw = rng.uniform(0.1, 0.3) * w
        px, py = rng.uniform(0, w - pw), rng.uniform(0, max(1, bottom - pw * 1.3))
        portrait(rng, page, (px, py, px + pw, min(py + pw * 1.3, bottom)))
    if rng.random() < 0.25:
        barcode(rng, page, bottom)


def barcode(rng, page, bottom):
    h, w = page.shape
    module = rng.uniform(2, 7)
    if rng.random() < 0.5:
        n = rng.integers(14, 40)
        a = (rng.random((n, n)) < 0.5).astype(np.float32) * 230
    else:
        a = np.repeat((rng.random((rng.integers(1, 12), rng.integers(40, 120))) < 0.5).astype(np.float32) * 230, rng.integers(2, 4), axis=0)
    a = cv2.resize(a, None, fx=module, fy=module, interpolation=cv2.INTER_NEAREST)
    a = a[:max(1, int(bottom)), :w]
    y, x = rng.integers(0, max(1, int(bottom) - a.shape[0] + 1)), rng.integers(0, w - a.shape[1] + 1)
    page[y:y + a.shape[0], x:x + a.shape[1]] = a


def paper(rng, shape):
    page = np.full(shape, rng.uniform(140, 255), np.float32)
    page += noise(rng, shape, rng.uniform(60, 300), rng.uniform(0, 15))
    if rng.random() < 0.7:
        page += waves(rng, shape) * rng.uniform(0.2, 1)
    if rng.random() < 0.3:
        page += noise(rng, shape, rng.uniform(2, 10), rng.uniform(0, 12))
    if rng.random() < 0.3:
        h, w = shape
        for _ in range(rng.integers(1, 4)):
            cv2.ellipse(page, (int(rng.uniform(0, w)), int(rng.uniform(0, h))), (int(rng.uniform(10, w / 3)), int(rng.uniform(10, h / 3))),
                        rng.uniform(0, 180), 0, 360, rng.uniform(110, 250), int(rng.choice([-1, 1, 2, 4])))
    return np.clip(page, 60, 255)


def document(rng):
    """A page with a zone: pixels, lines [(x0, y0, x1, y1)] in pixels, boxes to leave out of the lesson."""
    kind = rng.choice(5, p=[0.4, 0.28, 0.14, 0.12, 0.06])
    columns, rows, width, height = [(44, 2, 125, 88), (30, 3, 85.6, 54), (36, 2, 105, 74), (36, 2, 105, 74), (30, 1, 85.6, 54)][kind]
    if kind == 0 and rng.random() < 0.3:
        width, height = 120, 80
    stretch = rng.uniform(0.96, 1.04)
    h, w = int(height * MM * rng.uniform(0.95, 1.05)), int(width * MM * rng.uniform(0.98, 1.08))
    if rng.random() < 0.12:  # only the strip of the zone
        h = int((rows * 2.5 + rng.uniform(1, 5)) * PITCH)
    page = paper(rng, (h, w))
    # 6.35 mm between two lines, 4.23 mm between three (Doc 9303-4 to 9303-7), and careless printers.
    nominal = 1.665 if rows == 3 else 2.5
    spacing = PITCH * (nominal * rng.uniform(0.93, 1.07) if rng.random() < 0.8 else rng.uniform(1.5, 3.0))
    pitch = PITCH * stretch
    length = columns * pitch
    x0 = np.clip((w - length) / 2 + rng.uniform(-0.6, 0.6) * PITCH, 4, max(4, w - length - 4))
    last = h - rng.uniform(1.2, 3.2) * PITCH
    first = last - (rows - 1) * spacing
    if h > 10 * PITCH:
        visual(rng, page, first - PITCH * rng.uniform(0.8, 2.5))
    if rng.random() < 0.35:  # the zone on its own lighter field
        a = int(max(0, first - 1.2 * PITCH))
        page[a:] += (rng.uniform(200, 255) - page[a:]) * rng.uniform(0.3, 1)
    set_ = glyphs(OCRB[rng.integers(len(OCRB))], int(rng.integers(-3, 6)))
    ink = np.zeros((h, w), np.float32)
    tall = rng.uniform(0.9, 1.1)
    lines = []
    for r, text in enumerate(zone_text(rng, rows, columns)):
        y = first + r * spacing
        shift = rng.uniform(-0.15, 0.15) * PITCH
        lines.append((x0 + shift, y, x0 + shift + length, y))
        for c, letter in enumerate(text):
            g = set_[letter]
            if abs(tall - 1) > 0.02:
                g = cv2.resize(g, None, fx=stretch, fy=tall, interpolation=cv2.INTER_LINEAR)
            gx = int(round(x0 + shift + (c + 0.5) * pitch - g.shape[1] / 2 + rng.normal(0, 0.3)))
            gy = int(round(y - g.shape[0] / 2 + rng.normal(0, 0.3)))
            u0, v0, u1, v1 = max(gx, 0), max(gy, 0), min(gx + g.shape[1], w), min(gy + g.shape[0], h)
            if u1 > u0 and v1 > v0:
                part = ink[v0:v1, u0:u1]
                np.maximum(part, g[v0 - gy:v1 - gy, u0 - gx:u1 - gx], out=part)
    if rng.random() < 0.4:
        ink *= np.clip(1 + noise(rng, ink.shape, rng.uniform(2, 30), 0.2), 0, 1)
    black = rng.uniform(0, 70) if rng.random() < 0.8 else rng.uniform(60, 110)
    page += (np.minimum(black, page - 40) - page) * ink * rng.uniform(0.8, 1)
    return np.clip(page, 0, 255).astype(np.uint8), lines, pitch


def sheet(rng):
    """A sheet without a zone: letters, receipts, tickets, tables, forms, patterns."""
    h, w = int(rng.uniform(300, 900)), int(rng.uniform(400, 1000))
    page = paper(rng, (h, w))
    kind = rng.integers(0, 7)
    ink = Image.new("L", (w, h))
    draw = ImageDraw.Draw(ink)
    if kind <= 3:  # dense text; 1-2 with a fixed pitch
        path = LATIN[rng.integers(len(LATIN))] if kind in (0, 3) else MONO[rng.integers(len(MONO))]
        size = rng.uniform(9, 36)
        y = 0.0
        step = size * rng.uniform(1.0, 2.6)
        while y < h:
            if rng.random() < 0.93:
                if rng.random() < 0.25 and kind == 2:  # rows of digits or signs, as receipts have them
                    c = rng.choice(list("<<-=*#_.0123456789X|/\\"))
                    draw.text((rng.uniform(0, 30), y), str(c) * int(rng.integers(5, 80)), fill=255, font=font(path, size))
                else:
                    write(draw, rng, rng.choice([5, 10, 40]), y, size, rng.integers(5, 90), path)
            y += step
    elif kind == 4:  # bars, grids, checks
        a = rng.uniform(3, 30)
        for x in np.arange(0, w, a):
            draw.line((x, 0, x, h), fill=255, width=max(1, int(a * rng.uniform(0.1, 0.6))))
        if rng.random() < 0.5:
            for y in np.arange(0, h, a * rng.uniform(0.5, 3)):
                draw.line((0, y, w, y), fill=255, width=max(1, int(a * 0.3)))
    elif kind == 5:
        for _ in range(rng.integers(1, 4)):
            barcode(rng, page, h)
    else:
        visual(rng, page, h)
    page *= 1 - np.asarray(ink, np.float32) / 255 * rng.uniform(0.5, 0.97)
    return np.clip(page, 0, 255).astype(np.uint8), [], PITCH
