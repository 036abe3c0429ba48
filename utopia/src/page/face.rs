//! A drawn portrait with light and shadow: the same traits as the one on the chip, at any size.

use super::ink::Colour;
use super::mask::Mask;
use super::path::{P, Path, Pen};
use crate::dice::Dice;
use crate::portrait::{Hair, Traits};

/// Width of the drawing in its own units, those of the portrait on the chip.
const WIDTH: f32 = 300.0;
/// Height of the drawing.
const HEIGHT: f32 = 386.0;

/// A painted portrait.
pub(super) struct Portrait {
    width: usize,
    height: usize,
    rgb: Vec<[f32; 3]>,
}

impl Portrait {
    /// Paints a face over `width` pixels; `label` moves the strands of hair.
    pub(super) fn paint(traits: &Traits, hair: Hair, width: usize, label: (u64, &str)) -> Self {
        let width = width.max(16);
        let height = (width as f32 * HEIGHT / WIDTH) as usize;
        let mut easel = Easel {
            scale: width as f32 / WIDTH,
            picture: Self { width, height, rgb: vec![[0.0; 3]; width * height] },
            build: Build::of(label, hair),
            dice: Dice::new(label.0, &format!("strands/{}", label.1)),
            stencil: None,
        };
        easel.wall();
        easel.behind(traits, hair);
        easel.body(traits);
        easel.head(traits, hair);
        easel.eyes(traits);
        easel.nose_and_mouth(traits);
        if traits.beard {
            easel.beard(traits);
        }
        easel.hair(traits, hair);
        if traits.glasses {
            easel.glasses();
        }
        easel.picture
    }

    /// The colours along the line at a part of the height, as many as there are places in `out`; between pixels mixed.
    pub(super) fn row(&self, v: f32, out: &mut [Colour]) {
        let y = (v * self.height as f32 - 0.5).clamp(0.0, (self.height - 1) as f32);
        let (top, part) = (y as usize, y - (y as usize) as f32);
        let line = |y: usize| &self.rgb[y * self.width..(y + 1) * self.width];
        let (above, below) = (line(top), line((top + 1).min(self.height - 1)));
        let mix = |a: [f32; 3], b: [f32; 3], t: f32| [0, 1, 2].map(|i| a[i] + (b[i] - a[i]) * t);
        let row: Vec<[f32; 3]> = above.iter().zip(below).map(|(a, b)| mix(*a, *b, part)).collect();
        let step = self.width as f32 / out.len().max(1) as f32;
        for (at, colour) in out.iter_mut().enumerate() {
            let x = ((at as f32 + 0.5) * step - 0.5).clamp(0.0, (self.width - 1) as f32);
            let left = x as usize;
            let mixed = mix(row[left], row[(left + 1).min(self.width - 1)], x - left as f32);
            *colour = mixed.map(|part| (part + 0.5) as u8);
        }
    }
}

/// The same colour, lighter or darker.
fn shade(colour: Colour, by: i16) -> Colour {
    colour.map(|part| (i16::from(part) + by).clamp(0, 255) as u8)
}

/// The middle of the face.
const MIDDLE: P = (150.0, 168.0);

/// What makes one face differ from another beside its traits.
#[derive(Clone, Copy)]
struct Build {
    /// Size of the eyes, 1 being usual.
    eyes: f32,
    /// Height at which they are.
    eye_line: f32,
    /// Thickness of the brows.
    brows: f32,
    /// Breadth of the nose, 1 being usual.
    nose: f32,
}

impl Build {
    fn of(label: (u64, &str), hair: Hair) -> Self {
        let mut dice = Dice::new(label.0, &format!("build/{}", label.1));
        let newborn = hair == Hair::Down;
        Self {
            eyes: if newborn { 1.14 } else { dice.real(0.86, 1.08) as f32 },
            eye_line: if newborn { 174.0 } else { dice.real(159.0, 165.0) as f32 },
            brows: if newborn { 1.6 } else { dice.real(3.2, 5.8) as f32 },
            nose: if newborn { 0.7 } else { dice.real(0.85, 1.25) as f32 },
        }
    }
}

