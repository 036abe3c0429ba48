//! The table of endpoints and the document that is made of it.

use serde_json::Value;
use spartel_api::endpoint::{Method, Op};
use spartel_api::openapi::document;
use std::collections::BTreeSet;

#[test]
fn every_endpoint_stands_in_the_document_once() {
    let document = document();
    let (mut ids, mut ways) = (BTreeSet::new(), BTreeSet::new());
    for op in Op::ALL {
        let endpoint = op.endpoint();
        let method = endpoint.method.as_str().to_lowercase();
        let found = &document["paths"][endpoint.path][&method];
        assert_eq!(found["operationId"], op.as_str());
        assert!(ids.insert(op.as_str()) && ways.insert((endpoint.path, method)), "{op:?} is there twice");
    }
}

#[test]
fn every_parameter_of_a_path_is_declared() {
    for op in Op::ALL {
        let endpoint = op.endpoint();
        let named: BTreeSet<&str> = endpoint.params.iter().map(|param| param.name).collect();
        let in_path = endpoint.path.split('/').filter_map(|part| part.strip_prefix('{')?.strip_suffix('}'));
        for name in in_path {
            assert!(named.contains(name), "{op:?}: {name}");
        }
    }
}

#[test]
fn what_reads_takes_no_body() {
    for op in Op::ALL {
        let endpoint = op.endpoint();
        let takes = !matches!(endpoint.body, spartel_api::endpoint::Body::None);
        assert!(!(endpoint.method == Method::Get && takes), "{op:?}");
    }
}

/// Every `$ref` of the document leads somewhere.
#[test]
fn every_reference_leads_somewhere() {
    fn walk<'v>(value: &'v Value, found: &mut Vec<&'v str>) {
        match value {
            Value::Object(map) => {
                found.extend(map.get("$ref").and_then(Value::as_str));
                map.values().for_each(|value| walk(value, found));
            }
            Value::Array(list) => list.iter().for_each(|value| walk(value, found)),
            _ => {}
        }
    }
    let document = document();
    let mut found = Vec::new();
    walk(&document, &mut found);
    assert!(found.len() > 50, "references are found: {}", found.len());
    for reference in found {
        let place = reference.strip_prefix('#').expect("a place in this document");
        assert!(document.pointer(place).is_some(), "{reference}");
    }
}

/// Each schema of the document is one by the rules of JSON Schema 2020-12, which are those of OpenAPI 3.1.
#[test]
fn every_schema_is_one() {
    let document = document();
    let names: Vec<String> =
        document["components"]["schemas"].as_object().expect("schemas").keys().cloned().collect();
    for name in names {
        let mut compiler = boon::Compiler::new();
        compiler.add_resource("mem:///api.json", document.clone()).expect("a document");
        let compiled = compiler
            .compile(&format!("mem:///api.json#/components/schemas/{name}"), &mut boon::Schemas::new());
        compiled.unwrap_or_else(|error| panic!("{name}: {error}"));
    }
}
