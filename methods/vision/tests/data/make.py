"""Writes the small picture files beside this script, and what Pillow decodes them to (.ppm).

They are the word of somebody else: Pillow with libjpeg-turbo, libtiff, libwebp, OpenJPEG. Made with Pillow 13.0.0:
`python3 make.py` in this folder. Pillow's own pixels are composed on white and turned upright, as the decoder does.
"""
from pathlib import Path
from PIL import Image, ImageDraw, ImageOps

HERE = Path(__file__).parent
W, H = 20, 14

scene = Image.new("RGB", (W, H))
scene.putdata([(x * 12, y * 17, 255 - x * 6 - y * 8) for y in range(H) for x in range(W)])
ImageDraw.Draw(scene).rectangle((2, 2, 7, 5), fill=(250, 240, 20))
ImageDraw.Draw(scene).rectangle((11, 8, 17, 12), fill=(10, 10, 60))
grey = scene.convert("L")
deep = Image.new("I;16", (W, H))
deep.putdata([x * 3000 + y * 200 for y in range(H) for x in range(W)])
bilevel = grey.convert("1", dither=Image.Dither.NONE)
alpha = Image.new("L", (W, H))
alpha.putdata([min(255, x * 14) for y in range(H) for x in range(W)])
clear = scene.copy()
clear.putalpha(alpha)
grey_clear = grey.copy()
grey_clear.putalpha(alpha)
palette = scene.quantize(16)
second = Image.new("RGB", (W, H), (255, 0, 0))


def exif(code):
    e = Image.Exif()
    e[274] = code
    return e


def save(name, image, **options):
    path = HERE / name
    image.save(path, **options)
    seen = ImageOps.exif_transpose(Image.open(path))
    if seen.mode.startswith("I"):
        seen = Image.merge("RGB", [Image.frombytes("L", seen.size, bytes(round(v / 257) for v in seen.get_flattened_data()))] * 3)
    elif seen.mode in ("RGBA", "LA") or "transparency" in seen.info:
        white = Image.new("RGBA", seen.size, (255, 255, 255, 255))
        seen = Image.alpha_composite(white, seen.convert("RGBA"))
    seen.convert("RGB").save(f"{path}.ppm")


for sampling in (0, 1, 2):
    save(f"rgb-sampling-{sampling}.jpg", scene, quality=90, subsampling=sampling, dpi=(300, 300))
save("progressive.jpg", scene, quality=90, progressive=True)
save("grey.jpg", grey, quality=90)
save("cmyk.jpg", scene.convert("CMYK"), quality=95)
save("restart.jpg", scene, quality=90, restart_marker_blocks=1)
for code in range(1, 9):
    save(f"held-{code}.jpg", scene, quality=92, exif=exif(code))
save("rgb.png", scene, dpi=(385, 385))
save("rgb-alpha.png", clear)
save("grey.png", grey)
save("grey-alpha.png", grey_clear)
save("deep.png", deep)
save("bilevel.png", bilevel)
save("palette.png", palette)
save("palette-clear.png", palette, transparency=3)
save("animated.png", scene, save_all=True, append_images=[second])
save("held-6.png", scene, exif=exif(6))
save("rgb.webp", scene, lossless=True)
save("rgb-alpha.webp", clear, lossless=True, exact=True)
save("lossy.webp", scene, quality=95)
save("animated.webp", scene, save_all=True, append_images=[second], lossless=True)
save("held-8.webp", scene, lossless=True, exif=exif(8))
save("rgb.bmp", scene)
save("palette.bmp", palette)
save("grey.bmp", grey)
save("bilevel.bmp", bilevel)
save("rgb.tif", scene, dpi=(600, 600))
for compression in ("tiff_lzw", "tiff_adobe_deflate", "packbits"):
    save(f"{compression}.tif", scene, compression=compression)
save("jpeg.tif", scene, compression="jpeg", quality=95)
save("grey.tif", grey)
save("deep.tif", deep)
save("bilevel.tif", bilevel)
save("group4.tif", bilevel, compression="group4")
save("palette.tif", palette)
save("cmyk.tif", scene.convert("CMYK"))
save("rgb-alpha.tif", clear)
save("two-pages.tif", scene, save_all=True, append_images=[second])
save("held-3.tif", scene, tiffinfo={274: 3})
save("rgb.jp2", scene)
save("grey.jp2", grey)
save("rgb-alpha.jp2", clear)
save("lossy.jp2", scene, irreversible=True, quality_mode="dB", quality_layers=[45])
save("bare.j2k", scene)
