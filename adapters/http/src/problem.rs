//! What is in the way of an answer, as an answer.

use axum::Json;
use axum::extract::multipart::MultipartError;
use axum::extract::rejection::JsonRejection;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use spartel_api::hex;
use spartel_api::problem::{MEDIA_TYPE, Problem};
use spartel_app::contact::ContactError;
use spartel_app::ledger::RecordError;
use spartel_app::node::NodeError;
use spartel_inspect::transaction::Rejection;
use spartel_inspect::{group, post};
use spartel_ports::blobs::BlobsError;
use spartel_ports::papers::PapersError;
use spartel_ports::store::StoreError;
use spartel_ports::work::WorkError;

/// A problem that ends a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault(
    /// The problem.
    pub Problem,
);

/// What comes of a request.
pub type Done<T> = Result<T, Fault>;

impl Fault {
    /// A problem of a status and a code.
    pub fn new(status: StatusCode, code: &str) -> Self {
        Self(Problem::new(status.as_u16(), code))
    }

    /// The request is not one that can be read.
    pub fn bad(code: &str) -> Self {
        Self::new(StatusCode::BAD_REQUEST, code)
    }

    /// It can be read, and is not what it should be.
    pub fn unfit(code: &str) -> Self {
        Self::new(StatusCode::UNPROCESSABLE_ENTITY, code)
    }

    /// Who may do it has to confirm the decision with their key first, by its hash, and asks again.
    pub fn to_confirm(rejected: impl Into<Self>, decision: &[u8; 32]) -> Self {
        Self(rejected.into().0.with("decision", hex(decision)))
    }

    /// There is none, or none for who asks: nobody is told which.
    pub fn none() -> Self {
        Self::new(StatusCode::NOT_FOUND, "none")
    }

    /// The server failed. What exactly is for the log, not for who asks.
    pub fn failed() -> Self {
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, "failed")
    }
}

impl IntoResponse for Fault {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.0.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let again = again(&self.0);
        let mut response = (status, Json(self.0)).into_response();
        response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(MEDIA_TYPE));
        if matches!(status, StatusCode::SERVICE_UNAVAILABLE | StatusCode::TOO_MANY_REQUESTS) {
            response.headers_mut().insert(header::RETRY_AFTER, again);
        }
        response
    }
}

/// In how many seconds whoever is turned away comes again (RFC 9110, 10.2.3).
fn again(problem: &Problem) -> HeaderValue {
    let known = problem.args.get("seconds").and_then(|seconds| HeaderValue::from_str(seconds).ok());
    known.unwrap_or(HeaderValue::from_static("2"))
}

impl From<Rejection> for Fault {
    fn from(rejection: Rejection) -> Self {
        use Rejection as R;
        let status = match rejection {
            R::NotConfirmed => StatusCode::FORBIDDEN,
            R::Bundle | R::Empty | R::NoReason | R::NoDocument | R::AboveLevel | R::Number | R::Direction => {
                StatusCode::UNPROCESSABLE_ENTITY
            }
            _ => StatusCode::CONFLICT,
        };
        Self::new(status, rejection.as_str())
    }
}

impl From<group::Rejection> for Fault {
    fn from(rejection: group::Rejection) -> Self {
        use group::Rejection as R;
        let status = match rejection {
            R::Empty | R::NotMember | R::NotAdult => StatusCode::UNPROCESSABLE_ENTITY,
            R::NoLink => StatusCode::NOT_FOUND,
            _ => StatusCode::CONFLICT,
        };
        Self::new(status, rejection.as_str())
    }
}

impl From<post::Rejection> for Fault {
    fn from(rejection: post::Rejection) -> Self {
        use post::Rejection as R;
        let status = match rejection {
            R::NotConfirmed => StatusCode::FORBIDDEN,
            R::NoOrder => StatusCode::NOT_FOUND,
            R::Over => StatusCode::CONFLICT,
            R::Time | R::Sets | R::Note => StatusCode::UNPROCESSABLE_ENTITY,
        };
        Self::new(status, rejection.as_str())
    }
}

impl From<StoreError> for Fault {
    fn from(error: StoreError) -> Self {
        match &error {
            StoreError::Stale => Self::new(StatusCode::CONFLICT, "stale"),
            StoreError::Full | StoreError::ReadOnly | StoreError::Unavailable(_) => {
                Self::new(StatusCode::SERVICE_UNAVAILABLE, error.code())
            }
            // A stream that went meanwhile is not there.
            StoreError::NoStream => Self::none(),
            _ => Self::failed(),
        }
    }
}

