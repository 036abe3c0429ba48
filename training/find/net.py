"""The finder's net: in floating point for the lesson, in whole numbers for the binary."""

import jax
import jax.numpy as jnp
import numpy as np

UNIT = 64.0  # an activation of 1.0 is 64; the largest is 255
TOP = 255 / UNIT
#        name  kernel in  out stride dilation
LAYERS = [
    ("c1", 5, 1, 8, 2, 1),
    ("c2", 3, 8, 16, 2, 1),
    ("c3", 3, 16, 16, 1, 1),
    ("c4", 3, 16, 32, 2, 1),
    ("c5", 3, 32, 32, 1, 1),
    ("c6", 3, 32, 32, 1, 2),
    ("c7", 3, 32, 32, 1, 4),
    ("up", 1, 32, 64, 1, 1),
    ("c9", 3, 16, 24, 1, 1),
    ("out", 1, 24, 8, 1, 1),
]


def shifts(params):
    """A weight is a whole number / 2^shift, at most 127 / 2^shift."""
    return {name: int(np.floor(np.log2(127 / np.percentile(np.abs(np.asarray(params[name + "_w"])), 99.9)))) for name, *_ in LAYERS}


def start(seed):
    rng = np.random.default_rng(seed)
    params = {}
    for name, k, i, o, *_ in LAYERS:
        gain = 0.5 if name in ("c6", "c7") else 0.1 if name == "out" else 1.0
        params[name + "_w"] = jnp.asarray(rng.standard_normal((o, i, k, k)) * gain * np.sqrt(2 / (i * k * k)), jnp.float32)
        params[name + "_b"] = jnp.zeros(o, jnp.float32)
    return params


def whole(x, step, low, high):
    """Rounded to multiples of `step` and clipped, the gradient passes."""
    return x + jax.lax.stop_gradient(jnp.clip(jnp.round(x / step), low, high) * step - x)


def forward(params, x, shift=None):
    """Pictures N x H x W of -128..127, sides multiples of 8, to N x 8 x H/4 x W/4; in whole numbers where shifts are given."""
    layers = {name: rest for name, *rest in LAYERS}

    def conv(name, x):
        k, _, _, stride, dilation = layers[name]
        w, b = params[name + "_w"], params[name + "_b"]
        if shift:
            step = 2.0 ** -shift[name]
            w, b = whole(w, step, -127, 127), whole(b, step / UNIT, -(2.0 ** 21), 2.0 ** 21)
        reach = dilation * (k - 1)
        before = reach // 2 if stride == 1 else (k - stride) // 2
        y = jax.lax.conv_general_dilated(x, w, (stride, stride), [(before, reach - before - (stride - 1))] * 2,
                                         rhs_dilation=(dilation, dilation), dimension_numbers=("NCHW", "OIHW", "NCHW"))
        return y + b[:, None, None]

    def act(x):
        if shift:
            x = whole(x, 1 / UNIT, -1e6, 1e6)
        # A weak slope outside keeps units alive in the lesson.
        return jnp.clip(x, 0, TOP) + 0.02 * (x - jax.lax.stop_gradient(x))

    x = x[:, None] / UNIT
    x = act(conv("c1", x))
    x = act(conv("c2", x))
    skip = act(conv("c3", x))
    x = act(conv("c4", skip))
    x = act(conv("c5", x))
    x = act(x + conv("c6", x))
    x = act(x + conv("c7", x))
    x = conv("up", x)
    n, _, h, w = x.shape
    x = x.reshape(n, 2, 2, 16, h, w).transpose(0, 3, 4, 1, 5, 2).reshape(n, 16, 2 * h, 2 * w)
    x = act(skip + x)
    x = act(conv("c9", x))
    return conv("out", x)
