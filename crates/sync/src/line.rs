//! The HTTP carrier: one kept connection, one request in flight, given up on silence and never on slowness.
//!
//! The proxies that the environment names are not used: at a post they are left-overs of someone else's network.
//! One that is needed is configured by name.

use std::{
    pin::Pin as StdPin,
    sync::{Arc, Mutex},
    task::{Context, Poll},
    time::Duration,
};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use journal::parcel::PARCEL_BYTES_MAX;
use reqwest::{Client, Method, Request, Response, StatusCode, Url, redirect::Policy};
use tokio::time::{Instant, sleep_until};

use crate::pin::{self, Pin};

/// Given up when nothing moves for this long.
pub const SILENCE: Duration = Duration::from_secs(30);
/// Given up after this long whatever moves.
pub const TOTAL: Duration = Duration::from_secs(10 * 60);
/// Largest answer to the question who headquarters is.
const IDENTITY_BYTES_MAX: usize = 16 << 10;
/// A kept connection is not used again after this long: headquarters closes it a little later.
const IDLE: Duration = Duration::from_secs(100);
/// Size of the pieces in which a body is handed to the connection, so that progress can be seen.
const PIECE_BYTES: usize = 4 << 10;

/// Why no reply came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Broken {
    /// No connection: the network, the address, or a server that is not headquarters.
    Unreached,
    /// The connection broke or fell silent under way.
    Cut,
    /// Something answered that is not headquarters: a portal, a proxy.
    Stranger,
    /// Headquarters asks for patience, this long if it said so.
    Busy(Option<Duration>),
}

/// A line to one server.
#[derive(Debug)]
pub struct Line {
    client: Client,
    server: Url,
    silence: Duration,
    met: Arc<Mutex<Option<Pin>>>,
}

/// The configured address of the server or of the proxy is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an https address")]
pub struct BadAddress;

impl Line {
    /// A line to `server` (`https://host:port`), trusted by its key. No pin: see [`pin::tls`].
    ///
    /// # Errors
    /// When an address cannot be used.
    pub fn new(server: &str, pins: &[Pin], proxy: Option<&str>) -> Result<Self, BadAddress> {
        let server: Url = server.parse().map_err(|_| BadAddress)?;
        if server.scheme() != "https" || server.host().is_none() {
            return Err(BadAddress);
        }
        let (tls, met) = pin::tls(pins);
        let mut builder = Client::builder()
            .tls_backend_preconfigured(tls)
            .http1_only()
            .no_proxy()
            .redirect(Policy::none())
            .connect_timeout(SILENCE)
            .tcp_user_timeout(SILENCE)
            .tcp_nodelay(true)
            .pool_max_idle_per_host(1)
            .pool_idle_timeout(IDLE);
        if let Some(address) = proxy {
            builder = builder.proxy(reqwest::Proxy::https(address).map_err(|_| BadAddress)?);
        }
        let client = builder.build().map_err(|_| BadAddress)?;
        Ok(Self {
            client,
            server,
            silence: SILENCE,
            met,
        })
    }

    /// The same line, less patient: for tests.
    #[must_use]
    pub fn with_silence(mut self, silence: Duration) -> Self {
        self.silence = silence;
        self
    }

    /// Key of the last server that proved to hold it.
    ///
    /// # Panics
    /// Never: no holder of the lock panics.
    #[must_use]
    pub fn met(&self) -> Option<Pin> {
        *self.met.lock().expect("no holder panics")
    }

    /// Sends a parcel and reads the reply. What the reply is worth is for the reader of its signature to say.
    ///
    /// # Errors
    /// When no reply came.
    pub async fn exchange(&self, parcel: Vec<u8>) -> Result<Vec<u8>, Broken> {
        self.ask(Method::POST, "/v1/exchange", parcel, PARCEL_BYTES_MAX)
            .await
    }

    /// Asks a server who it says it is.
    ///
    /// # Errors
    /// When no answer came.
    pub async fn identity(&self) -> Result<Vec<u8>, Broken> {
        self.ask(Method::GET, "/v1/identity", Vec::new(), IDENTITY_BYTES_MAX)
            .await
    }

    async fn ask(
        &self,
        method: Method,
        path: &str,
        body: Vec<u8>,
        bytes_max: usize,
    ) -> Result<Vec<u8>, Broken> {
        let pulse = Pulse::new();
        let mut request = Request::new(method, self.address(path));
        if !body.is_empty() {
            *request.body_mut() = Some(reqwest::Body::wrap(Pieces {
                left: body.into(),
                pulse: pulse.clone(),
            }));
        }
        let work = async {
            let response = self.client.execute(request).await.map_err(|e| broken(&e))?;
            pulse.beat();
            read(response, bytes_max, &pulse).await
        };
        unless_silent(work, &pulse, self.silence).await
    }

