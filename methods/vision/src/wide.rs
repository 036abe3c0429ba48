//! Loops over many numbers, compiled for the widest vectors that a processor may have.
//!
//! Only loops over whole numbers, and over floating-point numbers each by itself, are compiled so: their results are the same
//! with vectors of any width.

/// Defines functions that run with the widest vectors of the processor. They should do enough for looking up which ones it has.
macro_rules! wide {
    ($($(#[$about:meta])* $vis:vis fn $name:ident<'a>($($argument:ident: $kind:ty),* $(,)?) $body:block)*) => { $(
        $(#[$about])*
        $vis fn $name<'a>($($argument: $kind),*) {
            struct Work<'a> {
                $($argument: $kind),*
            }

            impl<'a> rten_simd::SimdOp for Work<'a> {
                type Output = ();

                #[inline(always)]
                fn eval<I: rten_simd::Isa>(self, _: I) {
                    let Self { $($argument),* } = self;
                    $body
                }
            }

            rten_simd::SimdOp::dispatch(Work { $($argument),* });
        }
    )* };
}

pub(crate) use wide;
