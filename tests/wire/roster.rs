//! Enrolled by file and by code, approved by telephone, revoked.

use std::sync::Arc;

use sync::{Courier, Source, outcome::Ending};

use crate::{office::Office, post::Post};

#[test]
fn a_device_that_waits_gets_receipts_and_once_approved_everything() {
    let office = Office::open();
    let post = Post::begin();
    let invitation = office.invite(false);
    let enrolled = post.enrol(&invitation, None);
    post.write("avant l’approbation");
    let waiting = post.converge();
    assert_eq!(waiting.code.as_deref(), Some("not_approved"));
    assert_eq!((waiting.received, office.entries()), (0, post.entries()));

    let beside = office.beside();
    let other = beside
        .approve(&invitation.id, "0000-0000-0000")
        .unwrap_err();
    assert_eq!(
        (other.code(), other.exit_code()),
        ("fingerprint_differs", 3)
    );
    let view = beside
        .approve(&enrolled.device, &enrolled.fingerprint)
        .unwrap();
    assert_eq!(
        (view.standing, view.id.as_str()),
        ("approved", invitation.id.as_str())
    );
    let approved = post.converge();
    assert_eq!(approved.code, None);
    assert!(
        approved.received >= 3,
        "both journals of headquarters, and the approval in one"
    );
    assert_eq!(
        beside
            .approve(&invitation.id, &enrolled.fingerprint)
            .unwrap(),
        view_now(&office)
    );
}

fn view_now(office: &Office) -> hq::devices::DeviceView {
    office.hq.devices().unwrap().remove(0)
}

#[test]
fn a_file_works_for_one_device_and_for_that_one_again() {
    let office = Office::open();
    let invitation = office.invite(true);
    let (first, second) = (Post::begin(), Post::begin());
    first.enrol(&invitation, None);
    first.converge();
    first.enrol(&invitation, None);
    first.converge();
    second.enrol(&invitation, None);
    second.write("CALEBASSE Jonas");
    let refused = second.sync(&mut Courier::default());
    assert_eq!(
        (refused.outcome, refused.code.as_deref()),
        (Ending::Refused, Some("not_approved")),
        "{refused:?}"
    );
    assert!(refused.waiting > 0 && office.entries() == first.entries());
}

#[test]
fn a_dictated_code_enrols_and_a_wrong_one_does_not() {
    let office = Office::open();
    let post = Post::begin();
    let server = office.hq.server().unwrap().unwrap();
    let code = office.invite(true).code();
    let wrong = format!("0000{}", &code[4..]);
    let refused = sync::enrol(&post, Source::Code(&wrong), Some(&server)).unwrap_err();
    assert_eq!(refused.code(), "wrong_server");
    let spoken = code.to_lowercase().replace('-', " ");
    let enrolled = sync::enrol(&post, Source::Code(&spoken), Some(&server)).unwrap();
    assert_eq!(enrolled.hq_fingerprint, office.hq.keys.fingerprint());
    post.write("GUAYACÁN Rafael");
    post.converge();
    assert_eq!(office.digest(), post.digest());
}

#[test]
fn after_a_revocation_what_stood_stands_and_nothing_more_is_taken_or_given() {
    let office = Office::open();
    let post = Post::begin();
    let invitation = office.invite(true);
    post.enrol(&invitation, None);
    post.write("avant");
    post.converge();
    let (stood, digest) = (office.entries(), office.digest());
    let beside = office.beside();
    assert_eq!(beside.revoke(&invitation.id).unwrap().standing, "revoked");
    post.write("après");
    let refused = post.sync(&mut Courier::default());
    assert_eq!(refused.outcome, Ending::Refused);
    assert_eq!(
        (refused.code.as_deref(), refused.received),
        (Some("revoked"), 0)
    );
    assert_eq!((office.entries(), office.digest()), (stood, digest));
    assert!(office.hq.status().unwrap().quarantined > 0);
    assert!(office.is_well());
    assert_eq!(
        beside
            .approve(&invitation.id, &view_now(&office).fingerprint.unwrap())
            .unwrap_err()
            .code(),
        "device_revoked"
    );
}

#[test]
fn a_revoked_device_does_not_start_afresh_in_a_new_volume() {
    let office = Office::open();
    let post = Post::begin();
    let invitation = office.invite(true);
    post.enrol(&invitation, None);
    post.converge();
    let stood = office.entries();
    office.beside().revoke(&invitation.id).unwrap();
    let opened = sync::Register::lend(&post, |store, ctx| {
        store.write(ctx, |tx| tx.open_volume(journal::volume::Cause::Restore))
    });
    opened.unwrap().unwrap();
    post.write("dans un volume neuf");
    assert_eq!(post.sync(&mut Courier::default()).outcome, Ending::Refused);
    assert_eq!(office.entries(), stood);
    assert!(office.hq.status().unwrap().quarantined > 0);
}

#[test]
fn many_devices_at_once_are_all_served() {
    let office = Office::open();
    let posts = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..6)
            .map(|number| {
                let hq = Arc::clone(&office.hq);
                scope.spawn(move || {
                    let post = Post::begin();
                    post.enrol(&hq.enrol("OUA", true).unwrap(), None);
                    for line in 0..20 {
                        post.write(&format!("poste {number}, passage {line}"));
                        post.converge();
                    }
                    post.entries()
                })
            })
            .collect();
        threads
            .into_iter()
            .map(|thread| thread.join().unwrap())
            .collect::<Vec<_>>()
    });
    assert_eq!(posts.len(), 6);
    assert_eq!(office.hq.status().unwrap().bases[0].devices, 6);
    assert_eq!(office.hq.status().unwrap().bases[0].backlog, 0);
    assert!(office.is_well());
}

#[test]
fn an_exchange_brings_headquarters_hour_to_the_post() {
    let office = Office::open();
    let post = Post::begin();
    post.enrol(&office.invite(true), None);
    assert_eq!(post.last_compared(), None);
    post.converge();
    let compared = post.last_compared().unwrap();
    assert!(compared.clock_ms.unwrap().abs() < 1_000, "{compared:?}");
    let apart_ms = compared.at.timestamp_millis() - post.headquarters_ms().unwrap();
    assert!((0..300_000).contains(&apart_ms), "{apart_ms}");
}