    fn address(&self, path: &str) -> Url {
        let mut url = self.server.clone();
        let base = url.path().trim_end_matches('/').to_owned();
        url.set_path(&(base + path));
        url
    }
}

fn broken(error: &reqwest::Error) -> Broken {
    if error.is_connect() {
        Broken::Unreached
    } else {
        Broken::Cut
    }
}

async fn read(response: Response, bytes_max: usize, pulse: &Pulse) -> Result<Vec<u8>, Broken> {
    match response.status() {
        StatusCode::OK => {}
        StatusCode::TOO_MANY_REQUESTS | StatusCode::SERVICE_UNAVAILABLE => {
            return Err(Broken::Busy(patience(&response)));
        }
        _ => return Err(Broken::Stranger),
    }
    let mut response = response;
    let mut body = Vec::new();
    while let Some(piece) = response.chunk().await.map_err(|_| Broken::Cut)? {
        pulse.beat();
        if body.len() + piece.len() > bytes_max {
            return Err(Broken::Stranger);
        }
        body.extend_from_slice(&piece);
    }
    Ok(body)
}

fn patience(response: &Response) -> Option<Duration> {
    let header = response.headers().get("retry-after")?;
    let seconds: u32 = header.to_str().ok()?.parse().ok()?;
    Some(Duration::from_secs(seconds.into()))
}

async fn unless_silent<T>(
    work: impl Future<Output = Result<T, Broken>>,
    pulse: &Pulse,
    silence: Duration,
) -> Result<T, Broken> {
    let end = Instant::now() + TOTAL;
    let mut work = std::pin::pin!(work);
    loop {
        let limit = (pulse.last() + silence).min(end);
        tokio::select! {
            result = &mut work => return result,
            () = sleep_until(limit) => {
                if limit == end || pulse.last() + silence <= limit {
                    return Err(Broken::Cut);
                }
            }
        }
    }
}

/// When something last moved.
#[derive(Debug, Clone)]
struct Pulse(Arc<Mutex<Instant>>);

impl Pulse {
    fn new() -> Self {
        Self(Arc::new(Mutex::new(Instant::now())))
    }

    fn beat(&self) {
        *self.0.lock().expect("no holder panics") = Instant::now();
    }

    fn last(&self) -> Instant {
        *self.0.lock().expect("no holder panics")
    }
}

/// A body handed over in pieces, each of which is a sign of life.
struct Pieces {
    left: Bytes,
    pulse: Pulse,
}

impl Body for Pieces {
    type Data = Bytes;
    type Error = std::convert::Infallible;

    fn poll_frame(
        mut self: StdPin<&mut Self>,
        _context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        if self.left.is_empty() {
            return Poll::Ready(None);
        }
        self.pulse.beat();
        let length = self.left.len().min(PIECE_BYTES);
        Poll::Ready(Some(Ok(Frame::data(self.left.split_to(length)))))
    }

    fn is_end_stream(&self) -> bool {
        self.left.is_empty()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.left.len() as u64)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_https_addresses_are_taken() {
        for bad in [
            "",
            "headquarters",
            "http://10.0.0.1:8740",
            "https://",
            "file:///etc",
        ] {
            assert_eq!(Line::new(bad, &[], None).err(), Some(BadAddress), "{bad}");
        }
        let line = Line::new("https://127.0.0.1:8740/fw/", &[], None).unwrap();
        let address = line.address("/v1/exchange");
        assert_eq!(address.as_str(), "https://127.0.0.1:8740/fw/v1/exchange");
    }

    #[tokio::test(start_paused = true)]
    async fn silence_ends_it_and_signs_of_life_do_not() {
        let pulse = Pulse::new();
        let start = Instant::now();
        let never = std::future::pending::<Result<(), Broken>>();
        assert_eq!(
            unless_silent(never, &pulse, SILENCE).await,
            Err(Broken::Cut)
        );
        assert_eq!(start.elapsed(), SILENCE);

        let pulse = Pulse::new();
        let slow = async {
            for _ in 0..20 {
                tokio::time::sleep(SILENCE - Duration::from_secs(1)).await;
                pulse.beat();
            }
            Ok(())
        };
        assert_eq!(unless_silent(slow, &pulse, SILENCE).await, Ok(()));
    }

    #[tokio::test(start_paused = true)]
    async fn a_trickle_is_given_up_after_ten_minutes() {
        let pulse = Pulse::new();
        let start = Instant::now();
        let trickle = async {
            loop {
                tokio::time::sleep(Duration::from_secs(1)).await;
                pulse.beat();
            }
        };
        let end: Result<(), Broken> = unless_silent(trickle, &pulse, SILENCE).await;
        assert_eq!((end, start.elapsed()), (Err(Broken::Cut), TOTAL));
    }
}
