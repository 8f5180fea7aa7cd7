//! The one list of use cases: each is named once, as `noun::name(Request) -> View`.
//!
//! `use_cases!(then)` hands the whole list to the macro `then`. Here it becomes the dispatcher and the list of names;
//! in the tests, the TypeScript types; in the shell, the window's commands.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::desk::Desk;
use crate::fault::Fault;

/// Hands the list of use cases to the macro named.
#[macro_export]
macro_rules! use_cases {
    ($then:ident) => {
        $then! {
            lock::lock_state(shapes::Nothing) -> lock::LockView;
            lock::unlock(lock::UnlockRequest) -> lock::SessionView;
            lock::recover(lock::RecoverRequest) -> lock::SessionView;
            lock::lock(shapes::Nothing) -> lock::LockView;
            lock::create_register(lock::CreateRegisterRequest) -> lock::CreatedView;
            lock::offer_passphrase(lock::OfferPassphraseRequest) -> lock::OfferedPassphraseView;
            lock::change_passphrase(lock::ChangePassphraseRequest) -> lock::LockView;
            lock::session(shapes::Nothing) -> lock::SessionView;
            frame::status_bar(shapes::Nothing) -> frame::StatusBarView;
            lists::lists(shapes::Nothing) -> lists::ListsView;
            today::today(shapes::Nothing) -> today::TodayView;
            daybook::log_day(daybook::LogDayRequest) -> daybook::LogDayView;
            daybook::log_find(daybook::LogFindRequest) -> daybook::LogFoundView;
            daybook::log_add(daybook::LogAddRequest) -> shapes::SavedView;
            arrest::arrest_save(arrest::ArrestSaveRequest) -> arrest::ArrestSavedView;
            arrest::group_save(arrest::GroupSaveRequest) -> arrest::ArrestSavedView;
            arrest::incident_add_person(arrest::IncidentAddPersonRequest) -> arrest::ArrestSavedView;
            custody::custody_board(shapes::Nothing) -> custody::CustodyBoardView;
            custody::custody_view(custody::CustodyRequestById) -> custody::CustodyView;
            custody::custody_update(custody::CustodyUpdateRequest) -> custody::CustodyView;
            custody::custody_event_add(custody::CustodyEventAddRequest) -> custody::CustodyView;
            case::case_view(case::RecordRequest) -> case::CaseView;
            case::record_history(case::RecordRequest) -> case::HistoryView;
            record::record_sheet(case::RecordRequest) -> record::SheetView;
            record::record_form(record::RecordFormRequest) -> record::FormView;
            record::record_create(record::RecordCreateRequest) -> shapes::SavedView;
            record::record_amend(record::RecordAmendRequest) -> case::CaseView;
            record::record_void(record::RecordVoidRequest) -> case::CaseView;
            record::record_unvoid(record::RecordVoidRequest) -> case::CaseView;
            review::review(shapes::Nothing) -> review::ReviewView;
            review::countersign(review::CountersignRequest) -> review::ReviewView;
            review::note_add(review::NoteAddRequest) -> shapes::SavedView;
            document::document_read(document::DocumentReadRequest) -> document::DocumentReadView;
            seizures::seizures(shapes::Nothing) -> seizures::SeizuresView;
            seizures::seizure_hand_over(seizures::SeizureHandOverRequest) -> shapes::SavedView;
            seizures::seizure_receive(seizures::SeizureReceiveRequest) -> seizures::SeizuresView;
            patrols::patrols(shapes::Nothing) -> patrols::PatrolsView;
            equipment::equipment(shapes::Nothing) -> equipment::EquipmentView;
            equipment::equipment_item(case::RecordRequest) -> equipment::EquipmentItemView;
            trainings::trainings(shapes::Nothing) -> trainings::TrainingsView;
            officers::officers(shapes::Nothing) -> officers::OfficersView;
            shift::shift(shapes::Nothing) -> shift::ShiftView;
            shift::relief_write(shift::ReliefWriteRequest) -> shapes::SavedView;
            referrals::referrals(shapes::Nothing) -> referrals::ReferralsView;
            referrals::referral_find(referrals::ReferralFindRequest) -> referrals::ReferralRow;
            referrals::referral_authorise(case::RecordRequest) -> referrals::ReferralsView;
            referrals::referral_answer(referrals::ReferralAnswerRequest) -> referrals::ReferralsView;
            referrals::referral_attempt(referrals::ReferralAttemptRequest) -> referrals::ReferralsView;
            people::search(people::SearchRequest) -> people::SearchView;
            people::person_candidates(people::PersonCandidatesRequest) -> people::PersonCandidatesView;
            people::person_links(people::PersonLinksRequest) -> people::PersonLinksView;
            people::person_link(people::PersonLinkRequest) -> people::PersonLinksView;
            drafts::drafts(shapes::Nothing) -> drafts::DraftsView;
            drafts::draft_open(drafts::DraftRequest) -> drafts::DraftOpenView;
            drafts::draft_save(drafts::DraftSaveRequest) -> drafts::DraftSavedView;
            drafts::draft_drop(drafts::DraftRequest) -> drafts::DraftsView;
            protection::protection_files(shapes::Nothing) -> protection::ProtectionFilesView;
            protection::protection_file(case::RecordRequest) -> record::SheetView;
            protection::protection_history(case::RecordRequest) -> case::HistoryView;
            protection::protection_create(record::RecordCreateRequest) -> shapes::SavedView;
            protection::protection_amend(record::RecordAmendRequest) -> record::SheetView;
            protection::protection_search(protection::ProtectionSearchRequest) -> protection::ProtectionFilesView;
            protection::glass_ask(protection::GlassAskRequest) -> protection::ProtectionRowView;
            protection::glass_grant(protection::GlassGrantRequest) -> protection::ProtectionRowView;
            protection::protection_hand_over(protection::HandOverRequest) -> protection::ProtectionKeyView;
            missing::missing_matches(shapes::Nothing) -> missing::MissingView;
            presence::presences(shapes::Nothing) -> presence::PresencesView;
            presence::presence_open(presence::PresenceOpenRequest) -> shapes::SavedView;
            presence::presence_event_add(presence::PresenceEventAddRequest) -> presence::PresencesView;
            presence::presence_leave(presence::PresenceLeaveRequest) -> presence::PresencesView;
            reception::receptions(shapes::Nothing) -> reception::ReceptionsView;
            sending::sending(shapes::Nothing) -> sending::SendingView;
            signing::unsigned(shapes::Nothing) -> signing::UnsignedView;
            signing::unsigned_answer(signing::UnsignedAnswerRequest) -> signing::UnsignedView;
            sending::sync_now(shapes::Nothing) -> sending::SendingView;
            sending::sync_pause(sending::SyncPauseRequest) -> sending::SendingView;
            preferences::preferences_get(shapes::Nothing) -> preferences::PreferencesView;
            preferences::preferences_set(preferences::PreferencesSetRequest) -> preferences::PreferencesView;
            printing::printers(shapes::Nothing) -> printing::PrintersView;
            printing::print_paper(printing::PrintRequest) -> printing::PrintedView;
            attachments::attachment_print(attachments::AttachmentPrintRequest) -> printing::PrintedView;
            users::users(shapes::Nothing) -> users::UsersView;
            users::user_add(users::UserAddRequest) -> users::UserAddedView;
            users::user_acting(users::UserActingRequest) -> users::UsersView;
            users::user_disable(users::UserDisableRequest) -> users::UsersView;
        }
    };
}

