//! The carrier against servers that hold the right key and do everything else wrong, and against others.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::{net::SocketAddr, sync::Arc, time::Duration};

use rcgen::{CertificateParams, KeyPair, PublicKeyData};
use rustls::{
    ServerConfig,
    crypto::ring,
    pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer},
};
use sha2::{Digest, Sha256};
use sync::{
    line::{Broken, Line},
    pin::Pin,
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};
use tokio_rustls::{TlsAcceptor, server::TlsStream};

/// Patience in these tests: long enough for a busy machine, short enough to wait for.
const SILENCE: Duration = Duration::from_millis(700);
const PARCEL: &[u8] = b"a parcel";

struct Key {
    acceptor: TlsAcceptor,
    pin: Pin,
}

/// A server key whose certificate ended in 1976, for a name that is nobody's.
fn key() -> Key {
    let pair = KeyPair::generate().unwrap();
    let mut params = CertificateParams::new(["someone.invalid".to_owned()]).unwrap();
    params.not_before = rcgen::date_time_ymd(1975, 1, 1);
    params.not_after = rcgen::date_time_ymd(1976, 1, 1);
    let certificate = params.self_signed(&pair).unwrap();
    let secret = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(pair.serialize_der()));
    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certificate.der().clone()], secret)
        .unwrap();
    Key {
        acceptor: TlsAcceptor::from(Arc::new(config)),
        pin: Sha256::digest(pair.subject_public_key_info()).into(),
    }
}

async fn listen() -> (TcpListener, SocketAddr) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    (listener, address)
}

fn line(address: SocketAddr, pins: &[Pin]) -> Line {
    let line = Line::new(&format!("https://{address}"), pins, None).unwrap();
    line.with_silence(SILENCE)
}

/// Reads one request with a parcel in it.
async fn request(stream: &mut TlsStream<TcpStream>) -> Option<()> {
    let mut seen = Vec::new();
    while !seen.ends_with(PARCEL) {
        let mut piece = [0; 1024];
        match stream.read(&mut piece).await {
            Ok(0) | Err(_) => return None,
            Ok(length) => seen.extend_from_slice(&piece[..length]),
        }
    }
    Some(())
}

/// Answers every request of the first connection with these bytes, and takes no second one.
async fn canned(listener: TcpListener, acceptor: TlsAcceptor, answer: Vec<u8>) {
    let (stream, _) = listener.accept().await.unwrap();
    let Ok(mut stream) = acceptor.accept(stream).await else {
        return;
    };
    while request(&mut stream).await.is_some() {
        stream.write_all(&answer).await.unwrap();
        stream.flush().await.unwrap();
    }
}

async fn answered(answer: Vec<u8>) -> Result<Vec<u8>, Broken> {
    let key = key();
    let (listener, address) = listen().await;
    let server = tokio::spawn(canned(listener, key.acceptor.clone(), answer));
    let result = line(address, &[key.pin]).exchange(PARCEL.to_vec()).await;
    server.abort();
    result
}

fn http(status: &str, headers: &str, body: &str) -> Vec<u8> {
    let length = body.len();
    format!("HTTP/1.1 {status}\r\n{headers}content-length: {length}\r\n\r\n{body}").into_bytes()
}

#[tokio::test]
async fn the_key_is_trusted_whatever_the_certificates_dates_and_names() {
    assert_eq!(
        answered(http("200 OK", "", "reply")).await,
        Ok(b"reply".to_vec())
    );
}

#[tokio::test]
async fn another_key_is_no_headquarters_and_gets_nothing() {
    let key = key();
    let (listener, address) = listen().await;
    let acceptor = key.acceptor.clone();
    let server = tokio::spawn(async move {
        let (stream, _) = listener.accept().await.unwrap();
        acceptor.accept(stream).await.is_ok()
    });
    let result = line(address, &[[7; 32]]).exchange(PARCEL.to_vec()).await;
    assert_eq!(result, Err(Broken::Unreached));
    assert!(!server.await.unwrap(), "the handshake was broken off");
}

#[tokio::test]
async fn the_next_key_is_trusted_beside_the_current_one() {
    let key = key();
    let (listener, address) = listen().await;
    let answer = http("200 OK", "", "reply");
    let server = tokio::spawn(canned(listener, key.acceptor.clone(), answer));
    let line = line(address, &[[7; 32], key.pin]);
    assert!(line.exchange(PARCEL.to_vec()).await.is_ok());
    assert_eq!(line.met(), Some(key.pin));
    server.abort();
}

#[tokio::test]
async fn one_connection_is_kept_for_all() {
    let key = key();
    let (listener, address) = listen().await;
    // The server takes one connection only: a second one would never be answered.
    let answer = http("200 OK", "", "reply");
    let server = tokio::spawn(canned(listener, key.acceptor.clone(), answer));
    let line = line(address, &[key.pin]);
    for _ in 0..3 {
        assert_eq!(line.exchange(PARCEL.to_vec()).await, Ok(b"reply".to_vec()));
    }
    server.abort();
}

#[tokio::test]
async fn redirects_and_errors_are_strangers_and_patience_is_asked_for_by_two() {
    let moved = http("302 Found", "location: https://portal.invalid/\r\n", "");
    assert_eq!(answered(moved).await, Err(Broken::Stranger));
    let failed = http("502 Bad Gateway", "", "<html>proxy</html>");
    assert_eq!(answered(failed).await, Err(Broken::Stranger));
    let pace = http("429 Too Many Requests", "retry-after: 7\r\n", "");
    let seconds = Duration::from_secs(7);
    assert_eq!(answered(pace).await, Err(Broken::Busy(Some(seconds))));
    let busy = http("503 Service Unavailable", "", "");
    assert_eq!(answered(busy).await, Err(Broken::Busy(None)));
}

#[tokio::test]
async fn a_reply_without_end_is_not_read_to_the_end() {
    let endless = b"HTTP/1.1 200 OK\r\ncontent-length: 99999999\r\n\r\n".to_vec();
    let body = vec![b'x'; 5 << 20];
    let result = answered([endless, body].concat()).await;
    assert_eq!(result, Err(Broken::Stranger));
}

#[tokio::test]
async fn a_server_that_falls_silent_is_given_up() {
    let nothing = answered(Vec::new()).await;
    assert_eq!(nothing, Err(Broken::Cut));
    let half = answered(b"HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nabc".to_vec()).await;
    assert_eq!(half, Err(Broken::Cut));
}

#[tokio::test]
async fn a_half_open_connection_is_given_up() {
    let (listener, address) = listen().await;
    let held = tokio::spawn(async move { listener.accept().await.unwrap() });
    let result = line(address, &[[7; 32]]).exchange(PARCEL.to_vec()).await;
    assert_eq!(result, Err(Broken::Cut));
    drop(held.await.unwrap());
}

#[tokio::test]
async fn a_portal_that_speaks_no_tls_is_no_connection() {
    let (listener, address) = listen().await;
    let portal = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let page = http(
            "200 OK",
            "content-type: text/html\r\n",
            "<html>Sign in</html>",
        );
        stream.write_all(&page).await.unwrap();
    });
    let result = line(address, &[[7; 32]]).exchange(PARCEL.to_vec()).await;
    assert_eq!(result, Err(Broken::Unreached));
    portal.await.unwrap();
}

#[tokio::test]
async fn nobody_there_is_no_connection() {
    let (listener, address) = listen().await;
    drop(listener);
    let result = line(address, &[[7; 32]]).exchange(PARCEL.to_vec()).await;
    assert_eq!(result, Err(Broken::Unreached));
}
