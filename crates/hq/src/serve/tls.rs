//! The server's side of TLS 1.3: one self-signed certificate, of which only the key counts.

use std::sync::Arc;

use rcgen::{CertificateParams, DistinguishedName, KeyPair, PublicKeyData};
use rustls::{
    ServerConfig,
    crypto::ring,
    pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer},
    version::TLS13,
};
use sha2::{Digest, Sha256};

use crate::Error;

/// No tickets: what one costs a short visit is about what it saves the next.
const TICKETS: usize = 0;

/// A server key and the certificate that carries it.
#[derive(Clone)]
pub struct TlsKey {
    /// PKCS#8, DER. Secret.
    pub key: Vec<u8>,
    /// The certificate, DER.
    pub certificate: Vec<u8>,
}

impl TlsKey {
    /// A new key. Names and dates of the certificate mean nothing, for devices check the key; hence it has no name, which
    /// every connection would carry.
    ///
    /// # Errors
    /// When no key could be made.
    pub fn generate() -> Result<Self, Error> {
        let key = KeyPair::generate().map_err(|_| Error::Tls)?;
        let mut params = CertificateParams::new(Vec::new()).map_err(|_| Error::Tls)?;
        params.distinguished_name = DistinguishedName::new();
        let certificate = params.self_signed(&key).map_err(|_| Error::Tls)?;
        Ok(Self {
            key: key.serialize_der(),
            certificate: certificate.der().to_vec(),
        })
    }

    /// SHA-256 of the public key (`SubjectPublicKeyInfo`), which devices pin.
    ///
    /// # Errors
    /// When the key cannot be read.
    pub fn pin(&self) -> Result<[u8; 32], Error> {
        let der = PrivatePkcs8KeyDer::from(self.key.clone());
        let pair = KeyPair::try_from(&der).map_err(|_| Error::Tls)?;
        Ok(Sha256::digest(pair.subject_public_key_info()).into())
    }

    pub(crate) fn config(&self) -> Result<Arc<ServerConfig>, Error> {
        let key = PrivateKeyDer::Pkcs8(self.key.clone().into());
        let chain = vec![self.certificate.clone().into()];
        let mut config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_protocol_versions(&[&TLS13])
            .map_err(|_| Error::Tls)?
            .with_no_client_auth()
            .with_single_cert(chain, key)
            .map_err(|_| Error::Tls)?;
        config.send_tls13_tickets = TICKETS;
        config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
        Ok(Arc::new(config))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_key_has_its_own_pin_and_keeps_it() {
        let (one, two) = (TlsKey::generate().unwrap(), TlsKey::generate().unwrap());
        assert_ne!(one.pin().unwrap(), two.pin().unwrap());
        assert_eq!(one.pin().unwrap(), one.clone().pin().unwrap());
        one.config().unwrap();
    }
}