/// Hands the list of use cases that carry bytes beside their request or their view to the macro named. Ten megabytes of
/// a photo are not told in JSON.
#[macro_export]
macro_rules! byte_cases {
    ($then:ident) => {
        $then! {
            attachments::attachment_add(attachments::AttachmentAddRequest) -> shapes::SavedView;
            attachments::attachment_list(case::RecordRequest) -> attachments::AttachmentsView;
            attachments::attachment_read(case::RecordRequest) -> attachments::AttachmentView;
        }
    };
}

macro_rules! names {
    ($($noun:ident::$name:ident($($request:ident)::+) -> $($view:ident)::+;)*) => {
        /// Every use case, by name, in the order of the list.
        pub const NAMES: &[&str] = &[$(stringify!($name)),*];
    };
}
use_cases!(names);

macro_rules! byte_names {
    ($($noun:ident::$name:ident($($request:ident)::+) -> $($view:ident)::+;)*) => {
        /// Every use case that carries bytes, by name, in the order of its list.
        pub const BYTE_NAMES: &[&str] = &[$(stringify!($name)),*];
    };
}
byte_cases!(byte_names);

macro_rules! dispatch {
    ($($noun:ident::$name:ident($($request:ident)::+) -> $($view:ident)::+;)*) => {
        impl Desk {
            /// Runs a use case by its name; the request and the view as JSON.
            ///
            /// # Errors
            /// `unknown_use_case`, `bad_request`, or what the use case said.
            pub fn call(&self, name: &str, request: Value) -> Result<Value, Fault> {
                match name {
                    $(stringify!($name) => answer::<crate::$($request)::+, crate::$($view)::+>(
                        self, request, crate::$noun::$name,
                    ),)*
                    _ => Err(Fault::new("unknown_use_case").with("name", name)),
                }
            }
        }
    };
}
use_cases!(dispatch);

