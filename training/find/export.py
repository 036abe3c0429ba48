"""Writes the net in whole numbers as ONNX: `export.py NET.npz OUT.onnx`; prints its SHA-256 and how sums stay exact."""

import hashlib
import sys

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

import net

BIG = np.float32(1.5 * 2 ** 23)  # adding and taking away rounds to whole numbers, half to even


def main():
    stored = np.load(sys.argv[1])
    params = {k: stored[k] for k in stored if k != "shift"}
    shift = net.shifts(params)
    if stored["shift"].shape:
        shift = {name: int(s) for (name, *_), s in zip(net.LAYERS, stored["shift"])}
    nodes, weights = [], [numpy_helper.from_array(np.float32(v), n) for n, v in
                          (("low", 0), ("high", 255), ("big", BIG))]

    def conv(name, x, y):
        _, k, i, _, stride, dilation = next(layer for layer in net.LAYERS if layer[0] == name)
        step = 2.0 ** -shift[name]
        w = np.clip(np.round(params[name + "_w"] / step), -127, 127)
        b = np.round(params[name + "_b"] / (step / net.UNIT))
        largest = (np.abs(w).reshape(len(w), -1).sum(1) * 255 + np.abs(b)).max() + 255 / step
        print(name, "shift", shift[name], "largest sum 2^%.2f" % np.log2(largest))
        assert largest < 2 ** 24
        unit = net.UNIT if name == "out" else 1.0
        weights.append(numpy_helper.from_array((w * step / unit).astype(np.float32), name + "_w"))
        weights.append(numpy_helper.from_array((b * step / unit).astype(np.float32), name + "_b"))
        reach = dilation * (k - 1)
        before = reach // 2 if stride == 1 else (k - stride) // 2
        after = reach - before - (stride - 1)
        nodes.append(helper.make_node("Conv", [x, name + "_w", name + "_b"], [y], kernel_shape=[k, k], strides=[stride] * 2,
                                      dilations=[dilation] * 2, pads=[before, before, after, after]))

    def act(x, y):
        nodes.append(helper.make_node("Clip", [x, "low", "high"], [y + "_c"]))
        nodes.append(helper.make_node("Add", [y + "_c", "big"], [y + "_a"]))
        nodes.append(helper.make_node("Sub", [y + "_a", "big"], [y]))

    def layer(name, x, plus=None):
        conv(name, x, name + "_s")
        if plus:
            nodes.append(helper.make_node("Add", [name + "_s", plus], [name + "_p"]))
        act(name + ("_p" if plus else "_s"), name)
        return name

    x = layer("c1", "x")
    x = layer("c2", x)
    skip = layer("c3", x)
    x = layer("c5", layer("c4", skip))
    x = layer("c6", x, x)
    x = layer("c7", x, x)
    conv("up", x, "up")
    nodes.append(helper.make_node("DepthToSpace", ["up"], ["wide"], blocksize=2, mode="DCR"))
    nodes.append(helper.make_node("Add", [skip, "wide"], ["both"]))
    act("both", "joined")
    conv("out", layer("c9", "joined"), "y")
    shape = lambda c, h, w: ["n", c, h, w]
    graph = helper.make_graph(nodes, "find",
                              [helper.make_tensor_value_info("x", TensorProto.FLOAT, shape(1, "h", "w"))],
                              [helper.make_tensor_value_info("y", TensorProto.FLOAT, shape(8, "h4", "w4"))], weights)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    onnx.checker.check_model(model)
    data = model.SerializeToString()
    open(sys.argv[2], "wb").write(data)
    print(len(data), "bytes", hashlib.sha256(data).hexdigest())


main()
