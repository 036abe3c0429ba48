//! The head with its light from the left: neck and clothes, eyes, nose and mouth.

use super::easel::Easel;
use super::outline::{blend, face_outline, shade, symmetric};
use super::traits::{Hair, Traits};
use crate::dice::Dice;
use crate::drawing::{P, Path, Pen};

/// The middle of the face.
pub(super) const MIDDLE: P = (150.0, 168.0);
/// How far the middle of each eye is from the middle of the face.
pub(super) const EYE: f32 = 36.0;

/// Who paints one face.
pub(super) struct Painter<'a> {
    pub(super) easel: Easel,
    pub(super) traits: &'a Traits,
    pub(super) strands: Dice,
}

impl Painter<'_> {
    /// Paints everything, from the back to the front.
    pub(super) fn paint(mut self) -> Easel {
        self.wall();
        self.behind();
        self.body();
        self.head();
        self.eyes();
        self.nose_and_mouth();
        if self.traits.beard {
            self.beard();
        }
        self.hair();
        if self.traits.glasses {
            self.glasses();
        }
        self.easel
    }

    /// The wall behind, lighter around the head.
    fn wall(&mut self) {
        self.easel.glow((150.0, 150.0), (230.0, 290.0), [234, 237, 240], 0.9);
    }

    /// Neck, shoulders and collar.
    fn body(&mut self) {
        let traits = self.traits;
        let neck = symmetric(
            (150.0, 230.0),
            &[((40.0, 230.0), (40.0, 260.0), (40.0, 290.0)), ((40.0, 330.0), (30.0, 350.0), (0.0, 352.0))],
        );
        self.easel.fill(&neck, shade(traits.skin, -22), 1.0);
        self.easel
            .within(&neck, |easel| easel.glow((150.0, 268.0), (60.0, 38.0), shade(traits.skin, -70), 0.7));
        let shoulders = symmetric(
            (150.0, 346.0),
            &[
                ((14.0, 346.0), (26.0, 322.0), (40.0, 306.0)),
                ((70.0, 318.0), (134.0, 326.0), (146.0, 400.0)),
                ((100.0, 402.0), (60.0, 402.0), (0.0, 402.0)),
            ],
        );
        self.easel.fill(&shoulders, traits.cloth, 1.0);
        self.easel.within(&shoulders, |easel| {
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
            self.easel.fill(&collar.finish(), shade(traits.cloth, 22), 1.0);
        }
    }

    /// Head and ears with the light from the left.
    fn head(&mut self) {
        let traits = self.traits;
        let wide = traits.half_width;
        let skin = traits.skin;
        if traits.frame != Hair::Scarf {
            for side in [-1.0, 1.0] {
                let ear = (MIDDLE.0 + side * (wide - 1.0), 178.0);
                self.easel.fill(&Path::ellipse(ear, (12.0, 25.0)), shade(skin, -14), 1.0);
                self.easel.glow((ear.0 + side * 2.0, ear.1), (9.0, 18.0), shade(skin, -52), 0.6);
            }
        }
        let face = face_outline(wide);
        self.easel.fill(&face, skin, 1.0);
        self.easel.within(&face, |easel| {
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
    fn eyes(&mut self) {
        let traits = self.traits;
        let Traits { eyes: size, brows, eye_line, .. } = *traits;
        for side in [-1.0_f32, 1.0] {
            let (x, y) = (MIDDLE.0 + side * EYE, eye_line);
            let at = |dx: f32, dy: f32| (x + dx * size, y + dy * size);
            let mut lids = Pen::default();
            lids.start(at(-18.0, 2.0));
            lids.quadratic(at(-side * 3.0, -13.0), at(18.0, 1.0));
            lids.quadratic(at(0.0, 10.0), at(-18.0, 2.0));
            self.easel.fill(&lids.finish(), [240, 238, 234], 1.0);
            self.easel.fill(
                &Path::ellipse(at(0.0, -1.0), (8.2 * size, 7.6 * size)),
                shade(traits.iris, -10),
                1.0,
            );
            self.easel.glow(at(0.0, 2.0), (8.0 * size, 6.0 * size), shade(traits.iris, 50), 0.7);
            self.easel.fill(&Path::ellipse(at(0.0, -1.0), (3.7, 3.7)), [10, 9, 9], 1.0);
            self.easel.fill(&Path::ellipse(at(-3.0, -4.0), (1.7, 1.7)), [250, 250, 250], 0.95);
            let lashes = [at(-19.0, 2.0), at(-9.0, -5.0), at(0.0, -7.0), at(9.0, -5.5), at(19.0, 1.0)];
            self.easel.stroke(&lashes, 2.6, [44, 30, 26], 0.85);
            let fold = [at(-16.0, -9.0), at(0.0, -14.0), at(16.0, -9.0)];
            self.easel.stroke(&fold, 1.4, shade(traits.skin, -70), 0.55);
            let below = [at(-14.0, 6.0), at(0.0, 9.0), at(14.0, 6.0)];
            self.easel.stroke(&below, 1.2, shade(traits.skin, -60), 0.4);
            let arch = [(-19.0, -20.0), (-8.0, -25.0), (8.0, -26.0), (22.0, -19.0)];
            let brow = arch.map(|(dx, dy)| (x + side * dx, y + dy));
            self.easel.stroke(&brow, brows, shade(traits.hair, -6), 0.7);
            self.easel.stroke(&brow[..3], brows * 0.56, shade(traits.hair, -14), 0.6);
        }
    }

    /// Nose and mouth.
    fn nose_and_mouth(&mut self) {
        let traits = self.traits;
        let skin = traits.skin;
        self.easel.glow((146.0, 192.0), (9.0, 36.0), shade(skin, 34), 0.6);
        self.easel.glow((160.0, 200.0), (9.0, 30.0), shade(skin, -40), 0.5);
        self.easel.glow((150.0, 217.0), (24.0, 9.0), shade(skin, -62), 0.6);
        for side in [-1.0, 1.0] {
            let nose = traits.nose;
            self.easel.fill(
                &Path::ellipse((150.0 + side * 8.5 * nose, 216.0), (4.4, 2.3)),
                shade(skin, -96),
                0.8,
            );
            self.easel.stroke(
                &[(15.0, 206.0), (18.0, 213.0), (14.0, 218.0)].map(|(x, y)| (150.0 + side * x * nose, y)),
                1.6,
                shade(skin, -60),
                0.6,
            );
            self.easel.stroke(
                &[(150.0 + side * 24.0, 214.0), (150.0 + side * 33.0, 230.0)],
                1.6,
                shade(skin, -44),
                0.35,
            );
        }
        let (wide, y) = (traits.mouth, 241.0);
        let lip = blend(skin, [168, 62, 62], 0.55);
        let mut upper = Pen::default();
        upper.start((150.0 - wide, y));
        upper.quadratic((150.0 - wide * 0.4, y - 9.0), (150.0, y - 5.0));
        upper.quadratic((150.0 + wide * 0.4, y - 9.0), (150.0 + wide, y));
        upper.quadratic((150.0, y + 4.0), (150.0 - wide, y));
        self.easel.fill(&upper.finish(), shade(lip, -22), 1.0);
        let mut lower = Pen::default();
        lower.start((150.0 - wide, y));
        lower.quadratic((150.0, y + 2.0), (150.0 + wide, y));
        lower.quadratic((150.0, y + 21.0), (150.0 - wide, y));
        self.easel.fill(&lower.finish(), lip, 1.0);
        self.easel.glow((146.0, y + 6.0), (wide * 0.5, 5.0), shade(lip, 44), 0.6);
        self.easel.stroke(
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
        self.easel.glow((150.0, y + 16.0), (22.0, 6.0), shade(skin, -50), 0.5);
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
            self.easel.stroke(&rim, 2.8, [38, 36, 40], 0.9);
            self.easel.glow((x - 8.0, y - 8.0), (14.0, 8.0), [255, 255, 255], 0.25);
            self.easel.stroke(
                &[(x + side * 29.0, y - 4.0), (x + side * 46.0, y - 6.0)],
                3.0,
                [38, 36, 40],
                0.9,
            );
        }
        self.easel.stroke(&[(142.0, 160.0), (150.0, 157.0), (158.0, 160.0)], 2.8, [38, 36, 40], 0.9);
    }
}
