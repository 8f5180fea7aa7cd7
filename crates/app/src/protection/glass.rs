//! Break-glass: one file, for one person, for an hour, because a life is in danger.

use domain::record::Record;

use super::list::row;
use super::{GlassAskRequest, GlassGrantRequest, ProtectionRowView, protected};
use crate::desk::{Desk, Session};
use crate::fault::Fault;
use crate::rights;

/// Asks for one file, because a life is in danger.
pub(crate) fn glass_ask(desk: &Desk, request: GlassAskRequest) -> Result<ProtectionRowView, Fault> {
    desk.with(|session| {
        rights::asking_glass(session)?;
        let (record, why) = asked(session, &request.id, &request.why)?;
        session.acting(|store, ctx| store.glass_ask(ctx, &record, &why))?;
        row(session, &session.read()?, &record)
    })
}

/// Opens one file for an hour to who asked for it.
pub(crate) fn glass_grant(
    desk: &Desk,
    request: GlassGrantRequest,
) -> Result<ProtectionRowView, Fault> {
    desk.with(|session| {
        rights::granting_glass(session)?;
        let (record, why) = asked(session, &request.id, &request.why)?;
        session.acting(|store, ctx| store.glass_grant(ctx, &record, &request.user, &why))?;
        row(session, &session.read()?, &record)
    })
}

fn asked(session: &Session, id: &str, why: &str) -> Result<(Record, String), Fault> {
    let record = protected(session, id)?;
    match why.trim() {
        "" => Err(Fault::field("why", "reason_missing")),
        why => Ok((record, why.to_owned())),
    }
}