macro_rules! dispatch_bytes {
    ($($noun:ident::$name:ident($($request:ident)::+) -> $($view:ident)::+;)*) => {
        impl Desk {
            /// Runs a use case that carries bytes: request and view each in an envelope, their length (four bytes) and
            /// their JSON before the bytes.
            ///
            /// # Errors
            /// As [`Desk::call`].
            pub fn call_bytes(&self, name: &str, envelope: &[u8]) -> Result<Vec<u8>, Fault> {
                let (request, bytes) = crate::envelope::open(envelope)?;
                match name {
                    $(stringify!($name) => {
                        let request: crate::$($request)::+ = asked(request)?;
                        let (view, bytes) = crate::$noun::$name(self, request, bytes)?;
                        let _: &crate::$($view)::+ = &view;
                        Ok(crate::envelope::seal(&shown(view)?, &bytes))
                    })*
                    _ => Err(Fault::new("unknown_use_case").with("name", name)),
                }
            }
        }
    };
}
byte_cases!(dispatch_bytes);

fn answer<Request: DeserializeOwned, View: Serialize>(
    desk: &Desk,
    request: Value,
    act: fn(&Desk, Request) -> Result<View, Fault>,
) -> Result<Value, Fault> {
    let request = if request.is_null() {
        Value::Object(serde_json::Map::new())
    } else {
        request
    };
    shown(act(desk, asked(request)?)?)
}

fn asked<Request: DeserializeOwned>(request: Value) -> Result<Request, Fault> {
    serde_json::from_value(request).map_err(|error| Fault::new("bad_request").with("why", error))
}

fn shown(view: impl Serialize) -> Result<Value, Fault> {
    serde_json::to_value(view).map_err(|_| Fault::new("internal"))
}

#[cfg(test)]
mod bindings {
    //! The TypeScript types are committed; this test fails when they differ from the Rust ones.
    //! `UPDATE_BINDINGS=1 cargo test -p app bindings` writes them again.

    use std::collections::BTreeMap;
    use std::fmt::Write as _;
    use std::path::{Path, PathBuf};

    use ts_rs::{Config, TS};

    const COMMITTED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../ui/src/ipc/bindings");

