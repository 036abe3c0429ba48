"""What paper, lamps, lenses, sensors and compression do to a line of text. Brightness is 0 to 255 in float32."""

import io

import numpy as np
from PIL import Image, ImageDraw, ImageFont
from scipy import ndimage

FONTS = [f"/usr/share/fonts/truetype/dejavu/DejaVu{name}.ttf" for name in (
    "Sans", "Sans-Bold", "Serif", "SansMono", "SansMono-Bold", "Serif-Bold")]


def paper(rng, x, y, p):
    """Background of a page at pitch p: level, gradient, guilloche lines, texture."""
    level = rng.uniform(120, 250)
    page = np.full(x.shape, level, np.float32)
    if rng.random() < 0.5:
        page += level * rng.normal(0, 0.12) * (x / x.max() - 0.5)
    for _ in range(rng.choice([0, 0, 1, 2, 3])):
        # A family of curved lines; some thin, some soft.
        turn, period = rng.uniform(0, np.pi), p * np.exp(rng.uniform(np.log(0.1), np.log(1.5)))
        bend, length = rng.uniform(0, 1.2) * p, rng.uniform(1, 8) * p
        c, s = float(np.cos(turn)), float(np.sin(turn))
        along, across = x * c + y * s, y * c - x * s
        length, period = float(2 * np.pi / length), float(2 * np.pi / period)
        wave = np.cos((across + float(bend) * np.sin(along * length)) * period)
        if rng.random() < 0.6:
            wave = np.maximum(wave, 0) ** rng.uniform(1, 8)
        page -= level * rng.uniform(0, 0.28) * rng.random() * wave
    if rng.random() < 0.4:
        grain = rng.uniform(0.05, 1.5) * p
        page += level * rng.uniform(0, 0.12) * blotches(rng, x.shape, grain)
    return page


def blotches(rng, shape, grain):
    """Smooth noise of deviation about one that changes over `grain` pixels."""
    rows, columns = (int(n / grain) + 3 for n in shape)
    field = rng.standard_normal((rows, columns), np.float32) * np.float32(1.4)
    box = (0.5, 0.5, 0.5 + shape[1] / grain, 0.5 + shape[0] / grain)
    return np.asarray(Image.fromarray(field).resize((shape[1], shape[0]), Image.BILINEAR, box=box))


def other_text(rng, shape, p, top, letters=None):
    """Ink (0 to 1) of a line in a font that is not OCR-B, capitals about one pitch high, from row `top`."""
    canvas = Image.new("L", (shape[1], shape[0]), 0)
    font = ImageFont.truetype(FONTS[rng.integers(len(FONTS))], max(5, int(p * rng.uniform(0.7, 1.7))))
    letters = letters or "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789abcdefghijklmnopqrstuvwxyz.,:/-     "
    text = "".join(rng.choice(list(letters), 60))
    ImageDraw.Draw(canvas).text((rng.uniform(-3, 3) * p, top), text, font=font, fill=255)
    return np.asarray(canvas, np.float32) / 255


def stains(rng, image, p):
    """Strokes of a stamp or a pen, rules, the edge of the page."""
    height, width = image.shape
    for _ in range(rng.choice([0, 0, 0, 1, 2])):
        mask = Image.new("L", (width, height), 0)
        draw, kind = ImageDraw.Draw(mask), rng.random()
        thick = max(1, int(p * rng.uniform(0.05, 0.3)))
        a, b = rng.uniform(0, width, 2), rng.uniform(-0.5 * height, 1.5 * height, 2)
        if kind < 0.35:
            r = rng.uniform(2, 9) * p
            draw.ellipse([a[0] - r, b[0] - r, a[0] + r, b[0] + r], outline=255, width=thick)
        elif kind < 0.6:
            draw.line([a[0], b[0], a[1], b[1]], fill=255, width=thick)
        elif kind < 0.8:
            y = rng.choice([rng.uniform(0, 0.15), rng.uniform(0.85, 1)]) * height
            draw.line([0, y, width, y + rng.normal(0, 0.03) * height], fill=255, width=thick)
        else:
            y = rng.uniform(0.8, 1) * height
            draw.rectangle([0, y, width, height], fill=255)
        alpha = np.asarray(mask, np.float32) / 255 * rng.uniform(0.1, 0.7 if kind < 0.6 else 1.0)
        image = image * (1 - alpha) + rng.uniform(10, 200) * alpha
    return image


def cover(rng, image, p):
    """Something opaque over a few characters, with a soft border."""
    height, width = image.shape
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    cx, cy = rng.uniform(0, width), rng.uniform(-0.3, 1.3) * height
    d = ((x - cx) / (rng.uniform(0.4, 3) * p)) ** 2 + ((y - cy) / (rng.uniform(0.5, 1.5) * p)) ** 2
    alpha = np.clip((1.2 - d) * rng.uniform(2, 8), 0, 1)
    return image * (1 - alpha) + rng.uniform(30, 230) * (1 + 0.1 * blotches(rng, image.shape, p)) * alpha