impl From<RecordError> for Fault {
    fn from(error: RecordError) -> Self {
        match error {
            RecordError::Store(error) => error.into(),
            RecordError::Blobs(error @ (BlobsError::Full(_) | BlobsError::ReadOnly(_))) => {
                Self::new(StatusCode::SERVICE_UNAVAILABLE, error.code())
            }
            RecordError::Blobs(_) | RecordError::Keys(_) => {
                Self::new(StatusCode::SERVICE_UNAVAILABLE, "unavailable")
            }
            RecordError::TooLong(_) => Self::new(StatusCode::PAYLOAD_TOO_LARGE, "too-large"),
            _ => Self::failed(),
        }
    }
}

impl From<ContactError> for Fault {
    fn from(error: ContactError) -> Self {
        match error {
            ContactError::Rejected(rejection) => rejection.into(),
            ContactError::Record(error) => error.into(),
            ContactError::Group(rejection) => rejection.into(),
            ContactError::Post(rejection) => rejection.into(),
            ContactError::None => Self::none(),
            ContactError::Forbidden(action) => {
                Self(Problem::new(403, "forbidden").with("action", action.as_str()))
            }
            _ => Self::failed(),
        }
    }
}

impl From<NodeError> for Fault {
    fn from(error: NodeError) -> Self {
        let busy = |code| Self::new(StatusCode::SERVICE_UNAVAILABLE, code);
        match error {
            NodeError::Contact(error) => error.into(),
            NodeError::Work(WorkError::Failed) => Self::failed(),
            NodeError::Work(error) => busy(error.code()),
            NodeError::Pictures(error) => busy(error.code()),
            NodeError::NoDropBox => busy("no-drop-box"),
            NodeError::Profile => Self::unfit("profile"),
            NodeError::NoOfficer => Self::unfit("no-account"),
            NodeError::NoGround => Self::new(StatusCode::CONFLICT, "no-ground"),
            NodeError::Papers(PapersError::Language) => Self::unfit("query"),
            NodeError::Papers(PapersError::Setting) => Self::failed(),
            NodeError::TrayFull => busy("tray-full"),
        }
    }
}

impl From<JsonRejection> for Fault {
    fn from(rejection: JsonRejection) -> Self {
        match rejection {
            JsonRejection::MissingJsonContentType(_) => {
                Self::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, "media-type")
            }
            JsonRejection::JsonDataError(_) => Self::unfit("shape"),
            JsonRejection::JsonSyntaxError(_) => Self::bad("syntax"),
            other if other.status() == StatusCode::PAYLOAD_TOO_LARGE => {
                Self::new(StatusCode::PAYLOAD_TOO_LARGE, "too-large")
            }
            _ => Self::bad("body"),
        }
    }
}

impl From<MultipartError> for Fault {
    fn from(error: MultipartError) -> Self {
        if error.status() == StatusCode::PAYLOAD_TOO_LARGE {
            return Self::new(StatusCode::PAYLOAD_TOO_LARGE, "too-large");
        }
        Self::bad("parts")
    }
}

#[cfg(test)]
mod tests {
    use spartel_api::problem::CODES;
    use spartel_app::people::sign_in::WeakSecret;
    use spartel_app::people::{account, grave, session};

    #[test]
    fn every_refusal_of_people_is_a_problem_that_has_a_sentence() {
        let people = account::Rejection::ALL.iter().map(|why| why.as_str());
        let grave = grave::Rejection::ALL.iter().map(|why| why.as_str());
        let sessions = session::Rejection::ALL.iter().map(|why| why.as_str());
        let weak = WeakSecret::ALL.iter().map(|why| why.as_str());
        for code in people.chain(grave).chain(sessions).chain(weak) {
            assert!(CODES.contains(&code), "{code}");
        }
    }

    /// The literals that this room makes problems of, out of its own text: a code that no test happens to see is found too.
    #[test]
    fn every_code_that_is_named_here_has_a_sentence() {
        let mut folders = vec![std::path::PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/src"))];
        let mut named = 0;
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).expect("our own folder") {
                let path = entry.expect("an entry").path();
                if path.is_dir() {
                    folders.push(path);
                    continue;
                }
                let text = std::fs::read_to_string(&path).expect("our own file");
                for from in [
                    "unfit(\"",
                    "bad(\"",
                    "busy(\"",
                    "_FOUND, \"",
                    "_ENTITY, \"",
                    "CONFLICT, \"",
                    "FORBIDDEN, \"",
                ] {
                    for code in text.split(from).skip(1).filter_map(|rest| rest.split('"').next()) {
                        assert!(
                            code.starts_with('\\') || CODES.contains(&code),
                            "{}: {code}",
                            path.display()
                        );
                        named += 1;
                    }
                }
            }
        }
        assert!(named > 30, "{named}");
    }
}