    /// Name, request and view of each use case.
    type Cases = Vec<(&'static str, String, String)>;

    macro_rules! export {
        ($($noun:ident::$name:ident($($request:ident)::+) -> $($view:ident)::+;)*) => {
            fn export(config: &Config) -> Cases {
                vec![$((
                    stringify!($name),
                    export_one::<crate::$($request)::+>(config),
                    export_one::<crate::$($view)::+>(config),
                )),*]
            }
        };
    }
    use_cases!(export);

    mod bytes {
        use super::{Cases, Config, export_one};

        byte_cases!(export);

        pub(super) fn cases(config: &Config) -> Cases {
            export(config)
        }
    }

    fn export_one<T: TS + 'static>(config: &Config) -> String {
        T::export_all(config).unwrap();
        T::name(config)
    }

    /// `index.ts`: every type, and the map from name to request and view.
    fn index(dir: &Path, cases: &Cases, bytes: &Cases) -> String {
        let mut text = String::from("// Generated from crates/app/src/surface.rs. Do not edit.\n");
        for (file, _) in files(dir) {
            let Some(name) = file.strip_suffix(".ts").filter(|name| !name.contains('/')) else {
                continue;
            };
            let _ = writeln!(text, "export type {{ {name} }} from \"./{name}\";");
        }
        let types: std::collections::BTreeSet<&String> = cases
            .iter()
            .chain(bytes)
            .flat_map(|(_, request, view)| [request, view])
            .collect();
        for name in types {
            let _ = writeln!(text, "import type {{ {name} }} from \"./{name}\";");
        }
        listed(&mut text, "Every use case", "UseCases", cases);
        listed(&mut text, "Those that carry bytes", "ByteCases", bytes);
        text.push_str("\nexport const useCaseNames = [\n");
        for (name, ..) in cases {
            let _ = writeln!(text, "  \"{name}\",");
        }
        text.push_str("] as const satisfies readonly (keyof UseCases)[];\n");
        text
    }

    fn listed(text: &mut String, what: &str, of: &str, cases: &Cases) {
        let _ = writeln!(text, "\n/** {what}: its request and its view. */");
        let _ = writeln!(text, "export type {of} = {{");
        for (name, request, view) in cases {
            let _ = writeln!(text, "  {name}: [{request}, {view}];");
        }
        text.push_str("};\n");
    }

    fn files(dir: &Path) -> BTreeMap<String, String> {
        let mut found = BTreeMap::new();
        let mut open = vec![PathBuf::from(dir)];
        while let Some(next) = open.pop() {
            for entry in std::fs::read_dir(&next).into_iter().flatten() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    open.push(path);
                } else {
                    let name = path.strip_prefix(dir).unwrap().to_str().unwrap().to_owned();
                    found.insert(name, std::fs::read_to_string(&path).unwrap());
                }
            }
        }
        found
    }

    fn generate(dir: &Path) {
        let config = Config::new().with_large_int("number").with_out_dir(dir);
        let (cases, bytes) = (export(&config), bytes::cases(&config));
        crate::fault::Fault::export_all(&config).unwrap();
        let _ = std::fs::remove_file(dir.join("index.ts"));
        std::fs::write(dir.join("index.ts"), index(dir, &cases, &bytes)).unwrap();
        let names: String = super::NAMES
            .iter()
            .chain(super::BYTE_NAMES)
            .map(|name| format!("{name}\n"))
            .collect();
        std::fs::write(dir.join("names.txt"), names).unwrap();
    }

    #[test]
    fn committed_types_are_the_present_ones() {
        if std::env::var_os("UPDATE_BINDINGS").is_some() {
            let _ = std::fs::remove_dir_all(COMMITTED);
            std::fs::create_dir_all(COMMITTED).unwrap();
            generate(Path::new(COMMITTED));
        }
        let fresh = tempfile::tempdir().unwrap();
        generate(fresh.path());
        let (fresh, committed) = (files(fresh.path()), files(Path::new(COMMITTED)));
        let same = fresh == committed;
        assert!(
            same,
            "ui/src/ipc/bindings is stale: UPDATE_BINDINGS=1 cargo test -p app bindings"
        );
    }
}