/// Where a portrait is painted.
struct Easel {
    scale: f32,
    build: Build,
    picture: Portrait,
    dice: Dice,
    /// How far shades show at every pixel; everywhere where there is none.
    stencil: Option<Vec<f32>>,
}

impl Easel {
    /// Shades inside of a path alone.
    fn within(&mut self, path: &Path, shades: impl FnOnce(&mut Self)) {
        let (columns, rows) = (self.picture.width, self.picture.height);
        let mut stencil = vec![0.0; columns * rows];
        if let Some(mask) = Mask::of(path, self.scale, rows) {
            for (y, row) in mask.rows().enumerate() {
                for (x, cover) in row.iter().enumerate() {
                    let column = usize::try_from(mask.left + x as i64).unwrap_or(columns);
                    if column < columns {
                        stencil[(mask.top as usize + y) * columns + column] = *cover;
                    }
                }
            }
        }
        self.stencil = Some(stencil);
        shades(self);
        self.stencil = None;
    }

    /// Fills a path.
    fn fill(&mut self, path: &Path, colour: Colour, strength: f32) {
        let Some(mask) = Mask::of(path, self.scale, self.picture.height) else { return };
        let (columns, left) = (self.picture.width as i64, mask.left);
        for (y, row) in mask.rows().enumerate() {
            let start = (mask.top as usize + y) * self.picture.width;
            for (x, cover) in row.iter().enumerate() {
                let column = left + x as i64;
                if *cover > 0.0 && (0..columns).contains(&column) {
                    self.mix(start + column as usize, colour, cover * strength);
                }
            }
        }
    }

    /// Shades an ellipse, fully in the middle, not at all at its edge.
    fn glow(&mut self, (cx, cy): P, (rx, ry): P, colour: Colour, strength: f32) {
        let scale = self.scale;
        let (left, right) = (((cx - rx) * scale).max(0.0) as usize, ((cx + rx) * scale).max(0.0) as usize);
        let (top, bottom) = (((cy - ry) * scale).max(0.0) as usize, ((cy + ry) * scale).max(0.0) as usize);
        for y in top..bottom.min(self.picture.height) {
            let dy = ((y as f32 + 0.5) / scale - cy) / ry;
            for x in left..right.min(self.picture.width) {
                let dx = ((x as f32 + 0.5) / scale - cx) / rx;
                let inside = 1.0 - dx * dx - dy * dy;
                if inside > 0.0 {
                    let pixel = y * self.picture.width + x;
                    let shown = self.stencil.as_ref().map_or(1.0, |stencil| stencil[pixel]);
                    self.mix(pixel, colour, inside * inside * strength * shown);
                }
            }
        }
    }

    fn mix(&mut self, pixel: usize, colour: Colour, strength: f32) {
        for (part, paint) in self.picture.rgb[pixel].iter_mut().zip(colour) {
            *part += (f32::from(paint) - *part) * strength;
        }
    }

    /// The wall behind, lighter around the head.
    fn wall(&mut self) {
        self.picture.rgb.fill([208.0, 213.0, 219.0]);
        self.glow((150.0, 150.0), (230.0, 290.0), [234, 237, 240], 0.9);
    }

    /// Long hair or cloth behind the head.
    fn behind(&mut self, traits: &Traits, hair: Hair) {
        let wide = traits.half_width as f32;
        match hair {
            Hair::Long => {
                let fall = symmetric(
                    (150.0, 52.0),
                    &[
                        ((wide + 34.0, 52.0), (wide + 32.0, 150.0), (wide + 26.0, 230.0)),
                        ((wide + 22.0, 300.0), (wide - 4.0, 330.0), (0.0, 330.0)),
                    ],
                );
                self.fill(&fall, shade(traits.hair, -12), 1.0);
            }
            Hair::Scarf => {
                let cloth = symmetric(
                    (150.0, 44.0),
                    &[
                        ((wide + 30.0, 44.0), (wide + 34.0, 120.0), (wide + 26.0, 200.0)),
                        ((wide + 20.0, 290.0), (wide + 30.0, 360.0), (0.0, 390.0)),
                    ],
                );
                self.fill(&cloth, shade(traits.cloth, 6), 1.0);
            }
            Hair::Short | Hair::Bald | Hair::Down => {}
        }
    }

