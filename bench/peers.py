"""Reads the pages that bench/peers.sh wrote with other readers and prints a table beside our own figures."""

import contextlib
import importlib.metadata
import io
import json
import pathlib
import re
import statistics
import sys
import time


def tidy(text):
    """A line as a zone has it: capitals, digits, fillers."""
    return re.sub(r"[^A-Z0-9<]", "", text.upper().replace("«", "<<").replace("‹", "<"))


def passporteye():
    from passporteye import read_mrz

    def read(path):
        zone = read_mrz(str(path))
        return [] if zone is None else zone.aux.get("raw_text", "").splitlines()

    return "PassportEye", read


def fastmrz():
    from fastmrz import FastMRZ

    reader = FastMRZ()

    def read(path):
        return (reader.get_details(str(path), ignore_parse=True) or "").splitlines()

    return "fastmrz", read


def rapidocr():
    from rapidocr_onnxruntime import RapidOCR

    reader = RapidOCR()

    def read(path):
        found, _ = reader(str(path))
        return [text for _, text, _ in found or []]

    return "rapidocr-onnxruntime", read


def right(lines, truth):
    """Whether every line of the zone is among the lines read, in their order; what else was read does not matter."""
    lines = iter([tidy(line) for line in lines])
    return all(line in lines for line in truth)


def measure(make, pictures):
    """Pages right by set, and the median time of a page; the reason where the reader cannot run."""
    try:
        name, read = make()
        name = f"{name} {importlib.metadata.version(name)}"
    except Exception as problem:  # whatever an absent or broken package raises
        return make.__name__, f"not run: {type(problem).__name__}"
    counts, times = {"reader": [0, 0], "all": [0, 0]}, []
    for picture in pictures:
        truth = json.loads(picture.with_suffix("").with_suffix(".truth.json").read_text())
        began = time.perf_counter()
        try:
            with contextlib.redirect_stdout(io.StringIO()):
                lines = read(picture)
        except Exception as problem:  # a reader that fails on a page has not read it
            print(f"{name}: {picture.name}: {problem!r}", file=sys.stderr)
            lines = []
        times.append(time.perf_counter() - began)
        count = counts[picture.name.split("-")[0]]
        count[0] += right(lines, truth["pages"][0]["lines"])
        count[1] += 1
    return name, (counts, statistics.median(times))


def main():
    folder, ours = map(pathlib.Path, sys.argv[1:3])
    pictures = sorted(path for path in folder.iterdir() if path.suffix in {".jpg", ".bmp"})
    print("### Other readers\n`bench/peers.sh`: the same pages, white light, one document each; whole zone right.\n")
    print("| reader | reader grade | all conditions | median a page |\n|---|---:|---:|---:|")
    name, *numbers = ours.read_text().split()
    a, b, c, d = map(int, numbers)
    print(f"| **{name}** | {a} of {b} | {c} of {d} | see above |")
    for make in (passporteye, fastmrz, rapidocr):
        name, result = measure(make, pictures)
        if isinstance(result, str):
            print(f"| {name} | {result} | | |")
            continue
        counts, median = result
        cells = [f"{hits} of {count}" for hits, count in (counts["reader"], counts["all"])]
        print(f"| {name} | {cells[0]} | {cells[1]} | {median * 1000:.0f} ms |")


if __name__ == "__main__":
    main()
