"""The pictures that the reader's own tests read: fixtures.py FOLDER writes JPEG files and zones.txt as zones.py does."""

import sys

import numpy as np

import damage
import ocrb

TD3 = ["P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10"]
TD1 = ["I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<"]
MRVB = ["V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "L8988901C4XXX4009078F9612109<<<<<<<<"]
# The composite digit of the first should be 0; every other character is right.
WRONG = [TD3[0], TD3[1][:-1] + "7"]
ODD = ["P<UTOERIKSSON<<ANNA<MARIA<<<<<", "L898902C36UTO7408122F1204159ZE"]


def picture(rng, text, p, noise, cover=None, letters=None):
    """A zone on paper with a little of everything, and its lines as a finder gives them."""
    n, spacing = len(text[0]), 1.7
    y, x = np.mgrid[0 : int((2.4 + spacing * len(text)) * p), 0 : int((n + 5) * p)].astype(np.float32)
    u, v = x / p - 2.5, y / p - 1.8
    image = damage.paper(rng, x, y, p)
    if letters:
        ink = sum(damage.other_text(rng, image.shape, p, (1.2 + spacing * k) * p, letters) for k in range(len(text)))
    else:
        ink = ocrb.coverage(ocrb.distance(ocrb.codes(text), ocrb.Style.draw(rng, 0.4), rng, u, v, spacing), 1 / p)
    image = image * (1 - 0.85 * np.clip(ink, 0, 1))
    if cover:
        line, first, last = cover
        hidden = np.clip(0.5 + 6 * np.minimum(np.minimum(u - first, last - u), 0.75 - np.abs(v - line * spacing)), 0, 1)
        image = image * (1 - hidden) + 235 * hidden
    image = damage.ndimage.gaussian_filter(image, 0.05 * p) + noise * rng.standard_normal(image.shape, np.float32)
    lines = []
    for k in range(len(text)):
        row = (1.8 + spacing * k + rng.normal(0, 0.08)) * p
        a, b = rng.integers(-1, 2, 2)
        lines += [(2.5 + a) * p, row, (2.5 + n + b) * p, row, p * 1.02, p * 0.99]
    return image, lines


if __name__ == "__main__":
    rng, folder = np.random.default_rng(33), sys.argv[1]
    with open(f"{folder}/zones.txt", "w") as index:
        for name, text, p, noise, cover, letters in [
            ("td3", TD3, 12, 6, None, None), ("td1", TD1, 14, 6, None, None), ("mrvb", MRVB, 10, 4, None, None),
            ("small", TD3, 6.5, 1, None, None), ("wrong-digit", WRONG, 12, 4, None, None),
            ("covered-vi", TD3, 12, 4, (1, 2, 6), None), ("covered-ir", TD3, 12, 4, (0, 8, 12), None),
            ("no-layout", ODD, 14, 2, None, None),
            ("receipt", TD3, 12, 3, None, "0123456789.,- EURTOTALSUM"), ("prose", TD1, 14, 3, None, "abcdefghijklmnopqrstuvwxyz     ,."),
        ]:
            image, lines = picture(rng, text, p, noise, cover, letters)
            damage.Image.fromarray(image.clip(0, 255).astype(np.uint8)).save(f"{folder}/{name}.jpg", quality=88)
            print(name, "|".join(text), *(f"{x:.2f}" for x in lines), file=index)