    /// Neck, shoulders and collar.
    fn body(&mut self, traits: &Traits) {
        let neck = symmetric(
            (150.0, 230.0),
            &[((40.0, 230.0), (40.0, 260.0), (40.0, 290.0)), ((40.0, 330.0), (30.0, 350.0), (0.0, 352.0))],
        );
        self.fill(&neck, shade(traits.skin, -22), 1.0);
        self.within(&neck, |easel| easel.glow((150.0, 268.0), (60.0, 38.0), shade(traits.skin, -70), 0.7));
        let shoulders = symmetric(
            (150.0, 346.0),
            &[
                ((14.0, 346.0), (26.0, 322.0), (40.0, 306.0)),
                ((70.0, 318.0), (134.0, 326.0), (146.0, 400.0)),
                ((100.0, 402.0), (60.0, 402.0), (0.0, 402.0)),
            ],
        );
        self.fill(&shoulders, traits.cloth, 1.0);
        self.within(&shoulders, |easel| {
            easel.glow((70.0, 350.0), (70.0, 60.0), shade(traits.cloth, 34), 0.6);
            easel.glow((250.0, 380.0), (80.0, 60.0), shade(traits.cloth, -30), 0.8);
        });
        for side in [-1.0, 1.0] {
            let mut collar = Pen::default();
            collar.start((150.0 + side * 40.0, 300.0));
            collar.line((150.0 + side * 50.0, 316.0));
            collar.line((150.0 + side * 26.0, 368.0));
            collar.line((150.0, 348.0));
            collar.quadratic((150.0 + side * 26.0, 332.0), (150.0 + side * 40.0, 300.0));
            self.fill(&collar.finish(), shade(traits.cloth, 22), 1.0);
        }
    }

    /// Head and ears with the light from the left.
    fn head(&mut self, traits: &Traits, hair: Hair) {
        let wide = traits.half_width as f32;
        let skin = traits.skin;
        if hair != Hair::Scarf {
            for side in [-1.0, 1.0] {
                let ear = (MIDDLE.0 + side * (wide - 1.0), 178.0);
                self.fill(&Path::ellipse(ear, (12.0, 25.0)), shade(skin, -14), 1.0);
                self.glow((ear.0 + side * 2.0, ear.1), (9.0, 18.0), shade(skin, -52), 0.6);
            }
        }
        let face = face_outline(wide);
        self.fill(&face, skin, 1.0);
        self.within(&face, |easel| {
            easel.glow((MIDDLE.0 + wide * 0.95, 190.0), (58.0, 130.0), shade(skin, -54), 0.55);
            easel.glow((MIDDLE.0 - wide * 1.05, 200.0), (34.0, 120.0), shade(skin, -40), 0.45);
            easel.glow((138.0, 112.0), (62.0, 46.0), shade(skin, 26), 0.6);
            for side in [-1.0, 1.0] {
                easel.glow((MIDDLE.0 + side * 44.0, 206.0), (32.0, 28.0), [206, 116, 100], 0.22);
                easel.glow((MIDDLE.0 + side * 36.0, 158.0), (32.0, 24.0), shade(skin, -46), 0.5);
            }
            easel.glow((150.0, 262.0), (36.0, 20.0), shade(skin, 18), 0.5);
            easel.glow((150.0, 284.0), (70.0, 16.0), shade(skin, -50), 0.5);
        });
    }

