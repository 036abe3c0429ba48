//! Neural models, run on the processor that calls.
//!
//! Our models hold whole numbers times powers of two and clip to whole numbers between their layers, such that every sum is
//! exact in 24 bits whatever its order: every processor gives the same answer.

mod convolution;
mod onnx;
mod planes;

use convolution::{Convolution, Made};
use onnx::{Graph, Node, Tensor};
use planes::Each;
pub(crate) use planes::Planes;

/// A model that is ready to run: planes of numbers in, others out.
pub(crate) struct Net {
    steps: Vec<Step>,
}

/// One operation.
struct Step {
    what: What,
    /// Which planes it takes: those that were given, or that another step made, which are counted from one.
    from: usize,
    /// Which nobody asks for any more.
    done: Vec<usize>,
}

impl Step {
    /// Whether it takes some planes.
    fn asks(&self, planes: usize) -> bool {
        self.from == planes || matches!(self.what, What::Add(other) if other == planes)
    }

    /// Whether it changes planes where they are.
    const fn changes(&self) -> bool {
        matches!(self.what, What::Each(_) | What::Add(_))
    }
}

enum What {
    Convolve(Convolution),
    /// Numbers change where they are.
    Each(Each),
    /// Other planes are added.
    Add(usize),
    Spread(usize),
}

impl Net {
    /// The model of an ONNX file that is part of the binary.
    pub(crate) fn load(file: &[u8]) -> Self {
        // The file is a constant of this crate, and tests run it.
        Graph::of(file).and_then(|graph| Self::of(&graph)).expect("a model of this crate loads")
    }

