"""Whole zones as a finder hands them to the reader, to measure it and to fit its constants: zones.py reader|all|none SEED COUNT FOLDER

Writes FOLDER/N.pgm and FOLDER/zones.txt: number, lines of the text separated by `|`, then for each line start x, start y, end x,
end y, height, pitch as a finder gives them, with its errors. Severities are those of the project's own measurements.
"""

import sys

import numpy as np

import damage
import ocrb

CODES = "UTO MAR FRA ESP D<< ITA GBR USA SEN TUN DZA EGY MLI NER TUR CHN IND BRA CAN NGA PRT BEL NLD CHE SYR AFG IRQ IRN UKR POL".split()
LETTERS = list("ABCDEFGHIJKLMNOPQRSTUVWXYZ")


def check(text):
    values = [0 if c == "<" else int(c, 36) for c in text]
    return str(sum(v * (7, 3, 1)[i % 3] for i, v in enumerate(values)) % 10)


def word(rng, low, high):
    return "".join(rng.choice(LETTERS, rng.integers(low, high)))


def name(rng, n):
    first = "<".join(word(rng, 2, 10) for _ in range(rng.choice([1, 1, 2])))
    rest = "<".join(word(rng, 2, 9) for _ in range(rng.choice([0, 1, 1, 2, 3])))
    return f"{first}<<{rest}"[:n].ljust(n, "<")


def number(rng):
    form = rng.integers(4)
    digits = lambda n: "".join(map(str, rng.integers(0, 10, n)))
    alnum = "".join(rng.choice(list("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"), 9))
    return [digits(9), word(rng, 2, 3) + digits(7), word(rng, 1, 2) + digits(7) + "<", alnum][form]


def date(rng):
    return f"{rng.integers(0, 100):02}{rng.integers(1, 13):02}{rng.integers(1, 29):02}"


def optional(rng, n):
    if rng.random() < 0.5:
        return "<" * n
    return "".join(rng.choice(list("ABCDEFGHJKLMNPRSTUVWXYZ0123456789"), rng.integers(1, n + 1))).ljust(n, "<")


def content(rng):
    """The lines of a zone of any layout."""
    code = str(rng.choice(CODES))
    nation = code if rng.random() < 0.7 else str(rng.choice(CODES))
    doc, birth, expiry, sex = number(rng), date(rng), date(rng), str(rng.choice(list("MF<"), p=[0.48, 0.48, 0.04]))
    core = lambda: birth + check(birth) + sex + expiry + check(expiry)
    kind = rng.choice(["TD3", "TD3", "TD1", "TD2", "MRVA", "MRVB"])
    if kind == "TD1":
        one = str(rng.choice(["I<", "ID", "AC", "C<"])) + code + doc + check(doc) + optional(rng, 15)
        two = core() + nation + optional(rng, 11)
        two += check(one[5:30] + two[0:7] + two[8:15] + two[18:29])
        return [one, two, name(rng, 30)]
    n = 44 if kind in ("TD3", "MRVA") else 36
    start = {"TD3": ["P<", "PN", "PO"], "TD2": ["I<", "ID", "A<"]}.get(kind, ["V<", "VC"])
    one = str(rng.choice(start)) + code + name(rng, n - 5)
    two = doc + check(doc) + nation + core()
    if kind == "TD3":
        data = optional(rng, 14)
        two += data + ("<" if data.strip("<") == "" and rng.random() < 0.5 else check(data))
        two += check(two[0:10] + two[13:20] + two[21:43])
    elif kind == "TD2":
        two += optional(rng, 7)
        two += check(two[0:10] + two[13:20] + two[21:35])
    else:
        two += optional(rng, n - 28)
    return [one, two]


def perspective(rng, tilt):
    """A map from the plane (pitches, about the middle) to the picture, without scale."""
    a, b = np.radians(rng.uniform(-tilt, tilt, 2))
    far = rng.uniform(90, 160)
    turn = np.radians(rng.uniform(-12, 12) if tilt > 3 else rng.uniform(-2, 2))
    c, s = np.cos(turn), np.sin(turn)
    rotate = np.array([[c, -s, 0], [s, c, 0], [0, 0, 1]])
    lean = np.array([[np.cos(a), 0, 0], [0, np.cos(b), 0], [np.sin(a) / far, np.sin(b) / far, 1]])
    return rotate @ lean


def apply(h, x, y):
    w = h[2, 0] * x + h[2, 1] * y + h[2, 2]
    return (h[0, 0] * x + h[0, 1] * y + h[0, 2]) / w, (h[1, 0] * x + h[1, 1] * y + h[1, 2]) / w