    /// Eyes and brows.
    fn eyes(&mut self, traits: &Traits) {
        let Build { eyes: size, brows, eye_line, .. } = self.build;
        for side in [-1.0_f32, 1.0] {
            let (x, y) = (MIDDLE.0 + side * 36.0, eye_line);
            let at = |dx: f32, dy: f32| (x + dx * size, y + dy * size);
            let mut lids = Pen::default();
            lids.start(at(-18.0, 2.0));
            lids.quadratic(at(-side * 3.0, -13.0), at(18.0, 1.0));
            lids.quadratic(at(0.0, 10.0), at(-18.0, 2.0));
            self.fill(&lids.finish(), [240, 238, 234], 1.0);
            self.fill(&Path::ellipse(at(0.0, -1.0), (8.2 * size, 7.6 * size)), shade(traits.iris, -10), 1.0);
            self.glow(at(0.0, 2.0), (8.0 * size, 6.0 * size), shade(traits.iris, 50), 0.7);
            self.fill(&Path::ellipse(at(0.0, -1.0), (3.7, 3.7)), [10, 9, 9], 1.0);
            self.fill(&Path::ellipse(at(-3.0, -4.0), (1.7, 1.7)), [250, 250, 250], 0.95);
            let lashes = [at(-19.0, 2.0), at(-9.0, -5.0), at(0.0, -7.0), at(9.0, -5.5), at(19.0, 1.0)];
            self.stroke(&lashes, 2.6, [44, 30, 26], 0.85);
            let fold = [at(-16.0, -9.0), at(0.0, -14.0), at(16.0, -9.0)];
            self.stroke(&fold, 1.4, shade(traits.skin, -70), 0.55);
            let below = [at(-14.0, 6.0), at(0.0, 9.0), at(14.0, 6.0)];
            self.stroke(&below, 1.2, shade(traits.skin, -60), 0.4);
            let arch = [(-19.0, -20.0), (-8.0, -25.0), (8.0, -26.0), (22.0, -19.0)];
            let brow = arch.map(|(dx, dy)| (x + side * dx, y + dy));
            self.stroke(&brow, brows, shade(traits.hair, -6), 0.7);
            self.stroke(&brow[..3], brows * 0.56, shade(traits.hair, -14), 0.6);
        }
    }

    /// Nose and mouth.
    fn nose_and_mouth(&mut self, traits: &Traits) {
        let skin = traits.skin;
        self.glow((146.0, 192.0), (9.0, 36.0), shade(skin, 34), 0.6);
        self.glow((160.0, 200.0), (9.0, 30.0), shade(skin, -40), 0.5);
        self.glow((150.0, 217.0), (24.0, 9.0), shade(skin, -62), 0.6);
        for side in [-1.0, 1.0] {
            let nose = self.build.nose;
            self.fill(&Path::ellipse((150.0 + side * 8.5 * nose, 216.0), (4.4, 2.3)), shade(skin, -96), 0.8);
            self.stroke(
                &[(15.0, 206.0), (18.0, 213.0), (14.0, 218.0)].map(|(x, y)| (150.0 + side * x * nose, y)),
                1.6,
                shade(skin, -60),
                0.6,
            );
            self.stroke(
                &[(150.0 + side * 24.0, 214.0), (150.0 + side * 33.0, 230.0)],
                1.6,
                shade(skin, -44),
                0.35,
            );
        }
        let (wide, y) = (traits.mouth as f32, 241.0);
        let lip = blend(skin, [168, 62, 62], 0.55);
        let mut upper = Pen::default();
        upper.start((150.0 - wide, y));
        upper.quadratic((150.0 - wide * 0.4, y - 9.0), (150.0, y - 5.0));
        upper.quadratic((150.0 + wide * 0.4, y - 9.0), (150.0 + wide, y));
        upper.quadratic((150.0, y + 4.0), (150.0 - wide, y));
        self.fill(&upper.finish(), shade(lip, -22), 1.0);
        let mut lower = Pen::default();
        lower.start((150.0 - wide, y));
        lower.quadratic((150.0, y + 2.0), (150.0 + wide, y));
        lower.quadratic((150.0, y + 21.0), (150.0 - wide, y));
        self.fill(&lower.finish(), lip, 1.0);
        self.glow((146.0, y + 6.0), (wide * 0.5, 5.0), shade(lip, 44), 0.6);
        self.stroke(
            &[
                (150.0 - wide, y),
                (150.0 - wide * 0.4, y + 0.5),
                (150.0, y + 1.8),
                (150.0 + wide * 0.4, y + 0.5),
                (150.0 + wide, y),
            ],
            1.7,
            shade(lip, -80),
            0.9,
        );
        self.glow((150.0, y + 16.0), (22.0, 6.0), shade(skin, -50), 0.5);
    }

