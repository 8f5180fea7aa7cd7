//! Copies of a data folder: one run twice, one put back. Nothing written by either is lost.

use crate::{office::Office, post::Post};

#[test]
fn a_folder_copied_and_run_twice_keeps_what_both_wrote() {
    let office = Office::open();
    let first = Post::begin();
    first.enrol(&office.invite(true), None);
    first.write("avant la copie");
    first.converge();
    let second = Post::copy_of(&first);
    first.write("ici, après la copie");
    second.write("là-bas, après la copie");
    first.converge();
    second.converge();
    first.converge();
    assert_eq!(office.entries(), first.entries());
    assert_eq!(office.entries(), second.entries());
    assert!(
        second.journals() >= 2,
        "the copy writes in a volume of its own"
    );
    assert_eq!(first.digest(), second.digest());
    assert_eq!(first.digest(), office.digest());
    assert!(office.is_well());
}

#[test]
fn a_copy_put_back_goes_on_in_a_new_volume_and_gets_back_what_it_had_sent() {
    let office = Office::open();
    let post = Post::begin();
    post.enrol(&office.invite(true), None);
    post.converge();
    let copy = Post::copy_of(&post);
    post.write("envoyé, puis perdu avec la machine");
    post.converge();
    let whole = office.digest();
    drop(post);
    copy.converge();
    assert_eq!(copy.digest(), whole, "what was sent came back");
    copy.write("et la vie continue");
    copy.converge();
    assert_eq!(office.digest(), copy.digest());
    assert_eq!(office.entries(), copy.entries());
}

#[test]
fn headquarters_put_back_from_a_copy_holds_everything_again_after_one_exchange() {
    let office = Office::open();
    let post = Post::begin();
    let invitation = office.invite(true);
    post.enrol(&invitation, None);
    post.write("dans la sauvegarde du siège");
    post.converge();
    let older = office.copy();
    post.write("reçu après la sauvegarde");
    post.converge();
    let (entries, digest) = (office.entries(), office.digest());
    drop(office);

    assert!(older.entries() < entries, "the copy knows less");
    let address = format!("https://{}", older.address);
    post.enrol(&invitation, Some(&address));
    post.converge();
    assert_eq!((older.entries(), older.digest()), (entries, digest));
    post.write("et après");
    post.converge();
    assert_eq!(older.entries(), post.entries());
    assert_eq!(older.digest(), post.digest());
    assert!(older.is_well());
}
