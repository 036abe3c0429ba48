"""The two small nets of the reader, in float for training and as the integers that the reader computes with.

`grid` looks at rough strips and tells every fourth column: is this text, where between two characters, how far from
the middle of the line. `mrz` looks at fine strips and tells every cell what character it holds. Activations are integers
0 to 127 that stand for sixteenths; weights are integers -127 to 127 times a power of two, one a channel.
"""

import jax
import jax.numpy as jnp
import numpy as np

# kernel rows, columns, input channels, output channels, stride down, stride across, padding down, padding across
NETS = {
    "grid": [(5, 5, 2, 8, 2, 2, 2, 2), (3, 3, 8, 16, 2, 2, 1, 1), (3, 3, 16, 24, 1, 1, 1, 1),
             (3, 3, 24, 32, 2, 1, 1, 1), (3, 5, 32, 32, 1, 1, 0, 2), (1, 1, 32, 4, 1, 1, 0, 0)],
    "mrz": [(5, 5, 2, 16, 2, 2, 2, 2), (3, 3, 16, 40, 2, 2, 1, 1), (3, 3, 40, 48, 1, 1, 1, 1),
            (3, 3, 48, 64, 2, 1, 1, 1), (3, 5, 64, 128, 1, 4, 0, 0), (1, 1, 128, 38, 1, 1, 0, 0)],
}
NONE = 37
TOP = 127 / 16  # the largest activation


def start(layers, seed):
    """Weights to begin with."""
    rng = np.random.default_rng(seed)
    weights = []
    for rows, columns, into, out, *_ in layers:
        fan = rows * columns * into
        weights.append((rng.normal(0, np.sqrt(2 / fan), (rows, columns, into, out)).astype(np.float32), np.zeros(out, np.float32)))
    return weights


def through(exact, value):
    """`exact` forwards, `value` backwards."""
    return value + jax.lax.stop_gradient(exact - value)


def exponent(w):
    """The power of two of each channel."""
    most = jnp.maximum(jnp.abs(w).max((0, 1, 2)), 2.0**-8)
    return jnp.clip(jnp.floor(jnp.log2(127 / most)), 0, 14)


@jax.custom_vjp
def product(a, b):
    """The product of two matrices in 8 bits of precision with sums in 24: exact for rounded numbers, and fast."""
    return jnp.dot(a.astype(jnp.bfloat16), b.astype(jnp.bfloat16), preferred_element_type=jnp.float32)


def product_back(kept, slope):
    a, b = kept
    return product(slope, b.T).astype(a.dtype), product(a.T, slope).astype(b.dtype)


product.defvjp(lambda a, b: (product(a, b), (a, b)), product_back)


def convolution(x, w, layer):
    """A convolution as one product of matrices."""
    *_, down, across, pad_y, pad_x = layer
    return jax.lax.conv_general_dilated(x, w, (down, across), ((pad_y, pad_y), (pad_x, pad_x)),
                                        dimension_numbers=("NHWC", "HWIO", "NHWC"))


def run(layers, weights, x, exact):
    """What a net tells of strips (n, planes, rows, columns) of int8; `exact` rounds as the reader does."""
    x = x.transpose(0, 2, 3, 1) / 32
    for i, (layer, (w, b)) in enumerate(zip(layers, weights)):
        last = i == len(layers) - 1
        if exact:
            k = exponent(w)
            if last:
                k = jnp.full_like(k, k.min())
            w = through(jnp.round(w * 2**k) / 2**k, w)
            b = through(jnp.round(b * 2 ** (k + 4)) / 2 ** (k + 4), b)
        x = convolution(x, w, layer) + b
        if not last:
            x = jnp.clip(x, 0, TOP)
            if exact:
                x = through(jnp.round(x * 16) / 16, x)
    return x[:, 0]


def integers(layers, weights):
    """The net as integers: for each layer (weights, biases, shifts)."""
    out = []
    for i, (w, b) in enumerate(weights):
        w, b = np.asarray(w, np.float64), np.asarray(b, np.float64)
        k = np.asarray(exponent(jnp.asarray(w, jnp.float32)), np.float64)
        if i == len(weights) - 1:
            k = np.full_like(k, k.min())
        # The strip counts in 1/32, activations in 1/16.
        unit = k + (5 if i == 0 else 4)
        shift = k + (1 if i == 0 else 0)
        out.append((np.round(w * 2**k).astype(np.int8), np.round(b * 2**unit).astype(np.int32), shift.astype(np.int32)))
    return out