    /// Short hair below the mouth and along the jaw.
    fn beard(&mut self, traits: &Traits) {
        let wide = traits.half_width as f32;
        for _ in 0..420 {
            let across = self.dice.real(-1.0, 1.0) as f32;
            let down = self.dice.real(0.0, 1.0) as f32;
            let x = 150.0 + across * (wide - 6.0) * (1.0 - 0.32 * down * down);
            let from = if across.abs() > 0.62 { 196.0 } else { 226.0 };
            let jaw = 282.0 - across * across * 44.0;
            let y = from + (jaw - from) * down;
            let mouth = (x - 150.0).abs() < traits.mouth as f32 + 2.0 && (232.0..254.0).contains(&y);
            if !mouth {
                let lean = across * 3.0;
                self.stroke(&[(x, y), (x + lean, y + 7.0)], 1.7, shade(traits.hair, -4), 0.55);
            }
        }
    }

    /// What covers the top of the head.
    fn hair(&mut self, traits: &Traits, hair: Hair) {
        let wide = traits.half_width as f32;
        match hair {
            Hair::Short | Hair::Long => {
                let side = if hair == Hair::Long { 236.0 } else { 168.0 };
                let cap = hairline(wide, side);
                self.fill(&cap, traits.hair, 1.0);
                self.strands(traits, wide, side);
                self.glow((122.0, 78.0), (56.0, 26.0), shade(traits.hair, 60), 0.4);
            }
            Hair::Scarf => {
                let mut cloth = symmetric(
                    (150.0, 44.0),
                    &[
                        ((wide + 26.0, 44.0), (wide + 30.0, 120.0), (wide + 22.0, 200.0)),
                        ((wide + 10.0, 270.0), (56.0, 318.0), (0.0, 330.0)),
                    ],
                );
                cloth.extend(reversed(symmetric(
                    (150.0, 92.0),
                    &[
                        ((wide - 14.0, 92.0), (wide - 2.0, 130.0), (wide - 2.0, 176.0)),
                        ((wide - 4.0, 232.0), (44.0, 284.0), (0.0, 286.0)),
                    ],
                )));
                self.fill(&cloth, traits.cloth, 1.0);
                self.within(&cloth, |easel| {
                    easel.glow((110.0, 68.0), (70.0, 30.0), shade(traits.cloth, 44), 0.5);
                    easel.glow((230.0, 200.0), (30.0, 110.0), shade(traits.cloth, -34), 0.7);
                });
                for fold in 0..5 {
                    let off = fold as f32 * 9.0;
                    self.stroke(
                        &[
                            (92.0 - off * 0.5, 268.0 + off),
                            (150.0, 306.0 + off),
                            (208.0 + off * 0.5, 268.0 + off),
                        ],
                        1.6,
                        shade(traits.cloth, -36),
                        0.5,
                    );
                }
            }
            Hair::Down => {
                self.glow((150.0, 74.0), (70.0, 34.0), shade(traits.hair, 30), 0.35);
            }
            Hair::Bald => {
                self.glow((132.0, 84.0), (44.0, 24.0), shade(traits.skin, 40), 0.6);
            }
        }
    }

    /// Single strands over the hair.
    fn strands(&mut self, traits: &Traits, wide: f32, side: f32) {
        for strand in 0..90 {
            let part = strand as f32 / 89.0 * 2.0 - 1.0;
            let start =
                (150.0 + part * wide * 0.5 + self.dice.real(-3.0, 3.0) as f32, 58.0 + part * part * 22.0);
            let reach = 150.0 + part * (wide + 4.0);
            let bottom = 96.0 + part.abs() * (side - 110.0);
            let tone = self.dice.between(-26, 30) as i16;
            let bent = ((start.0 + reach) / 2.0 + part * 14.0, (start.1 + bottom) / 2.0 - 12.0);
            let mut pen = Vec::with_capacity(9);
            for step in 0..9 {
                let t = step as f32 / 8.0;
                let (a, b, c) = ((1.0 - t) * (1.0 - t), 2.0 * t * (1.0 - t), t * t);
                pen.push((a * start.0 + b * bent.0 + c * reach, a * start.1 + b * bent.1 + c * bottom));
            }
            if part.abs() > 0.35 || bottom < 104.0 {
                self.stroke(&pen, 1.4, shade(traits.hair, tone), 0.5);
            }
        }
    }

