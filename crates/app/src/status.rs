//! `status`: the register, its journals, what waits.

use serde_json::{Value, json};

use crate::desk::Desk;
use crate::fault::Fault;
use crate::reading::mark;
use crate::rights::Action;

/// The state of the register, as the contract names it.
///
/// # Errors
/// What the register said.
pub fn status(desk: &Desk) -> Result<Value, Fault> {
    desk.with(|session| {
        session.may(Action::Upkeep)?;
        let name = session.user.name.clone();
        let status = session.acting(|store, ctx| store.status(ctx.clock.now()))?;
        let marks: Vec<String> = status
            .journals
            .iter()
            .map(|journal| mark(&journal.journal))
            .collect();
        let mut document = serde_json::to_value(&status).map_err(|_| Fault::new("internal"))?;
        document["version"] = json!(env!("CARGO_PKG_VERSION"));
        document["schema"] = json!(domain::SCHEMA);
        document["user_name"] = json!(name);
        document["unsigned"] = json!(crate::signing::count(session)?);
        for (journal, mark) in marks.iter().enumerate() {
            document["journals"][journal]["mark"] = json!(mark);
        }
        Ok(document)
    })
}