def zone(rng, reader):
    """A picture, its lines of text, and the lines as a finder gives them."""
    text = content(rng)
    n = len(text[0])
    p = float(rng.uniform(38, 60) if reader else rng.uniform(9, 60) if rng.random() < 0.5 else rng.uniform(9, 24))
    spacing = float(rng.uniform(1.66, 2.3) if n != 30 else rng.uniform(1.66, 2.0))
    h = perspective(rng, 1.0 if reader else 25.0)
    middle = (n / 2, spacing * (len(text) - 1) / 2)
    h = np.diag([p, p, 1]) @ h @ np.array([[1, 0, -middle[0]], [0, 1, -middle[1]], [0, 0, 1]])
    corners = [apply(h, x, y) for x in (-2.5, n + 2.5) for y in (-2.2, spacing * len(text) + 0.6)]
    left, top = min(c[0] for c in corners), min(c[1] for c in corners)
    right, bottom = max(c[0] for c in corners), max(c[1] for c in corners)
    h = np.array([[1, 0, -left], [0, 1, -top], [0, 0, 1]]) @ h
    y, x = np.mgrid[0 : int(bottom - top), 0 : int(right - left)].astype(np.float32)
    u, v = apply(np.linalg.inv(h), x, y)
    image = damage.paper(rng, x, y, p) if not reader or rng.random() < 0.3 else np.full(x.shape, rng.uniform(170, 245), np.float32)
    style = ocrb.Style.draw(rng, 0.5)
    ink = ocrb.coverage(ocrb.distance(ocrb.codes(text), style, rng, u, v, spacing), 1 / p)
    image = image * (1 - rng.uniform(0.6 if not reader else 0.75, 0.95) * ink)
    image = worse(rng, image, p) if not reader else mild(rng, image, p)
    return image, text, [found(rng, h, k * spacing, n, p) for k in range(len(text))]


def nothing(rng):
    """A picture of other text or of textures, and lines over it that a finder could mistake for a zone."""
    p, count = float(rng.uniform(9, 40)), int(rng.choice([1, 2, 3]))
    n = int(rng.choice([30, 36, 44]))
    height, width = int((2 * count + 2) * p), int((n + 5) * p)
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    image = damage.paper(rng, x, y, p)
    kind = rng.integers(4)
    letters = [None, None, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", "0123456789.,- ", ][kind]
    if rng.random() < 0.8:
        for k in range(count):
            image = image * (1 - 0.9 * damage.other_text(rng, image.shape, p, (1 + 1.8 * k) * p, letters))
    for _ in range(4):
        image = damage.stains(rng, image, p)
    image = worse(rng, image, p) if rng.random() < 0.5 else mild(rng, image, p)
    lines = [[2 * p, (1.6 + 1.8 * k) * p, (2 + n) * p, (1.6 + 1.8 * k) * p, p * rng.uniform(0.8, 1.1), p * rng.uniform(0.95, 1.05)] for k in range(count)]
    return image, ["-"], lines


def mild(rng, image, p):
    image = damage.ndimage.gaussian_filter(image, p * rng.uniform(0, 0.05))
    noise = rng.uniform(0, 5) * rng.standard_normal(image.shape, np.float32)
    return np.clip(image + noise, 0, 255)


def worse(rng, image, p):
    """All severities drawn evenly."""
    height, width = image.shape
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    if rng.random() < 0.5:
        turn = rng.uniform(0, 2 * np.pi)
        side = (x - rng.uniform(0, width)) * float(np.cos(turn)) + (y - rng.uniform(0, height)) * float(np.sin(turn))
        image = image * (1 - rng.uniform(0, 0.65) * np.clip(0.5 + side / (rng.uniform(0.3, 5) * p), 0, 1))
    image = image * rng.uniform(0.3, 1.6)
    if rng.random() < 0.3:
        d = ((x - rng.uniform(0, width)) / (3 * p)) ** 2 + ((y - rng.uniform(0, height)) / (0.5 * p)) ** 2
        image = image + (255 - image).clip(0) * rng.uniform(0.1, 0.7) * np.exp(-d)
    image = damage.ndimage.gaussian_filter(image, p * rng.uniform(0, 0.12))
    if rng.random() < 0.5:
        length, turn = rng.uniform(0, 0.25) * p, rng.uniform(0, np.pi)
        steps = np.linspace(-0.5, 0.5, max(2, int(length) + 2)) * length
        image = sum(damage.shifted(image, float(s * np.sin(turn)), float(s * np.cos(turn))) for s in steps) / len(steps)
    image = np.clip(image + rng.uniform(0, 28) * rng.standard_normal(image.shape, np.float32), 0, 255)
    file = damage.io.BytesIO()
    damage.Image.fromarray(image.astype(np.uint8)).save(file, "JPEG", quality=int(rng.uniform(30, 95)))
    return np.asarray(damage.Image.open(file)).astype(np.float32)


def found(rng, h, v, n, p):
    """A line as a finder gives it: ends wrong by up to two characters, pitch by 8 %, place across by 0.3 of the height."""
    a, b = rng.integers(-1, 2), rng.integers(-1, 2)
    off = rng.normal(0, 0.1, 2).clip(-0.3, 0.3)
    start, end = apply(h, a, v + off[0]), apply(h, n + b, v + off[1])
    pitch = np.hypot(end[0] - start[0], end[1] - start[1]) / (n + b - a) * (1 + rng.uniform(-0.04, 0.04))
    low, high = apply(h, n / 2, v - 0.5), apply(h, n / 2, v + 0.5)
    height = np.hypot(high[0] - low[0], high[1] - low[1]) * (1 + rng.normal(0, 0.05))
    return [*start, *end, height, pitch]


if __name__ == "__main__":
    rng, folder = np.random.default_rng(int(sys.argv[2])), sys.argv[4]
    with open(f"{folder}/zones.txt", "w") as index:
        for k in range(int(sys.argv[3])):
            image, text, lines = nothing(rng) if sys.argv[1] == "none" else zone(rng, sys.argv[1] == "reader")
            damage.Image.fromarray(image.clip(0, 255).astype(np.uint8)).save(f"{folder}/{k}.pgm")
            print(k, "|".join(text), *(f"{x:.2f}" for line in lines for x in line), file=index, flush=True)
