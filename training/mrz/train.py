"""Trains a net from a pool of strips: train.py grid|mrz POOL SHARDS SEED STEPS FOLDER [START]

With START, a folder of weights, a second round goes on from there: half the rate, and rounding all the way.
"""

import os
import sys
import time

os.environ.setdefault("XLA_FLAGS", "--xla_cpu_multi_thread_eigen=false intra_op_parallelism_threads=1")

import jax
import jax.numpy as jnp
import numpy as np

import net

BATCH = 64
RATE = {"grid": 3e-3, "mrz": 2.5e-3}


def shard(pool, number):
    """A shard, waited for while it is being made."""
    path = f"{pool}/{number:04}.npz"
    with np.load(path) as file:
        return {name: file[name] for name in file.files}


def fine_batch(data, pick, rng):
    """Strips shifted by up to a pixel and a half, and the classes of their cells."""
    ox, oy = rng.choice([2, 3, 3, 4, 4, 5], len(pick)), rng.choice([1, 2, 2, 2, 3], len(pick))
    x = np.stack([data["fine"][i, :, b : b + 24, a : a + 340] for i, a, b in zip(pick, ox, oy)])
    codes = data["codes"][pick, 2:23]
    return noisy(x, rng), np.where(codes < 0, net.NONE, codes)


def rough_batch(data, pick, rng):
    """Strips shifted at will, and for every fourth column: text, cosine, sine, distance across, in pitches."""
    ox, oy = rng.integers(0, 33, len(pick)), rng.integers(0, 5, len(pick))
    x = np.stack([data["rough"][i, :, b : b + 24, a : a + 320] for i, a, b in zip(pick, ox, oy)])
    column = ox[:, None] + np.arange(0, 320, 4)
    u0, u1, u2, v0, v1 = (data["truth"][pick, k][:, None] for k in range(5))
    u, v = u0 + u1 * column + u2 * column**2, v0 + v1 * column + (oy[:, None] - 2) / 14
    cell = np.clip(np.floor(u).astype(int) + 2, 0, data["codes"].shape[1] - 1)
    text = np.take_along_axis(data["codes"][pick], cell, 1) >= 0
    angle = 2 * np.pi * u
    return noisy(x, rng), np.stack([text, -np.cos(angle), -np.sin(angle), v], -1).astype(np.float32)


def noisy(x, rng):
    """A little more contrast or noise, as another picture of the same line would have."""
    x = x.astype(np.float32) * rng.uniform(0.85, 1.15, (len(x), 1, 1, 1)).astype(np.float32)
    loud = rng.random((len(x), 1, 1, 1)) < 0.3
    x += loud * rng.uniform(0, 8, (len(x), 1, 1, 1)) * rng.standard_normal(x.shape, np.float32)
    return np.clip(np.round(x), -127, 127).astype(np.float32)


def fine_loss(y, truth):
    return -jnp.mean(jnp.take_along_axis(jax.nn.log_softmax(y), truth[..., None], -1))


def rough_loss(y, truth):
    text = truth[..., 0]
    is_text = jnp.mean(jnp.logaddexp(0, y[..., 0]) - text * y[..., 0])
    place = jnp.mean(text * ((y[..., 1:3] - truth[..., 1:3]) ** 2).sum(-1))
    across = jnp.mean(text * (y[..., 3] - 4 * truth[..., 3]) ** 2)
    return is_text + place + across


def stepper(layers, loss, exact):
    """One step of Adam."""
    def step(state, x, truth, rate):
        weights, first, second, n = state
        value, slope = jax.value_and_grad(lambda w: loss(net.run(layers, w, x, exact), truth))(weights)
        norm = jnp.sqrt(sum(jnp.sum(g**2) for g in jax.tree.leaves(slope)))
        slope = jax.tree.map(lambda g: g * jnp.minimum(1, 1 / (norm + 1e-9)), slope)
        n = n + 1
        first = jax.tree.map(lambda m, g: 0.9 * m + 0.1 * g, first, slope)
        second = jax.tree.map(lambda v, g: 0.995 * v + 0.005 * g * g, second, slope)
        a, b = 1 - 0.9**n, 1 - 0.995**n
        weights = jax.tree.map(lambda w, m, v: w - rate * (m / a / (jnp.sqrt(v / b) + 1e-8) + 1e-3 * w), weights, first, second)
        return (weights, first, second, n), value
    return jax.jit(step)