    /// The steps of a graph; none where it has an operation that our models do not use.
    fn of(graph: &Graph<'_>) -> Option<Self> {
        let mut known: Vec<(&str, &Tensor<'_>)> = graph.tensors.iter().map(|t| (t.name, t)).collect();
        let (mut planes, mut steps) = (Vec::new(), Vec::new());
        for node in &graph.nodes {
            let first = node.input(0)?;
            if node.operator == "Cast" {
                known.push((node.output, tensor(&known, first)?));
                continue;
            }
            let place = |name: &str| planes.iter().position(|own| *own == name);
            let from = match place(first) {
                Some(from) => from,
                // What no node makes is what the model is given.
                None if planes.is_empty() => {
                    planes.push(first);
                    0
                }
                None => return None,
            };
            let other = node.input(1).and_then(|name| planes.iter().position(|own| *own == name));
            let what = what(node, &known, other)?;
            // What is done with each number of a convolution, which nobody else asks for, is done with the convolution.
            let last = steps.last_mut().map(|step: &mut Step| &mut step.what);
            let what = match (what, last) {
                (What::Each(each), Some(What::Convolve(last)))
                    if from + 1 == planes.len() && asked(graph, first) == 1 =>
                {
                    last.then(each);
                    planes[from] = node.output;
                    continue;
                }
                (what, _) => what,
            };
            steps.push(Step { what, from, done: Vec::new() });
            planes.push(node.output);
        }
        Self::settled(steps)
    }

    /// Steps that know which planes nobody asks for after them; none where somebody asks for planes that were changed where they
    /// were, or nobody for those that were made.
    fn settled(mut steps: Vec<Step>) -> Option<Self> {
        for made in 0..steps.len() {
            let last = steps.iter().rposition(|step| step.asks(made))?;
            steps[last].done.push(made);
        }
        let sound = |step: &Step| !step.changes() || step.done.contains(&step.from);
        steps.iter().all(sound).then_some(Self { steps })
    }

    /// What the model makes of some planes. Every caller knows its model's shapes.
    pub(crate) fn run(&self, given: Planes) -> Planes {
        let mut made: Vec<Planes> = Vec::with_capacity(self.steps.len() + 1);
        made.push(given);
        for step in &self.steps {
            let from = &mut made[step.from];
            let new = match &step.what {
                What::Convolve(convolution) => convolution.run(from),
                What::Spread(side) => from.spread(*side),
                What::Each(each) => {
                    let mut taken = from.taken();
                    taken.each(each);
                    taken
                }
                What::Add(other) => {
                    let mut taken = from.taken();
                    taken.add(&made[*other]);
                    taken
                }
            };
            step.done.iter().for_each(|planes| drop(made[*planes].taken()));
            made.push(new);
        }
        made.swap_remove(made.len() - 1)
    }
}

impl Planes {
    /// These, of which none are left.
    fn taken(&mut self) -> Self {
        Self { numbers: std::mem::take(&mut self.numbers), ..*self }
    }
}

/// How many nodes ask for what has a name.
fn asked(graph: &Graph<'_>, name: &str) -> usize {
    graph.nodes.iter().flat_map(|node| &node.inputs).filter(|input| **input == name).count()
}

fn tensor<'t, 'a>(known: &[(&'a str, &'t Tensor<'a>)], name: &str) -> Option<&'t Tensor<'a>> {
    known.iter().find(|(own, _)| *own == name).map(|(_, tensor)| *tensor)
}

/// What a node does; `other` are the planes that are its second input.
fn what<'a>(node: &Node<'a>, known: &[(&'a str, &Tensor<'a>)], other: Option<usize>) -> Option<What> {
    let given = |place: usize| tensor(known, node.input(place)?);
    let number = |place: usize| given(place).and_then(|tensor| tensor.numbers.first().copied());
    Some(match node.operator {
        "Conv" => What::Convolve(convolution(node, given(1)?, given(2)?)?),
        "DepthToSpace" => What::Spread(*node.numbers("blocksize").first()?),
        "Add" => {
            other.map_or_else(|| number(1).map(|n| What::Each(Each::Plus(n))), |o| Some(What::Add(o)))?
        }
        "Sub" => What::Each(Each::Plus(-number(1)?)),
        "Mul" => What::Each(Each::Times(given(1)?.numbers.clone())),
        "Clip" => What::Each(Each::Within(number(1)?, number(2)?)),
        _ => return None,
    })
}

fn convolution(node: &Node<'_>, weights: &Tensor<'_>, biases: &Tensor<'_>) -> Option<Convolution> {
    let pair = |name: &str| <[usize; 2]>::try_from(node.numbers(name)).ok();
    let [above, left, below, right] = node.numbers("pads").try_into().ok()?;
    Some(Convolution::new(&Made {
        shape: weights.shape.as_slice().try_into().ok()?,
        weights: &weights.numbers,
        biases: &biases.numbers,
        stride: pair("strides")?,
        dilation: pair("dilations")?,
        padding: [[above, left], [below, right]],
    }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use rten::ValueOrView;

    /// What rten, which knows all of ONNX and nothing of our models, makes of the same numbers.
    fn by_rten(file: &'static [u8], given: &Planes) -> Planes {
        let mut options = rten::ModelOptions::with_all_ops();
        // It would fold constants that round into sums that must stay exact.
        options.enable_optimization(false);
        let model = options.load_static_slice(file).expect("a model");
        let shape = [1, given.count, given.rows, given.columns];
        let input = rten::Value::from_shape(shape, given.numbers.clone()).expect("as many numbers");
        let output = model.run_one(ValueOrView::from(input), None).expect("the model takes them");
        let ([_, count, rows, columns], numbers) = output.into_shape_vec().expect("planes");
        Planes { count, rows, columns, numbers }
    }

    fn noise(count: usize, rows: usize, columns: usize, seed: u32) -> Planes {
        let number = |i: usize| {
            let mixed = (i as u32 ^ seed).wrapping_mul(2_654_435_761);
            ((mixed ^ mixed >> 13).wrapping_mul(2_246_822_519) >> 24) as f32 - 128.0
        };
        Planes { count, rows, columns, numbers: (0..count * rows * columns).map(number).collect() }
    }

    #[test]
    fn every_model_says_what_another_implementation_of_onnx_says() {
        type Tried = (&'static [u8], usize, &'static [(usize, usize)]);
        let models: [Tried; 3] = [
            (include_bytes!("../../models/find.onnx"), 1, &[(8, 8), (64, 40), (264, 376), (24, 400)]),
            (include_bytes!("../../models/grid.onnx"), 2, &[(24, 64), (24, 200), (24, 832), (24, 12)]),
            (include_bytes!("../../models/mrz.onnx"), 2, &[(24, 20), (24, 132), (24, 788)]),
        ];
        for (file, planes, sizes) in models {
            let net = Net::load(file);
            for (seed, (rows, columns)) in (1..).zip(sizes) {
                let given = noise(planes, *rows, *columns, seed);
                let (ours, theirs) = (net.run(given.clone()), by_rten(file, &given));
                assert_eq!((ours.count, ours.rows), (theirs.count, theirs.rows), "{rows} × {columns}");
                assert!(ours == theirs, "{rows} × {columns}: {} planes", ours.count);
                assert!(ours.numbers.iter().any(|n| *n != 0.0));
            }
        }
    }

    #[test]
    fn a_graph_that_asks_for_what_was_changed_is_none_of_ours() {
        let mut graph = Graph::of(include_bytes!("../../models/grid.onnx")).expect("a model");
        assert!(Net::of(&graph).is_some());
        let first = graph.nodes.iter().position(|node| node.operator == "Mul").expect("numbers are scaled");
        let scaled = graph.nodes[first].inputs[0];
        graph.nodes[first + 2].inputs[0] = scaled;
        assert!(Net::of(&graph).is_none());
        let mut graph = Graph::of(include_bytes!("../../models/grid.onnx")).expect("a model");
        graph.nodes[first].operator = "Softmax";
        assert!(Net::of(&graph).is_none());
    }
}
