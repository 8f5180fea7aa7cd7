//! A device's register: keyring, one write door, drafts, side file.
