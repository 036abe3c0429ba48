"""Strips of one line as the reader cuts them from pictures, with their truth; a pool of them on disk.

Every line is cut twice: roughly, as the finder points to it, and finely, as the grid lays its cells. A strip is two planes
of ROWS + 4 rows by COLUMNS + SPARE columns so that training may shift it. Truth: the code of every cell, and for the rough strip the
coefficients of the true place (u, v) under a column: u = u0 + u1 X + u2 X², v = v0 + v1 X, in pitches. In the fine strip
the centre of cell c is at column PITCH c + 11.5.
"""

import sys

import numpy as np
from scipy import ndimage

import damage
import ocrb

PITCH, CAPITAL, ROWS = 16, 14, 24  # pixels of a strip
COLUMNS, SPARE = 320, 32
MARGIN = 1.7  # pitches painted above and below the line
CELLS = 26  # cells of truth; cell 0 of the text is at index 2
FILLER = 36
WIDE, NARROW, CLOSE = 24, 12, 8  # columns to either side: compared with in the first and second plane, closed over


def random_text(rng, n):
    """Characters of one line: half of it as documents have them, half of it anything."""
    kind = rng.random()
    if kind < 0.45:
        text = rng.integers(0, 37, n)
    elif kind < 0.6:
        names = rng.integers(0, 26, n)
        text = np.where(rng.random(n) < 0.15, FILLER, names)
        if rng.random() < 0.7:
            text[rng.integers(2, n) :] = FILLER
    elif kind < 0.8:
        text = np.where(rng.random(n) < 0.8, rng.integers(26, 36, n), rng.integers(0, 37, n))
        if rng.random() < 0.5:
            a = rng.integers(0, n)
            text[a : a + rng.integers(1, 10)] = FILLER
    else:
        # Those that are hard to tell apart, next to each other.
        groups = ["0OQD", "1I", "5S", "8B", "2Z", "6G", "<K", "<C", "4A", "UV", "MNWH", "EFBP", "7T", "CG", "3J9", "L1", "XKY"]
        pick = [groups[i] for i in rng.integers(0, len(groups), n)]
        text = np.array([ocrb.ALPHABET.index(g[rng.integers(len(g))]) for g in pick])
    if rng.random() < 0.2:
        text[: rng.integers(1, 4)] = -1
    if rng.random() < 0.3:
        text[n - rng.integers(1, 8) :] = -1
    return text


def draw_pitch(rng):
    """Pixels a character in the picture; most of them small, where reading is hard."""
    low, high = (5.5, 26) if rng.random() < 0.93 else (26, 40)
    return float(np.exp(rng.uniform(np.log(low), np.log(high))))


def strip(rng):
    """One line: rough strip and fine strip as int8, the codes of its cells, the coefficients of the truth."""
    p = draw_pitch(rng)
    factor = np.exp(rng.uniform(-0.7, 0.7)) if rng.random() < 0.2 and 6 < p < 22 else 1.0
    n = CELLS - 4
    text = np.full((3, n), -1)
    negative = rng.random() < 0.05
    if not negative:
        text[1] = random_text(rng, n)
    for row in (0, 2):
        if rng.random() < 0.5:
            text[row] = random_text(rng, n)
    spacing = rng.uniform(1.6, 2.3)
    aspect, turn, drift = float(np.exp(rng.normal(0, 0.06))), float(np.radians(rng.normal(0, 1.5))), rng.normal(0, 0.0006)
    picture = paint(rng, p, text, (spacing, aspect, turn, drift), negative)
    scale = (1.0, 1.0)
    if factor != 1.0:
        picture, scale = damage.resized(rng, picture, factor)
    picture = damage.sensor(rng, picture)
    geometry = (p, aspect, turn, scale)
    rough, truth = cut(rng, picture, geometry, rough_guess(rng))
    fine, _ = cut(rng, picture, geometry, fine_guess(rng))
    codes = np.full(CELLS, -1)
    if not negative:
        codes[2 : 2 + n] = text[1]
    # True u is u + drift u (u - n).
    u0, u1, v0, v1 = truth
    truth = [u0 + drift * u0 * (u0 - n), u1 + drift * (2 * u0 * u1 - n * u1), drift * u1 * u1, v0, v1]
    return rough, fine, codes, truth


def rough_guess(rng):
    """Where the finder believes the line to be: start, stretch, offset, tilt, height."""
    far = rng.random() < 0.5
    stretch = 1 + (rng.uniform(-0.09, 0.09) if far else rng.normal(0, 0.02))
    start = rng.uniform(-1.2, 0.4)
    off = rng.uniform(-0.36, 0.36) if rng.random() < 0.6 else rng.normal(0, 0.06)
    return start, stretch, off, rng.normal(0, 0.007), float(np.exp(rng.normal(0, 0.08)))


def fine_guess(rng):
    """Where the grid believes the line to be, with what it errs: start, stretch, offset, tilt, height."""
    much = float(rng.choice([0.6, 1.0, 2.0]))
    return (rng.normal(0, 0.035 * much) - 0.25, 1 + rng.normal(0, 0.0015 * much), rng.normal(0, 0.035 * much),
            rng.normal(0, 0.002 * much), float(np.exp(rng.normal(0, 0.05))))


def cut(rng, picture, geometry, guess):
    """A strip out of a picture, and the coefficients of the place without drift."""
    p, aspect, turn, scale = geometry
    start, stretch, off, tilt, tall = guess
    n = CELLS - 4
    y, x = np.mgrid[0 : ROWS + 4, 0 : COLUMNS + SPARE].astype(np.float32)
    u = start + (x + 0.5) / PITCH * stretch
    v = off + tilt * (u - n / 2) + (y - (ROWS + 3) / 2) / CAPITAL * tall
    px, py = place(u, v, p, aspect, turn)
    grey = sample(picture, px * scale[0], py * scale[1], scale[0] * p / PITCH)
    u0, u1 = start + 0.5 / PITCH * stretch, stretch / PITCH
    return normalised(grey), (u0, u1, off + tilt * (u0 - n / 2), tilt * u1)


