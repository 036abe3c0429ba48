//! An identity provider of a test's own: its key, its certificates and its mistakes.

use axum::body::{Body, to_bytes};
use axum::http::{Request, Response, StatusCode, header};
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair as Certified};
use ring::rand::SystemRandom;
use ring::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair};
use rustls_pki_types::PrivateKeyDer;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use spartel_oidc::{Config, OpenId};
use spartel_ports::Ticks;
use spartel_trial::Folder;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use url::Url;

const CLIENT: &str = "post of utopia";
const SECRET: &str = "a secret: with signs %+&";

/// A provider that runs.
pub struct TestProvider {
    /// Where its files lie.
    pub folder: Folder,
    /// Its issuer.
    pub issuer: String,
    script: Arc<Mutex<Script>>,
    task: tokio::task::JoinHandle<()>,
}

/// What it does.
pub struct Script {
    key: EcdsaKeyPair,
    /// What is put in the place of what is right: in the metadata, in the header of a token, in its claims. `null` takes it away.
    pub metadata: Value,
    pub header: Value,
    pub claims: Value,
    /// What the token is instead.
    pub token: Option<String>,
    /// Where it sends whoever asks for a token.
    pub sends: Option<String>,
    /// The name of its key.
    pub kid: &'static str,
    /// What lies before its metadata.
    pub padding: usize,
    /// The time there, in seconds.
    pub now: i64,
    /// What it was asked, by path.
    pub asked: Vec<String>,
    codes: BTreeMap<String, BTreeMap<String, String>>,
    /// How many codes there were.
    given: usize,
}

/// Why nobody was let in, one after the other.
pub type Refusals = Arc<Mutex<Vec<&'static str>>>;

impl TestProvider {
    pub async fn start(now: i64) -> Self {
        let folder = Folder::new("provider");
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let issuer = format!("https://localhost:{}", listener.local_addr().expect("ours").port());
        let random = SystemRandom::new();
        let made = EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, &random).expect("a key");
        let key =
            EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, made.as_ref(), &random).expect("it");
        let none = || json!({});
        let script = Arc::new(Mutex::new(Script {
            key,
            metadata: none(),
            header: none(),
            claims: none(),
            token: None,
            sends: None,
            kid: "one",
            padding: 0,
            now,
            asked: Vec::new(),
            codes: BTreeMap::new(),
            given: 0,
        }));
        let acceptor = acceptor(&folder);
        let task = tokio::spawn(serve(listener, acceptor, (issuer.clone(), Arc::clone(&script))));
        Self { folder, issuer, script, task }
    }

    /// What it does, to be changed.
    pub fn script(&self) -> MutexGuard<'_, Script> {
        self.script.lock().expect("no test panics with it")
    }

    /// Ends it.
    pub async fn ends(&mut self) {
        self.task.abort();
        drop((&mut self.task).await);
    }

    /// The file for a server whose officers sign in here, with more lines.
    pub fn file(&self, more: &str) -> std::path::PathBuf {
        self.folder.write("oidc.secret", format!("{SECRET}\n"));
        let text = format!(
            "issuer = \"{}\"\nclient = \"{CLIENT}\"\nsecret-file = \"oidc.secret\"\n\
             authority-file = \"authority.pem\"\n{more}\n[name]\nen = \"Utopia\"\n",
            self.issuer
        );
        self.folder.write("oidc.toml", &text);
        self.folder.join("oidc.toml")
    }

    /// A client of it, which tells why nobody was let in.
    pub fn client(&self, more: &str, ticks: impl Ticks + 'static) -> (OpenId, Refusals) {
        let config = Config::read(&self.file(more)).expect("a file that is right");
        let heard = Refusals::default();
        let hears = Arc::clone(&heard);
        let hear = Box::new(move |code| hears.lock().expect("ours").push(code));
        (OpenId::new(config, Box::new(ticks), hear).expect("an authority"), heard)
    }

    /// Somebody signs in where a browser was sent to: where it is sent back to, by path and query.
    pub fn visit(&self, address: &str, sub: &str) -> String {
        let url = Url::parse(address).expect("an address");
        assert_eq!(url.origin().ascii_serialization(), self.issuer);
        let mut asked: BTreeMap<String, String> = url.query_pairs().into_owned().collect();
        for (name, value) in
            [("response_type", "code"), ("client_id", CLIENT), ("scope", "openid"), ("prompt", "login")]
        {
            assert_eq!(asked.get(name).map(String::as_str), Some(value), "{name}");
        }
        let mut back = Url::parse(&asked["redirect_uri"]).expect("an address");
        let mut script = self.script();
        script.given += 1;
        let code = format!("code {}", script.given);
        back.query_pairs_mut().append_pair("state", &asked["state"]).append_pair("code", &code);
        back.query_pairs_mut().append_pair("iss", &self.issuer).append_pair("session_state", "x");
        asked.insert("sub".into(), sub.into());
        script.codes.insert(code, asked);
        format!("{}?{}", back.path(), back.query().expect("a query"))
    }
}

