//! The OpenAPI document (3.1), made of the table of endpoints.

use crate::endpoint::{Access, Answer, Body, Endpoint, Op, Shape};
use crate::problem::{MEDIA_TYPE, Problem};
use serde_json::{Map, Value, json};

/// The schema of a whole tree of results.
const INSPECTION: &str = include_str!("../../../docs/schema/inspection.schema.json");

/// What is answered where something is in the way, whatever was asked.
const PROBLEMS: &[(&str, &str)] = &[
    ("400", "The request is not one that can be read"),
    ("401", "Nobody is signed in here, or no longer"),
    ("403", "The request comes from elsewhere, or has to be confirmed first"),
    ("404", "There is none, or none for this officer"),
    ("409", "It goes against what was recorded"),
    ("413", "It is too large"),
    ("415", "It is of another media type"),
    ("421", "The request is meant for another host"),
    ("422", "It is not what it should be"),
    ("429", "Too often"),
    ("500", "The server failed, and wrote down why"),
    ("503", "The server is busy, or the record cannot be written"),
];

/// The document.
#[must_use]
pub fn document() -> Value {
    let mut paths = Map::new();
    for endpoint in Op::ALL.iter().map(|op| op.endpoint()) {
        let path = paths.entry(endpoint.path).or_insert_with(|| json!({}));
        path[endpoint.method.as_str().to_lowercase()] = operation(&endpoint);
    }
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Spartel",
            "version": env!("CARGO_PKG_VERSION"),
            "license": { "name": "Apache-2.0", "identifier": "Apache-2.0" },
        },
        "paths": paths,
        "components": { "schemas": schemas(), "securitySchemes": security() },
    })
}

fn security() -> Value {
    json!({
        "session": { "type": "apiKey", "in": "cookie", "name": "__Host-session" },
        "device": { "type": "http", "scheme": "bearer" },
    })
}

fn operation(endpoint: &Endpoint) -> Value {
    let parameters = endpoint.params.iter().map(|param| {
        let in_path = endpoint.path.contains(&format!("{{{}}}", param.name));
        let place = if in_path { "path" } else { "query" };
        json!({ "name": param.name, "in": place, "required": in_path, "schema": param.shape.schema() })
    });
    let mut operation = json!({
        "operationId": endpoint.op.as_str(),
        "summary": endpoint.summary.trim(),
        "parameters": parameters.collect::<Vec<_>>(),
        "responses": responses(endpoint),
    });
    if let Some(body) = request(endpoint.body) {
        operation["requestBody"] = json!({ "required": true, "content": body });
    }
    match endpoint.access {
        Access::Anybody => operation["security"] = json!([]),
        Access::Session => operation["security"] = json!([{ "session": [] }]),
        Access::Device => operation["security"] = json!([{ "device": [] }]),
    }
    operation
}

fn request(body: Body) -> Option<Value> {
    match body {
        Body::None => None,
        Body::Json(shape) => Some(json!({ "application/json": { "schema": shape.reference() } })),
        Body::Parts(first) => {
            Some(json!({ "multipart/form-data": { "schema": parts(first, first.is_some()) } }))
        }
        Body::Drop(name, shape) => {
            Some(json!({ "multipart/form-data": { "schema": parts(Some((name, shape)), false) } }))
        }
        Body::Lists(import) => Some(json!({ "multipart/form-data": { "schema": lists(import) } })),
    }
}

/// Parts: what the pieces belong to, and pieces by what they are, each a file with its name.
fn parts(first: Option<(&str, Shape)>, is_required: bool) -> Value {
    let file = json!({ "type": "array", "items": { "type": "string", "format": "binary" } });
    let mut properties = json!({ "chip-file": file, "mrz-text": file, "seal": file, "picture": file });
    let mut required = Vec::new();
    if let Some((name, shape)) = first {
        properties[name] = shape.reference();
        required.extend(is_required.then_some(name));
    }
    json!({ "type": "object", "properties": properties, "required": required, "additionalProperties": false })
}

/// Parts: how lists are to be taken in, the lists as files, and the root of their signer.
fn lists(import: Shape) -> Value {
    let file = json!({ "type": "string", "format": "binary" });
    let properties =
        json!({ "import": import.reference(), "file": { "type": "array", "items": file }, "signer": file });
    json!({ "type": "object", "properties": properties, "required": ["import", "file"], "additionalProperties": false })
}

fn responses(endpoint: &Endpoint) -> Value {
    let (status, content) = match endpoint.answer {
        Answer::Nothing => (204, None),
        Answer::Json(status, shape) => {
            (status, Some(json!({ "application/json": { "schema": shape.reference() } })))
        }
        Answer::Described(name) => {
            let schema = json!({ "$ref": format!("#/components/schemas/{name}") });
            (200, Some(json!({ "application/json": { "schema": schema } })))
        }
        Answer::Events => (200, Some(json!({ "text/event-stream": { "schema": { "type": "string" } } }))),
        Answer::Bytes(media) => (200, Some(json!({ media: {} }))),
        Answer::Elsewhere => (303, None),
    };
    let mut answer = json!({ "description": "Done" });
    if let Some(content) = content {
        answer["content"] = content;
    }
    let mut responses = Map::new();
    responses.insert(status.to_string(), answer);
    let mut problem = json!({ MEDIA_TYPE: { "schema": Shape::of::<Problem>().reference() } });
    if matches!(endpoint.answer, Answer::Elsewhere) {
        problem["text/html"] = json!({});
    }
    for (status, description) in PROBLEMS {
        responses.insert((*status).into(), json!({ "description": description, "content": problem }));
    }
    responses.into()
}

/// Every shape that the table names.
fn shapes() -> Vec<Shape> {
    let mut shapes = vec![Shape::of::<Problem>()];
    for endpoint in Op::ALL.iter().map(|op| op.endpoint()) {
        match endpoint.body {
            Body::Json(shape) | Body::Lists(shape) | Body::Parts(Some((_, shape))) | Body::Drop(_, shape) => {
                shapes.push(shape);
            }
            Body::None | Body::Parts(None) => {}
        }
        if let Answer::Json(_, shape) = endpoint.answer {
            shapes.push(shape);
        }
    }
    shapes
}

/// Every shape that the table names, with its parts, and the tree of results.
fn schemas() -> Value {
    let shapes = shapes();
    let all = shapes.iter().flat_map(Shape::schemas);
    let mut schemas: Map<String, Value> =
        all.map(|(name, schema)| (name, serde_json::to_value(schema).unwrap_or_default())).collect();
    schemas.insert("Inspection".into(), inspection());
    schemas.into()
}

/// The schema of a tree of results, with its references as they have to be here.
fn inspection() -> Value {
    let here = INSPECTION.replace("\"#/$defs/", "\"#/components/schemas/Inspection/$defs/");
    let mut schema: Value = serde_json::from_str(&here).unwrap_or_default();
    if let Some(schema) = schema.as_object_mut() {
        schema.remove("$schema");
        schema.remove("$id");
    }
    schema
}

#[cfg(test)]
mod tests {
    use super::{Shape, shapes};
    use std::collections::BTreeMap;

    /// The document knows shapes by their names alone: two of one name would answer for each other.
    #[test]
    fn no_two_shapes_have_one_name() {
        let mut known = BTreeMap::new();
        for (name, schema) in shapes().iter().flat_map(Shape::schemas) {
            let schema = serde_json::to_value(schema).expect("a schema");
            let first = known.entry(name.clone()).or_insert_with(|| schema.clone());
            assert_eq!(*first, schema, "{name}");
        }
    }
}
