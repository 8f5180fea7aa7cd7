//! Shapes: what is asked and what is shown.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Users, in order of creation.
#[derive(Debug, Clone, Serialize, TS)]
pub struct UsersView {
    /// All, disabled ones too.
    pub users: Vec<UserView>,
}

/// One user.
#[derive(Debug, Clone, Serialize, TS)]
pub struct UserView {
    /// User id.
    pub id: String,
    /// Name.
    pub name: String,
    /// Role code.
    pub role: String,
    /// `active`, `disabled`.
    pub state: String,
    /// May unlock on this machine: has a slot in its keyring.
    pub here: bool,
    /// User id of who granted the role.
    pub granted_by: Option<String>,
    /// RFC 3339.
    pub created_at: String,
    /// Acting commander until then, RFC 3339; none when that is over.
    pub acting_until: Option<String>,
}

/// Names an officer acting commander: they countersign what others wrote.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct UserActingRequest {
    /// User id, or name.
    pub id: String,
    /// Until when, RFC 3339, at most 92 days from now; ends it at once when absent.
    pub until: Option<String>,
}

/// Adds a user, with a first passphrase to change.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct UserAddRequest {
    /// Full name.
    pub name: String,
    /// Role code.
    pub role: String,
    /// First passphrase; five words are offered when absent and come back once.
    pub passphrase: Option<String>,
}

/// The user added.
#[derive(Debug, Clone, Serialize, TS)]
pub struct UserAddedView {
    /// The user.
    pub user: UserView,
    /// The five words, when they were not given: shown once.
    pub passphrase: Option<String>,
}

/// Closes a user's access.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct UserDisableRequest {
    /// User id.
    pub id: String,
    /// Why.
    pub why: Option<String>,
}

/// Gives a user a new passphrase; for the commands.
#[derive(Debug, Clone)]
pub struct UserResetRequest {
    /// User id or name.
    pub user: String,
    /// The new passphrase; five words are offered when absent and come back once.
    pub passphrase: Option<String>,
}