def train(name, pool, shards, seed, steps, out, begin=None):
    """Weights of one net after `steps`; rounding is learnt in the last third."""
    layers, rng = net.NETS[name], np.random.default_rng([seed, len(name)])
    batch, loss = (fine_batch, fine_loss) if name == "mrz" else (rough_batch, rough_loss)
    first = kept(begin, name, len(layers)) if begin else net.start(layers, seed)
    weights = jax.tree.map(jnp.asarray, first)
    nothing = jax.tree.map(jnp.zeros_like, weights)
    state = (weights, nothing, nothing, 0)
    stages = [stepper(layers, loss, False), stepper(layers, loss, True)]
    done, began, recent = 0, time.time(), []
    while done < steps:
        ready = [n for n in range(shards) if os.path.exists(f"{pool}/{n:04}.npz")]
        chosen = rng.permutation(ready)[:8]
        parts = [shard(pool, n) for n in chosen]
        data = {key: np.concatenate([p[key] for p in parts]) for key in parts[0]}
        order = rng.permutation(len(data["codes"]))
        for pick in order[: len(order) // BATCH * BATCH].reshape(-1, BATCH):
            part = done / steps
            rate = RATE[name] * (0.5 if begin else 1) * min(1, done / 200) * (0.5 + 0.5 * np.cos(np.pi * part)) + 1e-6
            x, truth = batch(data, pick, rng)
            state, value = stages[begin is not None or part >= 0.65](state, x, truth, rate)
            recent.append(value)
            done += 1
            if done % 200 == 0:
                print(name, done, f"{np.mean(recent[-200:]):.4f}", f"{time.time() - began:.0f} s", len(ready), flush=True)
            if done % 500 == 0:
                keep(out, name, state[0])
            if done >= steps:
                break
    return state[0]


def keep(out, name, weights):
    """Writes the weights so far."""
    arrays = {f"{name}{i}{kind}": np.asarray(a) for i, pair in enumerate(weights) for kind, a in zip("wb", pair)}
    np.savez(f"{out}/{name}.npz", **arrays)


def kept(folder, name, layers):
    """The weights that `keep` wrote."""
    with np.load(f"{folder}/{name}.npz") as file:
        return [(file[f"{name}{i}w"], file[f"{name}{i}b"]) for i in range(layers)]


def accuracy(name, weights, data):
    """Figures on strips never trained on, computed as the reader computes."""
    rng, layers = np.random.default_rng(0), net.NETS[name]
    batch = fine_batch if name == "mrz" else rough_batch
    answers = jax.jit(lambda w, x: net.run(layers, w, x, True))
    y, truth = zip(*((np.asarray(answers(weights, x)), t) for x, t in (
        batch(data, pick, rng) for pick in np.arange(len(data["codes"])).reshape(-1, 100))))
    y, truth = np.concatenate(y), np.concatenate(truth)
    if name == "mrz":
        right = y.argmax(-1) == truth
        top = np.exp(y - y.max(-1, keepdims=True))
        sure = top.max(-1) / top.sum(-1) > 0.99
        strips = right.mean(1)
        return f"characters {right.mean():.4f}; of the better half of strips {np.sort(right.mean(1))[len(right) // 2:].mean():.5f}; sure {sure.mean():.4f}, of these {right[sure].mean():.5f}; strips wholly right {np.mean(strips == 1):.4f}"
    text = truth[..., 0] > 0
    angle = np.arctan2(y[..., 2], y[..., 1]) - np.arctan2(truth[..., 2], truth[..., 1])
    off = np.abs((angle / (2 * np.pi) + 0.5) % 1 - 0.5)[text]
    return f"text {np.mean((y[..., 0] > 0) == text):.4f}; along, median error {np.median(off):.4f}, over 0.15: {np.mean(off > 0.15):.4f}; across {np.median(np.abs(y[..., 3] / 4 - truth[..., 3])[text]):.4f}"


if __name__ == "__main__":
    name, pool, shards, seed, steps, out = sys.argv[1], sys.argv[2], *map(int, sys.argv[3:6]), sys.argv[6]
    weights = train(name, pool, shards, seed, steps, out, sys.argv[7] if len(sys.argv) > 7 else None)
    keep(out, name, weights)
    never = [shard(pool, n) for n in (9000, 9001)]
    print(name, accuracy(name, weights, {key: np.concatenate([k[key] for k in never]) for key in never[0]}), flush=True)
