//! `spartel trust conformance`: document signers against the profile, with ICAO's own codes.
