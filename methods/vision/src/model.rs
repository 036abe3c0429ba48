//! Neural models: how they are loaded from the binary, run on one processor, and named in the engine version.

use std::cell::OnceCell;
use std::sync::Arc;

use rten::{ModelOptions, RunOptions, ThreadPool, Value};
use sha2::{Digest, Sha256};

/// A model that is part of the engine: another hash may mean other results.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Model {
    /// What it does: `find`, `read`.
    pub name: &'static str,
    /// SHA-256 of the model's file, in lower-case hexadecimal.
    pub sha256: String,
}

impl Model {
    /// The model of a name and the bytes of its file.
    pub(crate) fn of(name: &'static str, file: &[u8]) -> Self {
        let sha256 = Sha256::digest(file).iter().map(|byte| format!("{byte:02x}")).collect();
        Self { name, sha256 }
    }
}

/// A model that is ready to run: one tensor of numbers in, one out.
///
/// Our models hold whole numbers times powers of two and clip to whole numbers between their layers, such that every
/// sum is exact in 24 bits whatever its order: every processor gives the same answer. rten's optimiser stays off,
/// because it could fold the constants that round into sums that must stay exact.
pub(crate) struct Net {
    model: rten::Model,
}

thread_local! {
    /// Where a caller's models run. rten wants a pool and would take all processors; a pool of one keeps a call to one
    /// processor, and a pool for each calling thread keeps callers out of each other's way.
    static POOL: OnceCell<Arc<ThreadPool>> = const { OnceCell::new() };
}

impl Net {
    /// The model of an ONNX file that is part of the binary.
    pub(crate) fn load(file: &'static [u8]) -> Self {
        let mut options = ModelOptions::with_all_ops();
        options.enable_optimization(false);
        // Laid out once for multiplication instead of in every run.
        options.prepack_weights(true);
        // The file is a constant of this crate, and tests run it.
        let model = options.load_static_slice(file).expect("a model of this crate loads");
        Self { model }
    }

    /// The answer's shape and numbers for numbers of a shape. The length of `numbers` is the product of `shape`.
    pub(crate) fn run<const N: usize, const M: usize>(
        &self,
        shape: [usize; N],
        numbers: Vec<f32>,
    ) -> ([usize; M], Vec<f32>) {
        let pool =
            POOL.with(|pool| Arc::clone(pool.get_or_init(|| Arc::new(ThreadPool::with_num_threads(1)))));
        let options = RunOptions::default().with_thread_pool(Some(pool));
        // Every caller knows its model's shapes; the tests of each model hold them.
        let input = Value::from_shape(shape, numbers).expect("as many numbers as the shape has");
        let output = self.model.run_one(input.into(), Some(options)).expect("the model takes this shape");
        output.into_shape_vec().expect("the model answers with numbers of this rank")
    }
}
