//! The routes: the exchange, who headquarters is, and whether it is there.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use axum::{
    Json, Router,
    body::Bytes,
    extract::{DefaultBodyLimit, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use journal::{
    ids::SignKey,
    parcel::{PARCEL_BYTES_MAX, Sealed},
};
use serde_json::{Value, json};
use tokio::{
    sync::{OwnedSemaphorePermit, Semaphore},
    time::timeout,
};
use tower_http::timeout::RequestBodyTimeoutLayer;

use super::allowance::{Allowance, BURST};
use crate::{Error, Headquarters, roster, storage};

/// A request whose body stops arriving for this long is given up.
const SILENCE: Duration = Duration::from_secs(30);
/// Exchanges worked on at once; each holds a parcel in memory.
const EXCHANGES_MAX: usize = 64;
/// An exchange waits this long for its turn before the device is asked to come later.
const TURN: Duration = Duration::from_secs(10);
/// What a device is asked to wait when headquarters is busy, in seconds.
const BUSY_SECONDS: u64 = 5;
/// Exchanges in a row for senders that headquarters does not know, all together.
const STRANGERS_BURST: f64 = 60.0;

/// Where lines about the running server go: each one JSON object, nothing personal in it.
pub type Log = Arc<dyn Fn(&Value) + Send + Sync>;

struct Counterhall {
    hq: Arc<Headquarters>,
    known: Mutex<Allowance<SignKey>>,
    strangers: Mutex<Allowance<()>>,
    turns: Arc<Semaphore>,
    log: Log,
}

pub(super) fn routes(hq: Arc<Headquarters>, log: Log) -> Router {
    let hall = Arc::new(Counterhall {
        hq,
        known: Mutex::new(Allowance::new(BURST)),
        strangers: Mutex::new(Allowance::new(STRANGERS_BURST)),
        turns: Arc::new(Semaphore::new(EXCHANGES_MAX)),
        log,
    });
    Router::new()
        .route("/v1/exchange", post(exchange))
        .route("/v1/identity", get(identity))
        .route("/healthz", get(health))
        .layer(DefaultBodyLimit::max(PARCEL_BYTES_MAX))
        .layer(RequestBodyTimeoutLayer::new(SILENCE))
        .with_state(hall)
}

async fn exchange(State(hall): State<Arc<Counterhall>>, parcel: Bytes) -> Response {
    let Ok(turn) = timeout(TURN, Arc::clone(&hall.turns).acquire_owned()).await else {
        return later(StatusCode::SERVICE_UNAVAILABLE, BUSY_SECONDS);
    };
    let turn = turn.expect("the turns are never closed");
    // The storage blocks; so do signatures and compression, by milliseconds.
    let work = move || answer(&hall, &parcel, turn);
    match tokio::task::spawn_blocking(work).await {
        Ok(response) => response,
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

fn answer(hall: &Counterhall, parcel: &[u8], _turn: OwnedSemaphorePermit) -> Response {
    let began = hall.hq.clock.monotonic();
    let (status, device, note, response) = match serve(hall, parcel) {
        Ok(Reply::Served(device, served)) => {
            let note = json!({"new": served.new, "already": served.already,
                "out": served.reply.len(), "standing": served.standing});
            // No content type: a parcel is known by its first bytes, and each byte costs a post.
            let response = Response::new(served.reply.into());
            (200, Some(device), note, response)
        }
        Ok(Reply::Later(device, seconds)) => {
            let response = later(StatusCode::TOO_MANY_REQUESTS, seconds);
            (429, Some(device), Value::Null, response)
        }
        Err(error) => {
            let status = status_of(&error);
            (
                status.as_u16(),
                None,
                json!(error.code()),
                status.into_response(),
            )
        }
    };
    let took = hall.hq.clock.monotonic().saturating_sub(began);
    (hall.log)(&json!({
        "at": domain::when::format_moment(&hall.hq.clock.now()),
        "event": "exchange",
        "status": status,
        "device": device.map(|device| device.to_string()),
        "in": parcel.len(),
        "note": note,
        "ms": u64::try_from(took.as_millis()).unwrap_or(u64::MAX),
    }));
    response
}

enum Reply {
    Served(SignKey, crate::Served),
    Later(SignKey, u64),
}

/// The sender's signature is checked before it is counted, so nobody can use up another's allowance.
fn serve(hall: &Counterhall, parcel: &[u8]) -> Result<Reply, Error> {
    let device = Sealed::read(parcel)?.header.from;
    let now = hall.hq.clock.monotonic();
    let known = storage::view(&*hall.hq.storage, |desk| {
        let standing = roster::standing(desk.sides().1, &device)?;
        Ok(standing != journal::roster::Standing::Unknown)
    })?;
    let taken = if known {
        hall.known
            .lock()
            .expect("no holder panics")
            .take(device, now)
    } else {
        hall.strangers
            .lock()
            .expect("no holder panics")
            .take((), now)
    };
    match taken {
        Ok(()) => Ok(Reply::Served(device, hall.hq.exchange(parcel)?)),
        Err(seconds) => Ok(Reply::Later(device, seconds)),
    }
}

fn status_of(error: &Error) -> StatusCode {
    match error.code() {
        "damaged" | "bad_reply" | "need_dictionary" | "update_advised" | "gap" | "wrong_base" => {
            StatusCode::BAD_REQUEST
        }
        "too_large" => StatusCode::PAYLOAD_TOO_LARGE,
        "disk_full" => StatusCode::INSUFFICIENT_STORAGE,
        _ => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

fn later(status: StatusCode, seconds: u64) -> Response {
    (status, [(header::RETRY_AFTER, seconds.to_string())]).into_response()
}

/// For devices that were given a typed code; they check it against the code.
async fn identity(State(hall): State<Arc<Counterhall>>) -> Response {
    let read = move || storage::view(&*hall.hq.storage, |desk| hall.hq.keys.identity(desk, None));
    match tokio::task::spawn_blocking(read).await {
        Ok(Ok(identity)) => Json(identity).into_response(),
        _ => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

async fn health() -> &'static str {
    "ok\n"
}
