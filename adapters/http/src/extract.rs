//! What a request says beside its body, and JSON, each with a problem where it says something else.

use crate::app::App;
use crate::problem::Fault;
use axum::Json;
use axum::extract::{FromRequest, FromRequestParts, Path, Query, Request};
use axum::http::request::Parts;
use serde::de::DeserializeOwned;
use spartel_api::id::Id;
use spartel_app::contact::Order;
use spartel_app::node::Station;
use spartel_ledger::id::{Code, CommandId};
use spartel_ports::Random;

/// What contacts are looked up for.
pub const INSPECTION: Code = Code::new("inspection");
/// The name of the header by which a client says that it asks again.
const KEY: &str = "idempotency-key";

/// The parameters of a path. One that is none leads to nothing that is there.
pub struct At<T>(pub T);

impl<T: DeserializeOwned + Send, S: Send + Sync> FromRequestParts<S> for At<T> {
    type Rejection = Fault;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Fault> {
        let found = Path::<T>::from_request_parts(parts, state).await;
        found.map(|Path(at)| Self(at)).map_err(|_| Fault::none())
    }
}

/// The parameters of a query.
pub struct Asking<T>(pub T);

impl<T: DeserializeOwned + Send, S: Send + Sync> FromRequestParts<S> for Asking<T> {
    type Rejection = Fault;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Fault> {
        let found = Query::<T>::from_request_parts(parts, state).await;
        found.map(|Query(asking)| Self(asking)).map_err(|_| Fault::unfit("query"))
    }
}

/// JSON of a shape.
pub struct Body<T>(pub T);

impl<T: DeserializeOwned, S: Send + Sync> FromRequest<S> for Body<T> {
    type Rejection = Fault;

    async fn from_request(request: Request, state: &S) -> Result<Self, Fault> {
        Ok(Json::<T>::from_request(request, state).await.map(|Json(body)| Self(body))?)
    }
}

/// The command that a request is: the client's own, by which it asks again without anything being done twice, or a new one.
pub struct Ordered(pub Order);

impl<S: Station + 'static> FromRequestParts<App<S>> for Ordered {
    type Rejection = Fault;

    async fn from_request_parts(parts: &mut Parts, app: &App<S>) -> Result<Self, Fault> {
        let command = match parts.headers.get(KEY) {
            Some(key) => {
                let id = key.to_str().ok().and_then(Id::parse);
                id.ok_or_else(|| Fault::bad("idempotency-key"))?.into()
            }
            None => CommandId(app.node().recorder().world().random().bytes()),
        };
        Ok(Self(Order { command, purpose: INSPECTION }))
    }
}
