//! Public keys and signatures as bytes.

use domain::bytes_id;

bytes_id!(
    /// An Ed25519 public key: of a device, of headquarters, of a person. Names the signer everywhere.
    SignKey, 32
);
bytes_id!(
    /// An X25519 public key, to which parcels are sealed.
    SealKey, 32
);
bytes_id!(
    /// An Ed25519 signature.
    Signature, 64
);
