"""Pictures for the lesson: pages under a camera or on a scanner, as the finder sees them on one step of its pyramid."""

import sys

import cv2
import numpy as np

import pages

cv2.setNumThreads(1)

SIZE = 256  # pixels a side
CELL = 4
BLOCK = 8
LOW, HIGH = 4.2, 14.0  # pixels per character that the net must know


def level(grey):
    """Local contrast as `methods/vision/src/find/contrast.rs` makes it: whole numbers -128..127."""
    h, w = grey.shape
    x = grey.astype(np.float32).reshape(h // BLOCK, BLOCK, w // BLOCK, BLOCK)
    n = BLOCK * BLOCK
    s, q = x.sum((1, 3)), (x * x).sum((1, 3))
    box = lambda a: cv2.boxFilter(a, -1, (5, 5), normalize=False, borderType=cv2.BORDER_CONSTANT)
    count = box(np.full(s.shape, n, np.float32))
    mean = box(s) / count
    deviation = np.sqrt(np.maximum(box(q) / count - mean * mean, 0))
    gain = 48 / np.maximum(deviation, 2.5)
    up = lambda a: cv2.resize(a, (w, h), interpolation=cv2.INTER_LINEAR)
    return np.clip(np.rint((grey - up(mean)) * up(gain)), -128, 127).astype(np.int8)


class Stock:
    """Flat pages, each also in smaller copies so that no warp must shrink by more than half."""

    def __init__(self, rng, documents, sheets):
        self.documents = [self.small(*pages.document(rng)) for _ in range(documents)]
        self.sheets = [self.small(*pages.sheet(rng)) for _ in range(sheets)]

    @staticmethod
    def small(page, lines, pitch):
        copies = []
        for scale in (1.0, 0.7, 0.5, 0.35):
            copies.append((scale, page if scale == 1 else cv2.resize(page, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)))
        return copies, lines, pitch


def view(rng, angle, scale, anchor, target):
    """Page pixels to scene pixels: turned, tilted up to 25 degrees and more, `anchor` of the page goes to `target`."""
    tilt, axis = np.radians(rng.uniform(0, 30)) * (rng.random() < 0.6), rng.uniform(0, 2 * np.pi)
    distance = rng.uniform(1.3, 5) * 900
    c, s = np.cos(angle), np.sin(angle)
    turn = np.array([[c, -s, 0], [s, c, 0], [0, 0, 1]])
    ca, sa = np.cos(axis), np.sin(axis)
    lean = np.array([[ca, -sa, 0], [sa, ca, 0], [0, 0, 1]]) @ np.array([[1, 0, 0], [0, np.cos(tilt), 0], [0, np.sin(tilt), 1]])
    lean = lean @ np.array([[ca, sa, 0], [-sa, ca, 0], [0, 0, 1]])
    camera = np.array([[1, 0, 0], [0, 1, 0], [0, 0, 1]], float)
    m = camera @ lean @ turn
    m[2] = m[2] / distance
    m[2, 2] = 1
    m = m @ np.array([[1, 0, -anchor[0]], [0, 1, -anchor[1]], [0, 0, 1]])
    return np.array([[scale, 0, target[0]], [0, scale, target[1]], [0, 0, 1]]) @ m


def background(rng):
    shape = (SIZE, SIZE)
    a = np.full(shape, rng.uniform(10, 250), np.float32)
    for _ in range(rng.integers(0, 4)):
        a += pages.noise(rng, shape, 2 ** rng.uniform(0.5, 6), rng.uniform(0, 30))
    kind = rng.random()
    if kind < 0.2:
        a += pages.waves(rng, shape)
    elif kind < 0.35:
        angle = rng.uniform(0, np.pi)
        y, x = np.mgrid[0:SIZE, 0:SIZE]
        period = rng.uniform(2, 40)
        a += rng.uniform(5, 90) * np.sign(np.sin((x * np.cos(angle) + y * np.sin(angle)) * 2 * np.pi / period))
        if rng.random() < 0.5:
            a += rng.uniform(5, 90) * np.sign(np.sin((-x * np.sin(angle) + y * np.cos(angle)) * 2 * np.pi / period))
    elif kind < 0.5:
        for _ in range(rng.integers(3, 60)):
            p = [tuple(int(v) for v in rng.uniform(-20, SIZE + 20, 2)) for _ in range(2)]
            cv2.line(a, p[0], p[1], rng.uniform(0, 255), int(rng.integers(1, 6)))
    return a


def paste(rng, scene, truth, flat, angle, pitch, centre):
    copies, lines, own = flat
    h, w = copies[0][1].shape
    if lines and rng.random() < 0.8:
        x0, y0, x1, y1 = lines[rng.integers(len(lines))]
        t = rng.uniform(-0.05, 1.05)
        anchor = (x0 + (x1 - x0) * t, y0 + rng.uniform(-60, 60))
    else:
        anchor = (rng.uniform(0, w), rng.uniform(0, h))
    scale = pitch / own
    m = view(rng, angle, scale, anchor, centre)
    corners = np.array([[0, 0], [w, 0], [w, h], [0, h]], float)
    depth = corners @ m[2, :2] + m[2, 2]
    if depth.min() < 0.4:
        return
    size, texture = min((c for c in copies if c[0] >= min(scale * 1.15, 1.0)), key=lambda c: c[0])
    warp = m @ np.diag([1 / size, 1 / size, 1])
    # Pixel centres: the texture's pixel i is at (i + 0.5) / size - 0.5 of the page.
    warp = m @ np.array([[1 / size, 0, 0.5 / size - 0.5], [0, 1 / size, 0.5 / size - 0.5], [0, 0, 1]])
    picture = cv2.warpPerspective(texture, warp, (SIZE, SIZE), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    outline = (np.c_[corners, np.ones(4)] @ m.T)
    outline = outline[:, :2] / outline[:, 2:]
    mask = np.zeros((SIZE, SIZE), np.uint8)
    cv2.fillConvexPoly(mask, np.int32(np.rint(outline * 16)), 255, cv2.LINE_AA, 4)
    alpha = mask.astype(np.float32) / 255
    if rng.random() < 0.4:
        shade = cv2.GaussianBlur(alpha, (0, 0), rng.uniform(2, 10))
        scene *= 1 - 0.6 * np.roll(shade, tuple(rng.integers(-6, 7, 2)), (0, 1))
    scene += (picture - scene) * alpha
    lesson(truth, m, lines, own, mask)


def lesson(truth, m, lines, own, mask):
    """What the net shall say: text or not, direction, pitch, where the line is."""
    n = SIZE // CELL
    y, x = np.mgrid[0:n, 0:n] * CELL + (CELL - 1) / 2
    covered = mask[CELL // 2::CELL, CELL // 2::CELL] > 127
    truth[0][covered], truth[6][covered] = 0, 1
    back = np.linalg.inv(m)
    q = np.stack([x, y, np.ones_like(x)]) .reshape(3, -1)
    p = back @ q
    px, py = (p[0] / p[2]).reshape(n, n), (p[1] / p[2]).reshape(n, n)
    put = lambda u, v: ((m[0, 0] * u + m[0, 1] * v + m[0, 2]) / (m[2, 0] * u + m[2, 1] * v + m[2, 2]),
                        (m[1, 0] * u + m[1, 1] * v + m[1, 2]) / (m[2, 0] * u + m[2, 1] * v + m[2, 2]))
    for x0, y0, x1, _ in lines:
        across, outside = np.abs(py - y0) / own, np.maximum(x0 - px, px - x1) / own
        near = (across < 1.0) & (outside < 1.0) & covered
        inside = (across < 0.55) & (outside < 0.1) & covered
        truth[6][near & ~inside & (truth[0] == 0)] = 0
        ax, ay = put(px - own / 2, y0)
        bx, by = put(px + own / 2, y0)
        length = np.hypot(bx - ax, by - ay)
        cx, cy = put(px, y0)
        values = [1, (bx - ax) / length, (by - ay) / length, np.log2(length / 8), (cx - x) / CELL, (cy - y) / CELL, 1]
        for t, v in zip(truth, values):
            np.copyto(t, v, where=inside)


def camera(rng, scene, truth, pitch):
    """Light, focus, hand, sensor and file. `pitch` in pixels. Covered cells no longer count."""
    y, x = np.mgrid[0:SIZE, 0:SIZE].astype(np.float32)
    if rng.random() < 0.3:  # fingers and other things on top, as dark or light discs away from most of the text
        for _ in range(rng.integers(1, 3)):
            c = tuple(int(v) for v in rng.uniform(-30, SIZE + 30, 2))
            axes, turned = (int(rng.uniform(8, 40)), int(rng.uniform(20, 80))), rng.uniform(0, 360)
            cv2.ellipse(scene, c, axes, turned, 0, 360, rng.uniform(40, 210), -1)
            covered = cv2.ellipse(np.zeros(scene.shape, np.uint8), c, axes, turned, 0, 360, 1, -1)
            truth[6][(covered[CELL // 2::CELL, CELL // 2::CELL] > 0) & (truth[0] > 0)] = 0
    if rng.random() < 0.4:
        angle, at, soft = rng.uniform(0, 2 * np.pi), rng.uniform(0, SIZE), rng.uniform(1, 60)
        u = (x - SIZE / 2) * np.cos(angle) + (y - SIZE / 2) * np.sin(angle) + SIZE / 2 - at
        scene *= 1 - rng.uniform(0, 0.7) / (1 + np.exp(np.clip(-u / soft, -30, 30)))
    if rng.random() < 0.3:
        c, r = rng.uniform(0, SIZE, 2), rng.uniform(1, 8) * pitch
        spot = np.exp(-((x - c[0]) ** 2 + (y - c[1]) ** 2) / (2 * r * r)) * rng.uniform(0.2, 0.95)
        scene += (255 - scene) * spot
    gain = 2 ** rng.uniform(-1.7, 0.7) if rng.random() < 0.7 else 1.0
    scene *= gain
    if rng.random() < 0.3:
        flat = rng.uniform(0.15, 0.8)
        scene = scene * flat + rng.uniform(0, 60)
        gain *= flat
    if rng.random() < 0.7:
        scene = cv2.GaussianBlur(scene, (0, 0), 0.05 + rng.uniform(0, 0.17) * pitch)
    if rng.random() < 0.3:
        n = rng.uniform(0, 0.35) * pitch
        angle = rng.uniform(0, np.pi)
        k = np.zeros((9, 9), np.float32)
        for t in np.linspace(-0.5, 0.5, 17):
            u, v = 4 + t * n * np.cos(angle), 4 + t * n * np.sin(angle)
            i, j = int(u), int(v)
            for di in (0, 1):
                for dj in (0, 1):
                    if i + di < 9 and j + dj < 9:
                        k[j + dj, i + di] += (1 - abs(u - i - di)) * (1 - abs(v - j - dj))
        scene = cv2.filter2D(scene, -1, k / k.sum())
    reduced = rng.choice([1, 1, 2, 3, 4])
    scene = np.clip(scene, 0, 255) + rng.standard_normal(scene.shape).astype(np.float32) * (rng.uniform(0, min(32, 70 * gain)) / reduced * (rng.random() < 0.7))
    scene = np.clip(np.rint(scene), 0, 255).astype(np.uint8)
    if rng.random() < 0.15:  # enlarged or sharpened by somebody before
        soft = cv2.GaussianBlur(scene, (0, 0), 1.2)
        scene = cv2.addWeighted(scene, 2, soft, -1, 0)
    if rng.random() < 0.7:
        quality = int(rng.uniform(25, 96)) if reduced < 3 else int(rng.uniform(60, 96))
        scene = cv2.imdecode(cv2.imencode(".jpg", scene, [cv2.IMWRITE_JPEG_QUALITY, quality])[1], 0)
    return scene


def scene(rng, stock):
    """One picture and its lesson: text, cos, sin, log2 pitch / 8, offset x, y in cells, and which cells count."""
    picture = background(rng)
    n = SIZE // CELL
    truth = [np.zeros((n, n), np.float32) for _ in range(7)]
    truth[6][:] = 1
    pitch = np.exp(rng.uniform(np.log(LOW), np.log(HIGH)))
    angle = rng.uniform(0, 2 * np.pi) if rng.random() < 0.75 else rng.integers(0, 4) * np.pi / 2 + rng.normal(0, 0.03)
    kind = rng.random()
    pick = lambda a: a[rng.integers(len(a))]
    spot = lambda: rng.uniform(-0.1, 1.1, 2) * SIZE
    if kind < 0.62:
        paste(rng, picture, truth, pick(stock.documents), angle, pitch, spot() * 0.6 + SIZE * 0.2)
        if rng.random() < 0.15:
            paste(rng, picture, truth, pick(stock.documents), rng.uniform(0, 2 * np.pi), pitch, spot())
        elif rng.random() < 0.1:
            paste(rng, picture, truth, pick(stock.sheets), rng.uniform(0, 2 * np.pi), pitch, spot())
    elif kind < 0.9:
        for _ in range(rng.integers(1, 3)):
            paste(rng, picture, truth, pick(stock.sheets), angle, pitch * rng.uniform(0.5, 1.6), spot())
            angle += rng.choice([0, np.pi / 2, rng.uniform(0, 6)])
    else:
        paste(rng, picture, truth, pick(stock.documents), angle, pitch * rng.uniform(0.1, 0.35), spot())
        truth[6][truth[0] > 0] = 0
        truth[0][:] = 0
    picture = camera(rng, picture, truth, pitch)
    # A cell counts neither for nor against where the zone is too small or too large for this step of the pyramid.
    size = 8 * 2 ** truth[3]
    truth[6][(truth[0] > 0) & ((size < LOW * 0.9) | (size > HIGH * 1.1))] = 0
    return picture, np.stack(truth)


def batch(seed, count, documents=60, sheets=50):
    rng = np.random.default_rng(seed)
    stock = Stock(rng, documents, sheets)
    out = [scene(rng, stock) for _ in range(count)]
    grey = np.stack([p for p, _ in out])
    return grey, np.stack([level(p) for p in grey]), np.stack([t for _, t in out]).astype(np.float16)


if __name__ == "__main__":
    out, first, last = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    for seed in range(first, last):
        _, pictures, truth = batch(seed, 512)
        np.savez(f"{out}/{seed}.npz", pictures=pictures, truth=truth)
