"""Teaches the net: `train.py DATA OUT STEPS [FROM] [exact]`, DATA a folder of scenes.py's files."""

import glob
import sys
import time

import jax
import jax.numpy as jnp
import numpy as np

import net

BATCH = 12
CROP = 128  # pixels a side of a lesson's picture


def loss(params, x, t, shift):
    y = net.forward(params, x, shift)
    t = t.astype(jnp.float32)
    text, weight = t[:, 0], t[:, 6]
    on = text * weight
    logit = y[:, 0]
    p = jax.nn.sigmoid(logit)
    miss = jnp.abs(text - p)
    entropy = jnp.maximum(logit, 0) - logit * text + jnp.log1p(jnp.exp(-jnp.abs(logit)))
    seen = jnp.sum(entropy * (0.1 + miss) * weight * (1 + 2 * text)) / (jnp.sum(weight) * 0.15)
    count = jnp.sum(on) + 1
    c, s = t[:, 1], t[:, 2]
    direction = jnp.sum(on * ((y[:, 1] - c) ** 2 + (y[:, 2] - s) ** 2)) / count
    axis = jnp.sum(on * ((y[:, 6] - (c * c - s * s)) ** 2 + (y[:, 7] - 2 * c * s) ** 2)) / count
    pitch = jnp.sum(on * (y[:, 3] - t[:, 3]) ** 2) / count
    offset = jnp.sum(on * ((y[:, 4] - t[:, 4]) ** 2 + (y[:, 5] - t[:, 5]) ** 2)) / count
    return seen + direction + axis + 3 * pitch + offset, jnp.stack([seen, direction, axis, pitch, offset])


def figures(params, x, t, shift):
    y = np.concatenate([np.asarray(net.forward(params, x[k:k + 16], shift)) for k in range(0, len(x), 16)])
    on = (t[:, 0] * t[:, 6]) > 0
    off = (t[:, 0] == 0) & (t[:, 6] > 0)
    hit = y[:, 0] > 0
    turned = (y[:, 1] * t[:, 1] + y[:, 2] * t[:, 2]) > 0
    return f"cells found {hit[on].mean():.4f} false {hit[off].mean():.5f} direction {turned[on].mean():.4f} pitch {np.abs(y[:, 3] - t[:, 3])[on].mean():.3f}"


def cut(rng, pictures, truth, pick):
    """A part of each picture, most often one with text in it."""
    x, t, cells = [], [], CROP // 4
    room = truth.shape[2] - cells
    for k in pick:
        v, u = rng.integers(0, room + 1, 2)
        text = np.argwhere(truth[k, 0] * truth[k, 6] > 0)
        if len(text) and rng.random() < 0.75:
            v, u = np.clip(text[rng.integers(len(text))] - rng.integers(0, cells, 2), 0, room)
        v, u = v // 2 * 2, u // 2 * 2
        x.append(pictures[k, 4 * v:4 * v + CROP, 4 * u:4 * u + CROP])
        t.append(truth[k, :, v:v + cells, u:u + cells])
    return np.stack(x).astype(np.float32), np.stack(t).astype(np.float32)


def turned(x, t, quarters):
    """The same scenes turned left by quarters."""
    x, t = np.rot90(x, quarters, (1, 2)).copy(), np.rot90(t, quarters, (2, 3)).copy()
    for _ in range(quarters):
        t[:, 1], t[:, 2] = t[:, 2], -t[:, 1].copy()
        t[:, 4], t[:, 5] = t[:, 5], -t[:, 4].copy()
    return x, t


def main():
    data, out, steps = sys.argv[1], sys.argv[2], int(sys.argv[3])
    exact = "exact" in sys.argv
    start = [a for a in sys.argv[4:] if a != "exact"]
    params = net.start(7)
    if start:
        params = {k: jnp.asarray(v) for k, v in np.load(start[0]).items() if k != "shift"}
    shift = net.shifts(params) if exact else None
    rate, m = (1e-3 if exact else 2e-3), jax.tree.map(jnp.zeros_like, params)
    v = m

    @jax.jit
    def step(params, m, v, x, t, i):
        (_, parts), g = jax.value_and_grad(loss, has_aux=True)(params, x, t, shift)
        norm = jnp.sqrt(sum(jnp.sum(a * a) for a in jax.tree.leaves(g)))
        g = jax.tree.map(lambda a: a / jnp.maximum(1, norm / 3), g)
        m = jax.tree.map(lambda a, b: 0.9 * a + 0.1 * b, m, g)
        v = jax.tree.map(lambda a, b: 0.99 * a + 0.01 * b * b, v, g)
        warm = jnp.minimum(1, i / 100) * (0.02 + 0.98 * 0.5 * (1 + jnp.cos(jnp.pi * i / steps))) * rate
        c1, c2 = 1 - 0.9 ** (i + 1), 1 - 0.99 ** (i + 1)
        params = jax.tree.map(lambda p, a, b: p - warm * (a / c1) / (jnp.sqrt(b / c2) + 1e-7), params, m, v)
        return params, m, v, parts

    rng = np.random.default_rng(3)
    held = None
    pool_x = pool_t = None
    began, mean = time.time(), 0
    for i in range(steps):
        if i % 100 == 0:  # a new file among the four at hand
            files = sorted(glob.glob(data + "/*.npz"))
            if held is None:
                f = np.load(files[0])
                held = f["pictures"][:128].astype(np.float32), f["truth"][:128].astype(np.float32)
            f = np.load(files[1 + rng.integers(len(files) - 1)])
            x, t = f["pictures"], f["truth"]
            pool_x = x if pool_x is None else np.concatenate([pool_x[-1536:], x])
            pool_t = t if pool_t is None else np.concatenate([pool_t[-1536:], t])
        pick = rng.integers(0, len(pool_x), BATCH)
        x, t = turned(*cut(rng, pool_x, pool_t, pick), int(rng.integers(4)))
        params, m, v, parts = step(params, m, v, x, t, i)
        mean = 0.98 * mean + 0.02 * np.asarray(parts) if i else np.asarray(parts)
        if i % 500 == 499 or i == steps - 1:
            print(i + 1, round(time.time() - began), np.round(mean, 4), figures(params, *held, shift), flush=True)
            np.savez(out, shift=np.array([shift[name] for name, *_ in net.LAYERS]) if shift else 0, **{k: np.asarray(a) for k, a in params.items()})


main()
