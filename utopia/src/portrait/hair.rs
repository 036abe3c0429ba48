//! What frames the face: hair, scarf and beard.

use super::outline::{hairline, reversed, shade, symmetric};
use super::painter::Painter;
use super::traits::Hair;

impl Painter<'_> {
    /// Long hair or cloth behind the head.
    pub(super) fn behind(&mut self) {
        let traits = self.traits;
        let wide = traits.half_width;
        match traits.frame {
            Hair::Long => {
                let fall = symmetric(
                    (150.0, 52.0),
                    &[
                        ((wide + 34.0, 52.0), (wide + 32.0, 150.0), (wide + 26.0, 230.0)),
                        ((wide + 22.0, 300.0), (wide - 4.0, 330.0), (0.0, 330.0)),
                    ],
                );
                self.easel.fill(&fall, shade(traits.hair, -12), 1.0);
            }
            Hair::Scarf => {
                let cloth = symmetric(
                    (150.0, 44.0),
                    &[
                        ((wide + 30.0, 44.0), (wide + 34.0, 120.0), (wide + 26.0, 200.0)),
                        ((wide + 20.0, 290.0), (wide + 30.0, 360.0), (0.0, 390.0)),
                    ],
                );
                self.easel.fill(&cloth, shade(traits.cloth, 6), 1.0);
            }
            Hair::Short | Hair::Bald | Hair::Down => {}
        }
    }

    /// Short hair below the mouth and along the jaw.
    pub(super) fn beard(&mut self) {
        let traits = self.traits;
        let wide = traits.half_width;
        for _ in 0..420 {
            let across = self.strands.real(-1.0, 1.0) as f32;
            let down = self.strands.real(0.0, 1.0) as f32;
            let x = 150.0 + across * (wide - 6.0) * (1.0 - 0.32 * down * down);
            let from = if across.abs() > 0.62 { 196.0 } else { 226.0 };
            let jaw = 282.0 - across * across * 44.0;
            let y = from + (jaw - from) * down;
            let mouth = (x - 150.0).abs() < traits.mouth + 2.0 && (232.0..254.0).contains(&y);
            if !mouth {
                let lean = across * 3.0;
                self.easel.stroke(&[(x, y), (x + lean, y + 7.0)], 1.7, shade(traits.hair, -4), 0.55);
            }
        }
    }

    /// What covers the top of the head.
    pub(super) fn hair(&mut self) {
        let traits = self.traits;
        let wide = traits.half_width;
        match traits.frame {
            Hair::Short | Hair::Long => {
                let side = if traits.frame == Hair::Long { 236.0 } else { 168.0 };
                let cap = hairline(wide, side);
                self.easel.fill(&cap, traits.hair, 1.0);
                self.strands(side);
                self.easel.glow((122.0, 78.0), (56.0, 26.0), shade(traits.hair, 60), 0.4);
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
                self.easel.fill(&cloth, traits.cloth, 1.0);
                self.easel.within(&cloth, |easel| {
                    easel.glow((110.0, 68.0), (70.0, 30.0), shade(traits.cloth, 44), 0.5);
                    easel.glow((230.0, 200.0), (30.0, 110.0), shade(traits.cloth, -34), 0.7);
                });
                for fold in 0..5 {
                    let off = fold as f32 * 9.0;
                    self.easel.stroke(
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
                self.easel.glow((150.0, 74.0), (70.0, 34.0), shade(traits.hair, 30), 0.35);
            }
            Hair::Bald => {
                self.easel.glow((132.0, 84.0), (44.0, 24.0), shade(traits.skin, 40), 0.6);
            }
        }
    }

    /// Single strands over the hair.
    fn strands(&mut self, side: f32) {
        let traits = self.traits;
        let wide = traits.half_width;
        for strand in 0..90 {
            let part = strand as f32 / 89.0 * 2.0 - 1.0;
            let start =
                (150.0 + part * wide * 0.5 + self.strands.real(-3.0, 3.0) as f32, 58.0 + part * part * 22.0);
            let reach = 150.0 + part * (wide + 4.0);
            let bottom = 96.0 + part.abs() * (side - 110.0);
            let tone = self.strands.between(-26, 30) as i16;
            let bent = ((start.0 + reach) / 2.0 + part * 14.0, (start.1 + bottom) / 2.0 - 12.0);
            let mut pen = Vec::with_capacity(9);
            for step in 0..9 {
                let t = step as f32 / 8.0;
                let (a, b, c) = ((1.0 - t) * (1.0 - t), 2.0 * t * (1.0 - t), t * t);
                pen.push((a * start.0 + b * bent.0 + c * reach, a * start.1 + b * bent.1 + c * bottom));
            }
            if part.abs() > 0.35 || bottom < 104.0 {
                self.easel.stroke(&pen, 1.4, shade(traits.hair, tone), 0.5);
            }
        }
    }
}