    /// A frame around each eye.
    fn glasses(&mut self) {
        for side in [-1.0, 1.0] {
            let (x, y) = (MIDDLE.0 + side * 37.0, 165.0);
            let rim: Vec<P> = (0..=24)
                .map(|i| {
                    let turn = f64::from(i) / 24.0 * std::f64::consts::TAU;
                    (x + 29.0 * libm::cos(turn) as f32, y + 22.0 * libm::sin(turn) as f32)
                })
                .collect();
            self.stroke(&rim, 2.8, [38, 36, 40], 0.9);
            self.glow((x - 8.0, y - 8.0), (14.0, 8.0), [255, 255, 255], 0.25);
            self.stroke(&[(x + side * 29.0, y - 4.0), (x + side * 46.0, y - 6.0)], 3.0, [38, 36, 40], 0.9);
        }
        self.stroke(&[(142.0, 160.0), (150.0, 157.0), (158.0, 160.0)], 2.8, [38, 36, 40], 0.9);
    }

    fn stroke(&mut self, points: &[P], width: f32, colour: Colour, strength: f32) {
        let mut path = Path::default();
        path.line(points, width, true);
        self.fill(&path, colour, strength);
    }
}

/// Mixes two colours.
fn blend(a: Colour, b: Colour, part: f32) -> Colour {
    [0, 1, 2].map(|i| (f32::from(a[i]) + (f32::from(b[i]) - f32::from(a[i])) * part + 0.5) as u8)
}

/// The outline of a face of half a width.
fn face_outline(wide: f32) -> Path {
    symmetric(
        (150.0, 62.0),
        &[
            ((wide * 0.72, 62.0), (wide, 104.0), (wide, 160.0)),
            ((wide, 206.0), (wide * 0.86, 236.0), (wide * 0.62, 262.0)),
            ((wide * 0.4, 286.0), (wide * 0.2, 292.0), (0.0, 292.0)),
        ],
    )
}

/// Hair from the crown to a height at the sides, with the forehead free.
fn hairline(wide: f32, side: f32) -> Path {
    let mut pen = Pen::default();
    let (left, right) = (150.0 - wide - 9.0, 150.0 + wide + 9.0);
    pen.start((left + 3.0, side));
    pen.cubic((left - 8.0, 96.0), (104.0, 42.0), (152.0, 44.0));
    pen.cubic((204.0, 42.0), (right + 8.0, 96.0), (right - 3.0, side));
    pen.line((right - 13.0, side - 6.0));
    pen.cubic((right - 12.0, 132.0), (204.0, 112.0), (182.0, 96.0));
    pen.cubic((160.0, 104.0), (128.0, 104.0), (112.0, 100.0));
    pen.cubic((96.0, 118.0), (left + 14.0, 140.0), (left + 13.0, side - 6.0));
    pen.finish()
}

/// A closed path of cubics down the right side of x = 150 and up the left; x of the points are distances from there.
fn symmetric(top: P, curves: &[(P, P, P)]) -> Path {
    let mut pen = Pen::default();
    pen.start(top);
    let right = |p: P| (150.0 + p.0, p.1);
    let left = |p: P| (150.0 - p.0, p.1);
    for (a, b, c) in curves {
        pen.cubic(right(*a), right(*b), right(*c));
    }
    for (i, (a, b, _)) in curves.iter().enumerate().rev() {
        let to = if i == 0 { top } else { left(curves[i - 1].2) };
        pen.cubic(left(*b), left(*a), to);
    }
    pen.finish()
}

/// The same path turning the other way: a hole in what surrounds it.
fn reversed(path: Path) -> Path {
    let mut turned = Path::default();
    for ring in path.rings() {
        turned.ring(ring.iter().rev().copied().collect());
    }
    turned
}