def lamp(rng, image, p):
    """Shadow edges, glare, exposure, gamma."""
    height, width = image.shape
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    if rng.random() < 0.3:
        turn = rng.uniform(0, 2 * np.pi)
        side = (x - rng.uniform(0, width)) * float(np.cos(turn)) + (y - rng.uniform(0, height)) * float(np.sin(turn))
        image = image * (1 - rng.uniform(0, 0.68) * np.clip(0.5 + side / (rng.uniform(0.1, 4) * p), 0, 1))
    image = image * float(np.exp(rng.uniform(np.log(0.28), np.log(1.6)) if rng.random() < 0.6 else rng.normal(0, 0.1)))
    for _ in range(rng.choice([0, 0, 1, 1, 1, 2])):
        image = image + (255 - image).clip(0) * rng.uniform(0.1, 0.85) * glare(rng, x, y, p)
    if rng.random() < 0.4:
        image = 255 * np.clip(image / 255, 0, 1) ** rng.uniform(0.6, 1.7)
    return image


def glare(rng, x, y, p):
    """How much of a lamp each point mirrors, 0 to 1: a spot that fades, one with an edge, or the straight edges of a window."""
    r = (rng.uniform(0.5, 4) * p, rng.uniform(0.4, 1.5) * p)
    height, width = x.shape
    across, down = x - rng.uniform(0, width), y - rng.uniform(0.1, 0.9) * height
    kind = rng.random()
    if kind < 0.5:
        d = (across / r[0]) ** 2 + (down / r[1]) ** 2
        return np.exp(-d) if kind < 0.25 else np.clip(1.4 - d, 0, 1)
    turn, edge = float(rng.normal(0, 0.15)), max(1.0, p * rng.uniform(0, 0.3))
    u, v = across + turn * down, down - turn * across
    return np.clip(np.minimum(r[0] - np.abs(u), r[1] - np.abs(v)) / edge + 0.5, 0, 1)


def lens(rng, image, p):
    """Defocus, motion, sharpening; widths in pitches."""
    if rng.random() < 0.7:
        image = ndimage.gaussian_filter(image, p * rng.uniform(0, 0.16))
    if rng.random() < 0.3:
        length, turn = rng.uniform(0, 0.3) * p, rng.uniform(0, np.pi)
        n = max(2, int(np.ceil(length)) + 1)
        steps = (np.arange(n) / (n - 1) - 0.5) * length
        image = sum(shifted(image, float(s * np.sin(turn)), float(s * np.cos(turn))) for s in steps) / n
    if rng.random() < 0.2:
        image = image + rng.uniform(0.2, 1.2) * (image - ndimage.gaussian_filter(image, rng.uniform(0.7, 1.5)))
    return image


def shifted(image, down, right):
    """The image moved by parts of a pixel, its border repeated."""
    dy, dx = int(np.floor(down)), int(np.floor(right))
    fy, fx = down - dy, right - dx
    height, width = image.shape
    edge = np.pad(image, 8, mode="edge")
    at = lambda y, x: edge[8 - y : 8 - y + height, 8 - x : 8 - x + width]
    near = (1 - fx) * at(dy, dx) + fx * at(dy, dx + 1)
    return (1 - fy) * near + fy * ((1 - fx) * at(dy + 1, dx) + fx * at(dy + 1, dx + 1))


def sensor(rng, image):
    """Noise, and the loss of JPEG."""
    if rng.random() < 0.7:
        sigma = rng.uniform(0, 28) if rng.random() < 0.5 else rng.uniform(0, 8)
        noise = rng.standard_normal(image.shape, np.float32)
        image = image + sigma * (noise if rng.random() < 0.8 else ndimage.gaussian_filter(noise, 0.7) * 2)
    image = np.clip(image + 0.5, 0, 255).astype(np.uint8)
    if rng.random() < 0.6:
        file = io.BytesIO()
        Image.fromarray(image).save(file, "JPEG", quality=int(rng.uniform(25, 96)))
        image = np.asarray(Image.open(file))
    return image.astype(np.float32)


def resized(rng, image, factor):
    """The picture made larger or smaller by a program."""
    size = (max(8, round(image.shape[1] * factor)), max(8, round(image.shape[0] * factor)))
    kernel = [Image.BILINEAR, Image.BICUBIC, Image.LANCZOS, Image.BOX][rng.integers(4)]
    picture = Image.fromarray(image.astype(np.float32)).resize(size, kernel)
    return np.asarray(picture), (size[0] / image.shape[1], size[1] / image.shape[0])
