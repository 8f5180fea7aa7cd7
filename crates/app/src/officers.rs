//! Who can be named in a patrol, a training, or as holding a thing: headquarters' list, and the people of this register.

use std::collections::BTreeMap;

use domain::record::Record;
use domain::term::normalise;
use serde::Serialize;
use store::Span;
use ts_rs::TS;

use crate::desk::Desk;
use crate::fault::Fault;
use crate::rights::Action;
use crate::shapes::Nothing;

/// Members of the police in headquarters' list: more than the country has.
const OFFICERS_MAX: u32 = 50_000;

/// Those who can be named.
#[derive(Debug, Clone, Serialize, TS)]
pub struct OfficersView {
    /// By name.
    pub officers: Vec<MemberView>,
}

/// Someone who can be named.
#[derive(Debug, Clone, Serialize, TS)]
pub struct MemberView {
    /// Name.
    pub name: String,
    /// As headquarters' list has it.
    pub rank: Option<String>,
    /// Code, as headquarters' list has it.
    pub sex: Option<String>,
}

/// Everyone once, by name: an officer of headquarters' list with rank and sex, a person of the register without.
pub(crate) fn officers(desk: &Desk, _: Nothing) -> Result<OfficersView, Fault> {
    desk.with(|session| {
        session.may(Action::Read)?;
        let reading = session.read()?;
        let mut found = BTreeMap::new();
        let mut take = |record: &Record| {
            let Some(name) = record.text("name") else {
                return;
            };
            let text = |name: &str| record.text(name).map(str::to_owned);
            found.entry(normalise(name)).or_insert_with(|| MemberView {
                name: name.to_owned(),
                rank: text("rank"),
                sex: text("sex"),
            });
        };
        let listed = reading
            .reader
            .of_kind("officer", Span::ALWAYS, OFFICERS_MAX)?;
        let serving = listed.iter().filter(|one| !one.is("retired"));
        serving.for_each(&mut take);
        let users = reading.reader.of_kind("user", Span::ALWAYS, OFFICERS_MAX)?;
        let active = users.iter().filter(|one| !one.is("disabled"));
        active.for_each(&mut take);
        Ok(OfficersView {
            officers: found.into_values().collect(),
        })
    })
}
