//! Tokens of the standards, of OpenSSL and of a provider that is made here: accepted where all is right, and refused where one thing is not.

mod identity;
mod metadata;
mod provider;
mod question;
mod signatures;
