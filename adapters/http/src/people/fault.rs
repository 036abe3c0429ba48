//! What is in the way of people, as problems.

use crate::problem::Fault;
use axum::http::StatusCode;
use spartel_app::people::directory::DirectoryError;
use spartel_app::people::sign_in::NotSignedIn;
use spartel_app::people::{account, grave};

impl From<account::Rejection> for Fault {
    fn from(rejection: account::Rejection) -> Self {
        use account::Rejection as R;
        let status = match rejection {
            R::Nobody => StatusCode::UNAUTHORIZED,
            R::MayNot | R::NotTheirs | R::Oneself | R::NeedsTwo => StatusCode::FORBIDDEN,
            R::NoAccount | R::NoLink | R::IdentityUnknown | R::PasskeyUnknown | R::NoDeputy | R::NoDevice => {
                StatusCode::NOT_FOUND
            }
            R::BadTerm | R::DeputyOneself | R::CredentialTooLong => StatusCode::UNPROCESSABLE_ENTITY,
            _ => StatusCode::CONFLICT,
        };
        Self::new(status, rejection.as_str())
    }
}

impl From<grave::Rejection> for Fault {
    fn from(rejection: grave::Rejection) -> Self {
        use grave::Rejection as R;
        let status = match rejection {
            R::MayNotPropose | R::MayNotApprove | R::Oneself | R::Deputy | R::Concerned | R::NotTheirs => {
                StatusCode::FORBIDDEN
            }
            R::NotProposed => StatusCode::NOT_FOUND,
            _ => StatusCode::CONFLICT,
        };
        Self::new(status, rejection.as_str())
    }
}

impl From<DirectoryError> for Fault {
    fn from(error: DirectoryError) -> Self {
        match error {
            DirectoryError::Account(rejection) => rejection.into(),
            DirectoryError::Grave(rejection) => rejection.into(),
            DirectoryError::Record(error) => error.into(),
            DirectoryError::NoProposal => Self::none(),
            DirectoryError::NotApproved(_) | DirectoryError::NotDone(_) => {
                Self::new(StatusCode::CONFLICT, error.code())
            }
            DirectoryError::Malformed(_) | DirectoryError::DoesNotFollow(_) => Self::failed(),
        }
    }
}

impl From<NotSignedIn> for Fault {
    fn from(error: NotSignedIn) -> Self {
        match error {
            NotSignedIn::Wrong | NotSignedIn::Passkey | NotSignedIn::Provider => {
                Self::new(StatusCode::UNAUTHORIZED, error.code())
            }
            NotSignedIn::NotAsked => Self::new(StatusCode::CONFLICT, error.code()),
            NotSignedIn::Away => Self::new(StatusCode::SERVICE_UNAVAILABLE, error.code()),
            NotSignedIn::Weak(weak) => Self::unfit(weak.as_str()),
            NotSignedIn::Session(rejection) => rejection.into(),
            NotSignedIn::Directory(error) => error.into(),
            NotSignedIn::Wait(millis) => {
                let seconds = millis.div_ceil(1000).to_string();
                let Self(problem) = Self::new(StatusCode::TOO_MANY_REQUESTS, "wait");
                Self(problem.with("seconds", seconds))
            }
        }
    }
}
