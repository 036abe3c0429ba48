"""Writes both nets as ONNX whose every sum is a whole number below 2^24, so that any processor computes the same.

export.py WEIGHTS FOLDER: out of WEIGHTS/grid.npz and WEIGHTS/mrz.npz, FOLDER/grid.onnx and FOLDER/mrz.onnx. Weights are stored in 8 bits; no way to compute
with 8 bits is faster and exact everywhere, so they are cast to float when the model runs.
"""

import hashlib
import sys

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

import net


def graph(name, layers, weights):
    nodes, constants, value = [], [], "strip"

    def constant(label, array):
        constants.append(numpy_helper.from_array(array, label))
        return label

    zero, top = constant("zero", np.float32(0)), constant("top", np.float32(127))
    # Adding and taking away 1.5 · 2^23 rounds to a whole number; faster than asking for it.
    whole = constant("whole", np.float32(1.5 * 2**23))
    for i, ((*_, down, across, pad_y, pad_x), (w, b, shift)) in enumerate(zip(layers, net.integers(layers, weights))):
        worst = np.abs(w.astype(np.int64)).sum((0, 1, 2)) * 127 + np.abs(b.astype(np.int64))
        assert worst.max() < 2**24, "a sum may be inexact"
        kernel = constant(f"w{i}", np.ascontiguousarray(w.transpose(3, 2, 0, 1)))
        nodes.append(helper.make_node("Cast", [kernel], [f"k{i}"], to=TensorProto.FLOAT))
        last = i == len(layers) - 1
        constant(f"b{i}", b.astype(np.float32))
        nodes.append(helper.make_node("Conv", [value, f"k{i}", f"b{i}"], [f"s{i}"], strides=[down, across],
                                      pads=[pad_y, pad_x, pad_y, pad_x], dilations=[1, 1], group=1))
        unit = 2.0 ** -(shift + (4 if last else 0))
        constant(f"u{i}", unit.astype(np.float32).reshape(1, -1, 1, 1))
        nodes.append(helper.make_node("Mul", [f"s{i}", f"u{i}"], [f"m{i}"]))
        value = f"m{i}"
        if not last:
            nodes.append(helper.make_node("Add", [value, whole], [f"f{i}"]))
            nodes.append(helper.make_node("Sub", [f"f{i}", whole], [f"r{i}"]))
            nodes.append(helper.make_node("Clip", [f"r{i}", zero, top], [f"a{i}"]))
            value = f"a{i}"
    made = helper.make_graph(
        nodes, name, [helper.make_tensor_value_info("strip", TensorProto.FLOAT, [1, 2, 24, "columns"])],
        [helper.make_tensor_value_info(value, TensorProto.FLOAT, [1, layers[-1][3], 1, "places"])], constants)
    model = helper.make_model(made, opset_imports=[helper.make_opsetid("", 17)], ir_version=8, producer_name="training/mrz")
    onnx.checker.check_model(model)
    return model.SerializeToString()


if __name__ == "__main__":
    for name, layers in net.NETS.items():
        with np.load(f"{sys.argv[1]}/{name}.npz") as file:
            weights = [(file[f"{name}{i}w"], file[f"{name}{i}b"]) for i in range(len(layers))]
            made = graph(name, layers, weights)
            with open(f"{sys.argv[2]}/{name}.onnx", "wb") as out:
                out.write(made)
            print(name, len(made), "bytes", hashlib.sha256(made).hexdigest())
