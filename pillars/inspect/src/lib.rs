//! The rules of inspection: catalogue of checks, profiles, required set, findings.
