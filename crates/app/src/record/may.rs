//! Who may change what of a record: the fields that run, for anyone on duty; the others, as the table of rights says.

use domain::kind::{Field, Kind};
use domain::record::{Record, Stage};
use domain::sealed::is_protection;

use super::{Change, is_fixed, ordinary};
use crate::desk::Session;
use crate::fault::Fault;
use crate::reading::Reading;
use crate::rights::{self, Action};

/// Whether the person at the desk may make this change; gives the table of the record's kind.
pub(super) fn change(
    session: &Session,
    reading: &Reading<'_>,
    record: &Record,
    change: &Change,
) -> Result<&'static Kind, Fault> {
    let table = changeable(record)?;
    let mut amends = false;
    for name in change.names() {
        let field = table
            .field(name)
            .ok_or_else(|| Fault::field(name, "unknown_field"))?;
        if is_fixed(field) {
            return Err(Fault::field(name, "fixed_field"));
        }
        amends |= !field.running;
    }
    if amends {
        let sealed = reading.standing(record)?.is_countersigned();
        rights::amending(session, record, sealed, change.why.is_some())?;
    }
    Ok(table)
}

/// What saving a record of this kind from its form is. A kind without a row here has no such form.
pub(super) fn creating(table: &Kind) -> Result<Action, Fault> {
    match table.code {
        "incident" | "person" | "involvement" | "case_step" | "seizure" | "document_check"
        | "patrol" | "asset" | "asset_event" | "training" | "reception" => Ok(Action::Create),
        "custody_event" => Ok(Action::Running),
        "referral" => Ok(Action::ReferralPrepare),
        "screening" | "child_file" => Ok(Action::ProtectionCreate),
        other => Err(Fault::new("unknown_kind").with("kind", other)),
    }
}

/// Whether the person may void the record, or take that back.
pub(super) fn void(session: &Session, record: &Record) -> Result<(), Fault> {
    ordinary(&record.kind)?;
    rights::voiding(session, record)
}

/// The table of a record that changes at all.
pub(super) fn changeable(record: &Record) -> Result<&'static Kind, Fault> {
    changing(ordinary(&record.kind)?, record)
}

fn changing(table: &'static Kind, record: &Record) -> Result<&'static Kind, Fault> {
    if table.append_only {
        return Err(Fault::new("append_only"));
    }
    if record.stage == Stage::Void {
        return Err(Fault::new("record_void"));
    }
    Ok(table)
}

/// What the sheet offers of a record, field by field.
pub(super) struct Offer {
    /// Fields that do not run.
    pub(super) amend: Result<(), Fault>,
    /// Fields that run.
    pub(super) running: bool,
}

impl Offer {
    pub(super) fn of(
        session: &Session,
        reading: &Reading<'_>,
        record: &Record,
    ) -> Result<Self, Fault> {
        if let Some(table) = record.known_kind().filter(|kind| is_protection(kind.code)) {
            let open =
                changing(table, record).and_then(|_| rights::opening(session, record, false));
            return Ok(Self {
                running: open.is_ok(),
                amend: open,
            });
        }
        let sealed = reading.standing(record)?.is_countersigned();
        let open = changeable(record);
        Ok(Self {
            running: open.is_ok() && session.may(Action::Running).is_ok(),
            amend: open.and_then(|_| rights::amending(session, record, sealed, true)),
        })
    }

    pub(super) fn allows(&self, field: &Field) -> bool {
        !is_fixed(field)
            && if field.running {
                self.running
            } else {
                self.amend.is_ok()
            }
    }
}
