//! The part of ONNX that our models use: nodes over tensors, in the encoding of Protocol Buffers.

/// A model's graph.
pub(super) struct Graph<'a> {
    /// In the order in which they run.
    pub(super) nodes: Vec<Node<'a>>,
    /// What is known before anything runs.
    pub(super) tensors: Vec<Tensor<'a>>,
}

/// One operation.
#[derive(Default)]
pub(super) struct Node<'a> {
    /// Which: `Conv`, `Clip`.
    pub(super) operator: &'a str,
    /// The names of what it takes.
    pub(super) inputs: Vec<&'a str>,
    /// The name of what it gives.
    pub(super) output: &'a str,
    attributes: Vec<(&'a str, Vec<usize>)>,
}

/// Numbers of a shape.
#[derive(Default)]
pub(super) struct Tensor<'a> {
    /// Its name.
    pub(super) name: &'a str,
    /// How many in each dimension, the slowest first.
    pub(super) shape: Vec<usize>,
    /// All of them.
    pub(super) numbers: Vec<f32>,
}

/// What a field holds.
enum Value<'a> {
    Number(u64),
    Bytes(&'a [u8]),
}

impl<'a> Value<'a> {
    const fn number(&self) -> Option<u64> {
        if let Value::Number(number) = self { Some(*number) } else { None }
    }

    const fn bytes(&self) -> Option<&'a [u8]> {
        if let Value::Bytes(bytes) = self { Some(*bytes) } else { None }
    }

    fn text(&self) -> Option<&'a str> {
        std::str::from_utf8(self.bytes()?).ok()
    }
}

impl<'a> Graph<'a> {
    /// The graph of a file; none where it is none, or has a tensor of a type that our models do not use.
    pub(super) fn of(file: &'a [u8]) -> Option<Self> {
        let graph = fields(file)?.into_iter().find(|(field, _)| *field == 7)?.1.bytes()?;
        let (mut nodes, mut tensors) = (Vec::new(), Vec::new());
        for (field, value) in fields(graph)? {
            match field {
                1 => nodes.push(Node::of(value.bytes()?)?),
                5 => tensors.push(Tensor::of(value.bytes()?)?),
                _ => {}
            }
        }
        Some(Self { nodes, tensors })
    }
}

impl<'a> Node<'a> {
    fn of(message: &'a [u8]) -> Option<Self> {
        let mut node = Self::default();
        for (field, value) in fields(message)? {
            match field {
                1 => node.inputs.push(value.text()?),
                2 => node.output = value.text()?,
                4 => node.operator = value.text()?,
                5 => node.attributes.push(attribute(value.bytes()?)?),
                _ => {}
            }
        }
        Some(node)
    }

    /// The whole numbers of an attribute, of which one that is missing has none.
    pub(super) fn numbers(&self, name: &str) -> &[usize] {
        let found = self.attributes.iter().find(|(own, _)| *own == name);
        found.map_or(&[], |(_, numbers)| numbers.as_slice())
    }

    /// The name of an input.
    pub(super) fn input(&self, place: usize) -> Option<&'a str> {
        self.inputs.get(place).copied()
    }
}

fn attribute(message: &[u8]) -> Option<(&str, Vec<usize>)> {
    let (mut name, mut numbers) = ("", Vec::new());
    for (field, value) in fields(message)? {
        match (field, value) {
            (1, value) => name = value.text()?,
            (3 | 8, Value::Number(number)) => numbers.push(usize::try_from(number).ok()?),
            _ => {}
        }
    }
    Some((name, numbers))
}

impl<'a> Tensor<'a> {
    fn of(message: &'a [u8]) -> Option<Self> {
        let (mut tensor, mut kind, mut raw) = (Self::default(), 0, [].as_slice());
        for (field, value) in fields(message)? {
            match field {
                1 => tensor.shape.push(usize::try_from(value.number()?).ok()?),
                2 => kind = value.number()?,
                8 => tensor.name = value.text()?,
                9 => raw = value.bytes()?,
                _ => {}
            }
        }
        tensor.numbers = match kind {
            1 => raw.as_chunks().0.iter().map(|bytes| f32::from_le_bytes(*bytes)).collect(),
            3 => raw.iter().map(|byte| f32::from(byte.cast_signed())).collect(),
            _ => return None,
        };
        (tensor.numbers.len() == tensor.shape.iter().product()).then_some(tensor)
    }
}

/// The fields of a message with their numbers, but for numbers of fixed length, which nothing here needs.
fn fields(mut message: &[u8]) -> Option<Vec<(u64, Value<'_>)>> {
    let mut fields = Vec::new();
    while !message.is_empty() {
        let key = varint(&mut message)?;
        match key & 7 {
            0 => fields.push((key >> 3, Value::Number(varint(&mut message)?))),
            1 => message = message.get(8..)?,
            2 => {
                let length = usize::try_from(varint(&mut message)?).ok()?;
                let (bytes, rest) = message.split_at_checked(length)?;
                fields.push((key >> 3, Value::Bytes(bytes)));
                message = rest;
            }
            5 => message = message.get(4..)?,
            _ => return None,
        }
    }
    Some(fields)
}

/// A number in groups of seven bits, the lowest first.
fn varint(message: &mut &[u8]) -> Option<u64> {
    let mut number = 0;
    for place in 0..10 {
        let (byte, rest) = message.split_first()?;
        *message = rest;
        number |= u64::from(byte & 127).checked_shl(7 * place)?;
        if *byte < 128 {
            return Some(number);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_ends_early_or_is_none_has_no_graph() {
        let file = include_bytes!("../../models/grid.onnx");
        let graph = Graph::of(file).expect("a model");
        assert_eq!((graph.nodes[1].operator, graph.nodes[1].numbers("strides")), ("Conv", [2, 2].as_slice()));
        assert_eq!(graph.tensors[3].shape, [8, 2, 5, 5]);
        assert!(Graph::of(&file[..file.len() / 2]).is_none());
        assert!(Graph::of(b"").is_none() && Graph::of(&[255; 40]).is_none());
    }
}