def place(u, v, p, aspect, turn):
    """Where a point of the plane of the text lies in the picture."""
    c, s = float(np.cos(turn)), float(np.sin(turn))
    x, y = u + 1.5 - 12.5, v * aspect
    return p * (c * x - s * y + 12.5), p * (s * x + c * y + MARGIN + abs(s) * 12)


def paint(rng, p, text, geometry, negative):
    """The picture before the sensor."""
    spacing, aspect, turn, drift = geometry
    c, s = float(np.cos(turn)), float(np.sin(turn))
    height = MARGIN + abs(s) * 12
    y, x = np.mgrid[0 : int(2 * height * p), 0 : int(25 * p)].astype(np.float32)
    # The inverse of `place`.
    ax, ay = x / p - 12.5, y / p - height
    u = c * ax + s * ay + 12.5 - 1.5
    v = (c * ay - s * ax) / aspect
    n = text.shape[1]
    u = u + drift * u * (u - n)
    image = damage.paper(rng, x, y, p)
    signed = ocrb.distance(text, ocrb.Style.draw(rng), rng, u, v + spacing, spacing)
    ink = ocrb.coverage(signed, 1 / p)
    strength = rng.uniform(0.35, 0.97) if rng.random() < 0.4 else rng.uniform(0.8, 0.97)
    fade = 1.0 if rng.random() < 0.6 else np.clip(1 + rng.uniform(0, 0.25) * damage.blotches(rng, x.shape, p * rng.uniform(0.2, 3)), 0.2, 1.1)
    image = image * (1 - np.clip(strength * fade, 0, 1) * ink)
    if negative or rng.random() < 0.25:
        top = (height + rng.uniform(-0.7, -0.3) - (0 if negative else rng.uniform(1.6, 2.2))) * p
        image = image * (1 - rng.uniform(0.3, 0.95) * damage.other_text(rng, image.shape, p, top))
    image = damage.stains(rng, image, p)
    if rng.random() < 0.08:
        image = damage.cover(rng, image, p)
    return damage.lamp(rng, damage.lens(rng, image, p), p)


def sample(picture, x, y, step):
    """The mean of the picture around points that lie `step` pixels apart."""
    if step > 1:
        picture = box_mean(box_mean(picture, step).T, step).T
    height, width = picture.shape
    x, y = np.clip(x, 0, width - 1.001), np.clip(y, 0, height - 1.001)
    ix, iy = x.astype(np.int32), y.astype(np.int32)
    fx, fy = x - ix, y - iy
    flat, at = np.ascontiguousarray(picture).reshape(-1), iy * width + ix
    top = flat[at] * (1 - fx) + flat[at + 1] * fx
    low = flat[at + width] * (1 - fx) + flat[at + width + 1] * fx
    return top * (1 - fy) + low * fy


def box_mean(picture, size):
    """Every row averaged over `size` pixels, parts of pixels included."""
    half = size / 2
    reach = int(np.ceil(half + 0.5))
    weights = np.clip(half + 0.5 - np.abs(np.arange(-reach, reach + 1)), 0, 1)
    return ndimage.correlate1d(picture, weights / weights.sum(), axis=1, mode="nearest")


def normalised(grey):
    """Two planes of int8: brightness against mean and deviation of three characters around, and against paper.

    The paper beside a stroke is what a closing along the line leaves: it follows the edge of a glare or a shadow, which
    the first plane only shows as an edge; the second is stretched by the deviation of one and a half characters.
    """
    paper = ndimage.minimum_filter1d(ndimage.maximum_filter1d(smooth(grey), 2 * CLOSE + 1, axis=1), 2 * CLOSE + 1, axis=1)
    return np.stack([compared(grey, WIDE), compared(grey - paper, NARROW)])


def smooth(grey):
    """One part of each neighbour, two of the pixel itself, along and across."""
    kernel = np.array([1, 2, 1], np.float32) / 4
    return ndimage.correlate1d(ndimage.correlate1d(grey, kernel, axis=1, mode="nearest"), kernel, axis=0, mode="nearest")


def compared(levels, half):
    """Levels against mean and deviation of so many columns to either side."""
    middle = levels[2 : 2 + ROWS].astype(np.float64)
    first, second = middle.sum(0), (middle**2).sum(0)
    def window(column):
        total = np.concatenate([[0.0], np.cumsum(column)])
        at = np.arange(len(column))
        low, high = np.maximum(at - half, 0), np.minimum(at + half + 1, len(column))
        return (total[high] - total[low]) / ((high - low) * ROWS)
    mean, square = window(first), window(second)
    deviation = np.sqrt(np.maximum(square - mean**2, 0))
    return np.clip(np.round((levels - mean) / np.maximum(deviation, 2.0) * 32), -127, 127).astype(np.int8)


def shard(seed, count, path):
    """A shard of the pool."""
    rng = np.random.default_rng(seed)
    rough, fine, codes, truth = zip(*(strip(rng) for _ in range(count)))
    np.savez(path, rough=np.stack(rough), fine=np.stack(fine), codes=np.stack(codes).astype(np.int8),
             truth=np.array(truth, np.float32))


if __name__ == "__main__":
    # strips.py FOLDER FIRST LAST: shards of a thousand strips, each with its own seed
    for number in range(int(sys.argv[2]), int(sys.argv[3])):
        shard(number, 1000, f"{sys.argv[1]}/{number:04}.npz")