impl Drop for TestProvider {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// Its servers' certificate, and the authority that vouches for it, which is put into a file.
fn acceptor(folder: &Folder) -> TlsAcceptor {
    let (authority, key) = (Certified::generate().expect("a key"), Certified::generate().expect("a key"));
    let mut params = CertificateParams::new(Vec::<String>::new()).expect("no names");
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    folder.write("authority.pem", params.self_signed(&authority).expect("an authority").pem());
    let issuer = Issuer::new(params, authority);
    let server = CertificateParams::new(vec!["localhost".to_owned()]).expect("a name");
    let server = server.signed_by(&key, &issuer).expect("a certificate");
    let private = PrivateKeyDer::try_from(key.serialize_der()).expect("a key");
    let provider = Arc::new(tokio_rustls::rustls::crypto::ring::default_provider());
    let config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_no_client_auth()
        .with_single_cert(vec![server.der().clone()], private);
    TlsAcceptor::from(Arc::new(config.expect("a key that fits")))
}

type Shared = (String, Arc<Mutex<Script>>);

async fn serve(listener: TcpListener, acceptor: TlsAcceptor, shared: Shared) {
    loop {
        let Ok((stream, _)) = listener.accept().await else { return };
        tokio::spawn(one(stream, acceptor.clone(), shared.clone()));
    }
}

async fn one(stream: TcpStream, acceptor: TlsAcceptor, shared: Shared) {
    let Ok(stream) = acceptor.accept(stream).await else { return };
    let answers = service_fn(move |request| {
        let shared = shared.clone();
        async move { Ok::<_, std::convert::Infallible>(answer(&shared, request).await) }
    });
    drop(http1::Builder::new().serve_connection(TokioIo::new(stream), answers).await);
}

async fn answer((issuer, script): &Shared, request: Request<Incoming>) -> Response<Body> {
    let (parts, body) = request.into_parts();
    let form = to_bytes(Body::new(body), 1 << 20).await.expect("a form");
    let mut script = script.lock().expect("no test panics with it");
    script.asked.push(parts.uri.path().to_owned());
    let json = |value: Value| Response::new(Body::from(value.to_string()));
    match parts.uri.path() {
        "/.well-known/openid-configuration" => {
            let text = script.metadata(issuer).to_string();
            Response::new(Body::from(" ".repeat(script.padding) + &text))
        }
        "/keys" => json(script.keys()),
        "/token" => {
            match (script.sends.clone(), script.redeem(issuer, &parts.headers[header::AUTHORIZATION], &form))
            {
                (Some(other), _) => {
                    let moved = Response::builder().status(StatusCode::TEMPORARY_REDIRECT);
                    moved.header(header::LOCATION, other).body(Body::empty()).expect("an answer")
                }
                (None, Some(token)) => {
                    json(json!({ "access_token": "x", "token_type": "Bearer", "id_token": token }))
                }
                (None, None) => {
                    let told = Body::from("{\"error\":\"invalid_grant\"}");
                    Response::builder().status(StatusCode::BAD_REQUEST).body(told).expect("an answer")
                }
            }
        }
        other => panic!("nobody asks for {other}"),
    }
}

/// With what is put in the place of what is right.
fn with(mut right: Value, other: &Value) -> Value {
    for (name, value) in other.as_object().expect("an object") {
        match value {
            Value::Null => drop(right.as_object_mut().expect("an object").remove(name)),
            value => right[name] = value.clone(),
        }
    }
    right
}

pub fn base64(bytes: impl AsRef<[u8]>) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

impl Script {
    fn metadata(&self, issuer: &str) -> Value {
        let right = json!({
            "issuer": issuer,
            "authorization_endpoint": format!("{issuer}/authorize"),
            "token_endpoint": format!("{issuer}/token"),
            "jwks_uri": format!("{issuer}/keys"),
            "response_types_supported": ["code"],
            "id_token_signing_alg_values_supported": ["ES256"],
            "code_challenge_methods_supported": ["S256"],
            "authorization_response_iss_parameter_supported": true,
        });
        with(right, &self.metadata)
    }

    /// Its key, as others see it.
    pub fn keys(&self) -> Value {
        let point = self.key.public_key().as_ref();
        let (x, y) = (base64(&point[1..33]), base64(&point[33..]));
        json!({ "keys": [{ "kty": "EC", "crv": "P-256", "kid": self.kid, "x": x, "y": y }] })
    }

    /// The token of a code, once, for whoever knows the secret and what the code was bound to.
    fn redeem(&mut self, issuer: &str, authorization: &header::HeaderValue, form: &[u8]) -> Option<String> {
        let form: BTreeMap<String, String> = url::form_urlencoded::parse(form).into_owned().collect();
        let asked = self.codes.remove(form.get("code")?)?;
        let encoded = |text: &str| url::form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>();
        let basic = STANDARD.encode(format!("{}:{}", encoded(CLIENT), encoded(SECRET)));
        let bound = base64(Sha256::digest(form.get("code_verifier")?)) == asked["code_challenge"];
        let same = form.get("redirect_uri") == asked.get("redirect_uri");
        let known = authorization.to_str().ok()? == format!("Basic {basic}");
        let claims = json!({
            "iss": issuer, "sub": asked["sub"], "aud": CLIENT, "nonce": asked["nonce"], "iat": self.now,
            "exp": self.now + 300, "auth_time": self.now, "amr": ["pin"],
        });
        (bound && same && known && form.get("grant_type")? == "authorization_code")
            .then(|| self.token.clone().unwrap_or_else(|| self.signed(&with(claims, &self.claims))))
    }

    fn signed(&self, claims: &Value) -> String {
        let header = with(json!({ "alg": "ES256", "kid": self.kid }), &self.header);
        let signed = format!("{}.{}", base64(header.to_string()), base64(claims.to_string()));
        let signature = self.key.sign(&SystemRandom::new(), signed.as_bytes()).expect("a signature");
        format!("{signed}.{}", base64(signature))
    }
}
