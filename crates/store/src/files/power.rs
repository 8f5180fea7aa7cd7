//! The promise that a file is there whenever its record is, tried on a disk that loses what was not synced.

use std::{cell::Cell, collections::BTreeMap, io};

use crashvfs::{Disk, Fault};
use domain::entry::Fields;
use serde_json::json;

use super::{Files, Named, open, own, settle, stage, sweep};
use crate::{
    Error, Span, Store,
    power::{Post, ctx_of},
};

/// How many cuts a test makes.
const CUTS: u64 = 400;
/// After so many a life starts again from the prepared register.
const CUTS_A_LIFE: u64 = 8;
/// One file takes some sixty disk calls with its entry.
const CALLS_A_CUT: u64 = 190;

/// The disk of the database, as a folder of files.
struct Plain<'d> {
    disk: &'d Disk,
    /// Breaks the promise on purpose: nothing is synced.
    careless: bool,
}

const FOLDER: &str = "attachments/";

impl Files for Plain<'_> {
    fn write(&self, name: &str, bytes: &[u8]) -> io::Result<()> {
        self.disk.write_file(&format!("{FOLDER}{name}"), bytes)
    }

    fn sync(&self, name: &str) -> io::Result<()> {
        match self.careless {
            true => Ok(()),
            false => self.disk.sync_file(&format!("{FOLDER}{name}")),
        }
    }

    fn sync_folder(&self) -> io::Result<()> {
        self.disk.sync_folder()
    }

    fn rename(&self, from: &str, to: &str) -> io::Result<()> {
        let name = |name| format!("{FOLDER}{name}");
        self.disk.rename(&name(from), &name(to))
    }

    fn remove(&self, name: &str) -> io::Result<()> {
        self.disk.remove(&format!("{FOLDER}{name}"))
    }

    fn read(&self, name: &str, bytes_max: usize) -> io::Result<Vec<u8>> {
        let mut bytes = self.disk.read_file(&format!("{FOLDER}{name}"))?;
        bytes.truncate(bytes_max);
        Ok(bytes)
    }

    fn names(&self) -> io::Result<Vec<String>> {
        let files = self.disk.files().into_keys();
        Ok(files
            .filter_map(|name| Some(name.strip_prefix(FOLDER)?.to_owned()))
            .collect())
    }
}

/// What a run of cuts came to.
#[derive(Debug, Default, PartialEq, Eq)]
struct Toll {
    lost: u64,
    unreadable: u64,
    left_behind: u64,
}

struct Life<'p> {
    post: &'p Post,
    careless: bool,
    /// Content of each file that was called saved, by record.
    promised: BTreeMap<String, Vec<u8>>,
    written: Cell<u64>,
}

impl Life<'_> {
    /// One photo on the register's first record, as the desk saves it.
    fn attach(&self, store: &mut Store, disk: &Disk) -> Result<(String, Vec<u8>), Error> {
        let files = Plain {
            disk,
            careless: self.careless,
        };
        let n = self.written.replace(self.written.get() + 1);
        let content = format!("photo {n} ").repeat(300).into_bytes();
        let staged = stage(&files, &self.post.rng, b"small", &content)?;
        let record = first(store)?;
        let mut fields = staged.fields();
        fields.extend(Fields::from([("record".to_owned(), json!(record))]));
        let actor = store.actor().clone();
        let ctx = ctx_of(self.post, &actor);
        let id = store.write(&ctx, |tx| tx.create("attachment", None, fields))?;
        // Told to nobody: the next unlock does it.
        let _ = settle(&files, &staged.name);
        Ok((id, content))
    }

    /// Compares what is there with what was promised.
    fn check(&mut self, store: &Store, disk: &Disk, toll: &mut Toll) {
        let files = Plain {
            disk,
            careless: self.careless,
        };
        sweep(&files, &store.session.conn).unwrap();
        let reader = store.read().unwrap();
        let records = reader.of_kind("attachment", Span::ALWAYS, 1_000).unwrap();
        let mut names = Vec::new();
        let mut found = BTreeMap::new();
        for record in &records {
            let named = Named::of(record).unwrap();
            names.push(own(&named.name));
            match open(&files, &named) {
                Ok(opened) => drop(found.insert(record.id.clone(), opened.content().to_vec())),
                Err(_) => toll.unreadable += 1,
            }
        }
        let kept = |(id, content): (&String, &Vec<u8>)| found.get(id) == Some(content);
        toll.lost += u64::from(!self.promised.iter().all(kept));
        let stray = |name: &String| !names.contains(name);
        toll.left_behind += u64::from(files.names().unwrap().iter().any(stray));
        self.promised = found;
    }
}

fn first(store: &Store) -> Result<String, Error> {
    let incidents = store.read()?.of_kind("incident", Span::ALWAYS, 1)?;
    Ok(incidents
        .first()
        .expect("the prepared register has one")
        .id
        .clone())
}

fn live(seed: u64, cuts: u64, careless: bool) -> Toll {
    let post = Post::new();
    let (mut toll, mut disk) = (Toll::default(), Disk::new(0));
    let mut life = Life {
        post: &post,
        careless,
        promised: BTreeMap::new(),
        written: Cell::new(0),
    };
    for cut in 0..cuts {
        if cut % CUTS_A_LIFE == 0 {
            disk = Disk::with_files(seed + cut, &post.prepared);
            life.promised.clear();
        }
        let mut store = post.unlock(&disk).unwrap();
        life.check(&store, &disk, &mut toll);
        disk.fail_call(1 + (seed + cut) * 7_919 % CALLS_A_CUT, Fault::PowerOff);
        while let Ok((id, content)) = life.attach(&mut store, &disk) {
            life.promised.insert(id, content);
        }
        let after = disk.power_cut();
        drop(store);
        disk = after;
    }
    toll
}

#[test]
fn a_file_is_there_whenever_its_record_is_and_nothing_is_left_behind() {
    assert_eq!(live(1, CUTS, false), Toll::default());
}

#[test]
fn a_file_that_is_not_synced_is_found_out() {
    let toll = live(1, 100, true);
    assert!(toll.lost > 0 && toll.unreadable > 0, "{toll:?}");
}

/// Each disk call fails once: either the photo is said not to be saved, or it is there after a cut.
#[test]
fn no_failing_call_is_called_saved() {
    let post = Post::new();
    for fault in [Fault::Io, Fault::Full] {
        for n in 1.. {
            let disk = Disk::with_files(n, &post.prepared);
            let mut life = Life {
                post: &post,
                careless: false,
                promised: BTreeMap::new(),
                written: Cell::new(n),
            };
            let mut store = post.unlock(&disk).unwrap();
            disk.fail_call(n, fault);
            match life.attach(&mut store, &disk) {
                Ok((id, content)) => drop(life.promised.insert(id, content)),
                Err(error) => {
                    let told = ["disk_error", "disk_full", "folder_not_writable"];
                    assert!(told.contains(&error.code()), "{error:?} at call {n}");
                }
            }
            let met = disk.fault_met();
            let after = disk.power_cut();
            drop(store);
            let mut toll = Toll::default();
            life.check(&post.unlock(&after).unwrap(), &after, &mut toll);
            assert_eq!(toll, Toll::default(), "{fault:?} at call {n}");
            if !met {
                assert!(n > 10, "a photo makes more calls than {n}");
                break;
            }
        }
    }
}
