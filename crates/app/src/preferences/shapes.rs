//! Shapes: what is asked and what is shown.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A user's preferences.
#[derive(Debug, Clone, Deserialize, PartialEq, Eq, Serialize, TS)]
pub struct PreferencesView {
    /// fr, ht, en, es.
    pub language: String,
    /// light, dark, sun.
    pub theme: String,
    /// normal (44 px), compact (32 px).
    pub density: String,
    /// 100, 115, 130 per cent.
    pub text_scale: u32,
}

/// Changes those given.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct PreferencesSetRequest {
    /// fr, ht, en, es.
    pub language: Option<String>,
    /// light, dark, sun.
    pub theme: Option<String>,
    /// normal, compact.
    pub density: Option<String>,
    /// 100, 115, 130.
    pub text_scale: Option<u32>,
}
