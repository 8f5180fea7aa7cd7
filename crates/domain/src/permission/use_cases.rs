//! Which action each use case and each command is: a name without a row is refused, and a test of its caller fails.

use super::Action;

/// Use cases of the window and commands of the two programs, by name.
pub const USE_CASES: &[(&str, Action)] = &[
    ("lock_state", Action::OwnDesk),
    ("unlock", Action::OwnDesk),
    ("recover", Action::OwnDesk),
    ("lock", Action::OwnDesk),
    ("create_register", Action::OwnDesk),
    ("init", Action::OwnDesk),
    ("offer_passphrase", Action::OwnDesk),
    ("change_passphrase", Action::OwnDesk),
    ("session", Action::OwnDesk),
    ("status_bar", Action::OwnDesk),
    ("lists", Action::OwnDesk),
    ("drafts", Action::OwnDesk),
    ("draft_open", Action::OwnDesk),
    ("draft_save", Action::OwnDesk),
    ("draft_drop", Action::OwnDesk),
    ("preferences_get", Action::OwnDesk),
    ("preferences_set", Action::OwnDesk),
    ("unsigned", Action::OwnDesk),
    ("unsigned_answer", Action::OwnDesk),
    ("completions", Action::OwnDesk),
    ("today", Action::Read),
    ("log_day", Action::Read),
    ("log_find", Action::Read),
    ("custody_board", Action::Read),
    ("custody_view", Action::Read),
    ("case_view", Action::Read),
    ("record_history", Action::Read),
    ("record_sheet", Action::Read),
    ("printers", Action::Read),
    ("print_paper", Action::Read),
    ("history", Action::Read),
    ("show", Action::Read),
    ("search", Action::Read),
    ("person_candidates", Action::Read),
    ("log_add", Action::Create),
    ("arrest_save", Action::Create),
    ("incident_add_person", Action::Create),
    ("import", Action::Create),
    ("record_form", Action::Create),
    ("record_create", Action::Create),
    ("record_amend", Action::Amend),
    ("record_void", Action::Void),
    ("record_unvoid", Action::Void),
    ("custody_update", Action::Running),
    ("custody_event_add", Action::Running),
    ("users", Action::OwnDesk),
    ("user_add", Action::Users),
    ("user_disable", Action::Users),
    ("user_reset", Action::Users),
    ("export", Action::Export),
    ("figures", Action::Figures),
    ("report", Action::Figures),
    ("enrol", Action::Enrol),
    ("backup", Action::Backup),
    ("restore", Action::Restore),
    ("sending", Action::Upkeep),
    ("sync_now", Action::Upkeep),
    ("sync_pause", Action::Upkeep),
    ("sync", Action::Upkeep),
    ("parcel", Action::Upkeep),
    ("status", Action::Upkeep),
    ("verify", Action::Upkeep),
    ("rebuild", Action::Upkeep),
];

/// The action that a use case is; `None` for one without a row, which nobody may do.
#[must_use]
pub fn action_of(use_case: &str) -> Option<Action> {
    USE_CASES
        .iter()
        .find(|(name, _)| *name == use_case)
        .map(|(_, action)| *action)
}
