//! Trust in a server by its key alone: names and dates of certificates are not looked at, because clocks at a post
//! are wrong and nobody there can renew anything.

use std::sync::{Arc, Mutex};

use rustls::{
    CertificateError, ClientConfig, DigitallySignedStruct, Error, SignatureScheme,
    client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier},
    crypto::{CryptoProvider, ring, verify_tls12_signature, verify_tls13_signature},
    pki_types::{CertificateDer, ServerName, UnixTime},
    server::ParsedCertificate,
    version::TLS13,
};
use sha2::{Digest, Sha256};

/// SHA-256 of a server key (its `SubjectPublicKeyInfo`).
pub type Pin = [u8; 32];

/// Accepts a server that holds one of the pinned keys; the handshake proves that it does.
#[derive(Debug)]
struct Pinned {
    /// Keys in force: the current one and, near a change, the next. Empty: any key, noted in `met`.
    pins: Vec<Pin>,
    /// The key of the last server that proved to hold it.
    met: Arc<Mutex<Option<Pin>>>,
    provider: Arc<CryptoProvider>,
}

impl ServerCertVerifier for Pinned {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        _intermediates: &[CertificateDer<'_>],
        _server_name: &ServerName<'_>,
        _ocsp_response: &[u8],
        _now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        let spki = ParsedCertificate::try_from(end_entity)?.subject_public_key_info();
        let pin: Pin = Sha256::digest(&spki).into();
        if !self.pins.is_empty() && !self.pins.contains(&pin) {
            return Err(CertificateError::ApplicationVerificationFailure.into());
        }
        *self.met.lock().expect("no holder panics") = Some(pin);
        Ok(ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        let algorithms = &self.provider.signature_verification_algorithms;
        verify_tls12_signature(message, cert, dss, algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        let algorithms = &self.provider.signature_verification_algorithms;
        verify_tls13_signature(message, cert, dss, algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.provider
            .signature_verification_algorithms
            .supported_schemes()
    }
}

/// TLS 1.3 towards a server with one of these keys. With no pin any key is taken, for the one question that a typed
/// code asks; what that server then says is checked against the code. The key met is left in the second value.
///
/// # Panics
/// Never: the ring provider has TLS 1.3.
#[must_use]
pub fn tls(pins: &[Pin]) -> (ClientConfig, Arc<Mutex<Option<Pin>>>) {
    let met = Arc::new(Mutex::new(None));
    let provider = Arc::new(ring::default_provider());
    let verifier = Pinned {
        pins: pins.to_vec(),
        met: Arc::clone(&met),
        provider: Arc::clone(&provider),
    };
    let config = ClientConfig::builder_with_provider(provider)
        .with_protocol_versions(&[&TLS13])
        .expect("the ring provider has TLS 1.3")
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(verifier))
        .with_no_client_auth();
    (config, met)
}
