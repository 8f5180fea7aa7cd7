//! Handing the key of the protection files on.

use store::keyring::RecoveryKey;
use store::passphrase::plain;

use super::{HandOverRequest, ProtectionKeyView};
use crate::desk::Desk;
use crate::fault::Fault;
use crate::rights;

/// Hands the key of the files to another focal point: by who holds it, or by the printed key.
pub(crate) fn protection_hand_over(
    desk: &Desk,
    request: HandOverRequest,
) -> Result<ProtectionKeyView, Fault> {
    let printed = request.key.as_deref().map(RecoveryKey::typed_protection);
    let printed = printed.transpose().map_err(store::Error::from)?;
    desk.with(|session| {
        rights::handing_over(session, printed.is_some())?;
        let to = session.read()?.record(&request.user)?;
        if to.text("role") != Some("protection") || to.is("disabled") {
            return Err(Fault::new("bad_role").with("role", to.text("role").unwrap_or_default()));
        }
        session.acting(|store, ctx| match &printed {
            Some(printed) => store.hand_over_printed(ctx, printed, &to.id),
            None => store.hand_over(ctx, &to.id),
        })?;
        Ok(ProtectionKeyView {
            holders: session.store.focal_points(),
        })
    })
}

impl Desk {
    /// Hands the key of the protection files to a focal point named by id or name; see [`HandOverRequest`].
    ///
    /// # Errors
    /// `unknown_person`, `bad_role`, `sealed`, `not_assigned`, `recovery_mistyped`, `recovery_wrong`, or what the disk
    /// said.
    pub fn hand_over(&self, name: &str, key: Option<String>) -> Result<ProtectionKeyView, Fault> {
        let known = self.users()?.users.into_iter();
        let mut named = known.filter(|user| user.id == name || plain(&user.name) == plain(name));
        let user = named
            .next()
            .ok_or_else(|| Fault::new("unknown_person").with("name", name))?
            .id;
        protection_hand_over(self, HandOverRequest { user, key })
    }
}
