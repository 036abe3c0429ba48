//! Targets for what looks at pictures: the decoders of files, and everything that sees something in pixels.

use rxing::{BarcodeFormat, Writer};
use rxing::{aztec::AztecWriter, datamatrix::DataMatrixWriter, pdf417::PDF417Writer, qrcode::QRCodeWriter};
use spartel_utopia::{Utopia, cases, page::Press};
use spartel_vision::decode::{self, Limits};
use spartel_vision::{Grey, Light, PageImage, Picture, barcode, look};

/// Small files of every format that `methods/vision/tests/data/make.py` wrote.
const FILES: [&[u8]; 16] = [
    include_bytes!("../../methods/vision/tests/data/rgb-sampling-2.jpg"),
    include_bytes!("../../methods/vision/tests/data/progressive.jpg"),
    include_bytes!("../../methods/vision/tests/data/cmyk.jpg"),
    include_bytes!("../../methods/vision/tests/data/held-6.jpg"),
    include_bytes!("../../methods/vision/tests/data/rgb-alpha.png"),
    include_bytes!("../../methods/vision/tests/data/palette-clear.png"),
    include_bytes!("../../methods/vision/tests/data/animated.png"),
    include_bytes!("../../methods/vision/tests/data/lossy.webp"),
    include_bytes!("../../methods/vision/tests/data/rgb-alpha.webp"),
    include_bytes!("../../methods/vision/tests/data/palette.bmp"),
    include_bytes!("../../methods/vision/tests/data/tiff_lzw.tif"),
    include_bytes!("../../methods/vision/tests/data/jpeg.tif"),
    include_bytes!("../../methods/vision/tests/data/group4.tif"),
    include_bytes!("../../methods/vision/tests/data/palette.tif"),
    include_bytes!("../../methods/vision/tests/data/lossy.jp2"),
    include_bytes!("../../methods/vision/tests/data/bare.j2k"),
];

/// A limit small enough that no input may take long.
const LIMITS: Limits = Limits { pixels: 1_000_000, memory: 64 << 20 };

pub(crate) fn files() -> Vec<Vec<u8>> {
    FILES.iter().map(|file| file.to_vec()).collect()
}

/// Any bytes as a file: what decodes keeps to the limit.
pub(crate) fn decode(bytes: &[u8]) {
    if let Ok(decoded) = decode::open(bytes, &LIMITS) {
        let pixels = u64::from(decoded.picture.width()) * u64::from(decoded.picture.height());
        assert!(pixels <= LIMITS.pixels, "more pixels than admitted");
    }
}

/// Any bytes as pixels: the first one is the width in groups of four, and every pixel is drawn `scale` by `scale`.
fn drawn(bytes: &[u8], scale: usize) -> Option<Grey> {
    let (first, pixels) = bytes.split_first()?;
    let width = (usize::from(*first) * 4).max(4);
    let rows = pixels.chunks_exact(width).take(512);
    let row = |row: &[u8]| row.iter().flat_map(|p| std::iter::repeat_n(*p, scale)).collect::<Vec<u8>>();
    let drawn: Vec<u8> = rows.flat_map(|r| row(r).repeat(scale)).collect();
    let height = drawn.len() / (width * scale);
    Grey::new((width * scale) as u32, height as u32, drawn)
}

pub(crate) fn barcodes(bytes: &[u8]) {
    if let Some(grey) = drawn(bytes, 4) {
        for symbol in barcode::read(&grey, &[]) {
            assert!(
                symbol.quad.0.iter().all(|p| p.x.is_finite() && p.y.is_finite()),
                "a barcode is somewhere"
            );
        }
    }
}

/// One symbol of each kind, one byte a module.
pub(crate) fn symbols() -> Vec<Vec<u8>> {
    let text: String = (0u8..48).map(|i| char::from(i.wrapping_mul(37) ^ 0xDC)).collect();
    let matrices = [
        QRCodeWriter {}.encode(&text, &BarcodeFormat::QR_CODE, 1, 1),
        AztecWriter {}.encode(&text, &BarcodeFormat::AZTEC, 1, 1),
        DataMatrixWriter {}.encode(&text, &BarcodeFormat::DATA_MATRIX, 1, 1),
        PDF417Writer {}.encode(&text, &BarcodeFormat::PDF_417, 1, 1),
    ];
    let seed = |matrix: rxing::common::BitMatrix| {
        let width = (matrix.width() + 8).div_ceil(4) * 4;
        let dark = |x: u32, y: u32| {
            x >= 4 && y >= 4 && x - 4 < matrix.width() && y - 4 < matrix.height() && matrix.get(x - 4, y - 4)
        };
        let pixels = (0..matrix.height() + 8).flat_map(|y| (0..width).map(move |x| (x, y)));
        // Symbols of so few bytes are narrower than 1020 modules.
        [(width / 4) as u8]
            .into_iter()
            .chain(pixels.map(|(x, y)| if dark(x, y) { 20 } else { 235 }))
            .collect()
    };
    matrices.into_iter().flatten().map(seed).collect()
}

pub(crate) fn seen(bytes: &[u8]) {
    let Some(grey) = drawn(bytes, 1) else { return };
    let rgb = grey.pixels().iter().flat_map(|p| [*p; 3]).collect();
    if let Some(picture) = Picture::new(grey.width(), grey.height(), rgb) {
        let _ = look(&[PageImage { light: Light::White, picture: &picture }]);
    }
}

/// The lower part of small pages, where the zone is.
pub(crate) fn zones() -> Vec<Vec<u8>> {
    let (utopia, press) = (Utopia::new(1), Press::new(80.0));
    let passports = cases().iter().filter(|case| case.name.starts_with("passport")).take(2);
    let pages = passports.flat_map(|case| utopia.issue(case).images(&press));
    let whites = pages.filter(|(path, _)| path.ends_with("_vi.jpg"));
    let strip = |(_, file): (String, Vec<u8>)| {
        let grey = decode::decode(&file, &Limits::default()).ok()?.grey();
        let width = grey.width() / 4 * 4;
        let rows = grey.height() * 2 / 3..grey.height();
        let pixels = rows.flat_map(|y| grey.row(y)[..width as usize].to_vec());
        // A page is 394 pixels wide at 80 dots an inch.
        Some([(width / 4) as u8].into_iter().chain(pixels).collect())
    };
    whites.filter_map(strip).collect()
}
