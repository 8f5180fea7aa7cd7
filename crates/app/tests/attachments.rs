//! Photos and papers at the desk: who adds and who sees them, and what is left of them on the disk.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod post;

use std::fs;
use std::path::{Path, PathBuf};

use app::fault::Fault;
use app::import::{Import, import};
use domain::permission::{Answer, Role, Scope, action_of, may};
use image::{DynamicImage, RgbImage};
use post::{Post, arrest};
use reports::catalogue::Lang;
use serde_json::{Value, json};

/// In what a camera writes beside the picture.
const PLANTED: &[u8] = b"19.5533 N 71.7250 W KALBAS";

const PEOPLE: [(&str, &str); 4] = [
    ("Mirlande Acajou", "commander"),
    ("Wilner Mapou", "officer"),
    ("Rose Grenadia", "protection"),
    ("Max Cirouelle", "administrator"),
];

/// A photo that is nobody's, another one for each number.
fn photo(n: u8) -> Vec<u8> {
    let shade = |x: u32, y: u32| image::Rgb([n, (x * 3) as u8, (y * 5) as u8]);
    let picture = DynamicImage::ImageRgb8(RgbImage::from_fn(80, 50, shade));
    let mut out = std::io::Cursor::new(Vec::new());
    picture
        .write_to(&mut out, image::ImageFormat::Jpeg)
        .unwrap();
    let plain = out.into_inner();
    let length = u16::try_from(PLANTED.len() + 2).unwrap().to_be_bytes();
    [&plain[..2], &[0xff, 0xe1], &length, PLANTED, &plain[2..]].concat()
}

fn ask(post: &Post, name: &str, request: Value, bytes: &[u8]) -> Result<(Value, Vec<u8>), Fault> {
    let json = request.to_string();
    let length = u32::try_from(json.len()).unwrap().to_be_bytes();
    let envelope = [&length, json.as_bytes(), bytes].concat();
    let answer = post.desk.call_bytes(name, &envelope)?;
    let (length, rest) = answer.split_first_chunk::<4>().unwrap();
    let (view, bytes) = rest.split_at(u32::from_be_bytes(*length) as usize);
    Ok((serde_json::from_slice(view).unwrap(), bytes.to_vec()))
}

fn add(post: &Post, record: &str, file: &[u8]) -> Result<String, Fault> {
    let request = json!({"record": record, "caption": "Le sac bleu"});
    let (saved, rest) = ask(post, "attachment_add", request, file)?;
    assert!(rest.is_empty());
    Ok(saved["id"].as_str().unwrap().to_owned())
}

fn list(post: &Post, record: &str) -> Result<(Vec<Value>, Vec<u8>), Fault> {
    let (view, small) = ask(post, "attachment_list", json!({"id": record}), b"")?;
    Ok((view["files"].as_array().unwrap().clone(), small))
}

fn read(post: &Post, id: &str) -> Result<Vec<u8>, Fault> {
    Ok(ask(post, "attachment_read", json!({"id": id}), b"")?.1)
}

/// A post with one person a role, and an arrest.
fn staffed() -> (Post, String) {
    let post = Post::begun();
    for (name, role) in &PEOPLE[1..] {
        post.add(name, role);
    }
    let saved = post.ask("arrest_save", arrest());
    let incident = saved["incident"]["id"].as_str().unwrap().to_owned();
    (post, incident)
}

/// A child's file, written by an officer.
fn child(post: &Post) -> String {
    post.change_to("Wilner Mapou");
    let file = json!({"kind": "child_file", "set": {"family_name": "QUENEPIER", "sex": "F",
        "nationality": "HTI", "protection_status": "unaccompanied"}});
    let saved = post.ask("protection_create", file);
    saved["id"].as_str().unwrap().to_owned()
}

fn sealed_files(post: &Post) -> Vec<PathBuf> {
    let folder = post.folder.path().join("data/attachments");
    let mut files: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|file| file.unwrap().path())
        .collect();
    files.sort();
    files
}

fn every_file(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => files.extend(every_file(&path)),
            false => files.push(path),
        }
    }
    files
}

#[test]
fn a_photo_is_added_listed_small_and_read_whole() {
    let (post, incident) = staffed();
    let id = add(&post, &incident, &photo(9)).unwrap();
    let paper = add(&post, &incident, b"%PDF-1.7\n%%EOF").unwrap();
    let (files, small) = list(&post, &incident).unwrap();
    let row = &files[0];
    assert_eq!(
        (&row["id"], &row["caption"]),
        (&json!(id), &json!("Le sac bleu"))
    );
    assert_eq!(
        (&row["media_type"], &row["state"]),
        (&json!("image/jpeg"), &json!("here"))
    );
    assert_eq!(row["small"].as_u64().unwrap(), small.len() as u64);
    assert_eq!(&small[..3], [0xff, 0xd8, 0xff]);
    let content = read(&post, &id).unwrap();
    assert_eq!(row["size"].as_u64().unwrap(), content.len() as u64);
    assert!(image::load_from_memory(&content).is_ok());
    assert_eq!(files[1]["small"], 0);
    assert_eq!(read(&post, &paper).unwrap(), b"%PDF-1.7\n%%EOF");
    let case = post.ask("case_view", json!({"id": incident}));
    assert_eq!(case["attachments"], 2);
}

#[test]
fn nothing_of_a_photo_is_in_any_file_under_the_data_folder() {
    let (post, incident) = staffed();
    let id = add(&post, &incident, &photo(9)).unwrap();
    let (_, small) = list(&post, &incident).unwrap();
    let content = read(&post, &id).unwrap();
    post.ask("lock", json!({}));
    // What is drawn, cut out of the middle of the photo and of its small picture.
    let middle = |bytes: &[u8]| bytes[bytes.len() / 2..][..24].to_vec();
    let marks = [PLANTED.to_vec(), middle(&content), middle(&small)];
    let files = every_file(post.folder.path());
    assert!(files.len() > 4, "{files:?}");
    for file in files {
        let bytes = fs::read(&file).unwrap();
        let holds = |mark: &Vec<u8>| bytes.windows(mark.len()).any(|window| window == mark);
        assert!(!marks.iter().any(holds), "{} holds it", file.display());
    }
}

#[test]
fn what_is_no_photo_and_no_paper_is_refused_and_leaves_nothing() {
    let (post, incident) = staffed();
    let refused = |file: &[u8]| add(&post, &incident, file).unwrap_err().code;
    assert_eq!(refused(b"MZ program"), "bad_file_type");
    assert_eq!(refused(&photo(1)[..60]), "picture_damaged");
    assert_eq!(refused(&vec![0; 10 * 1024 * 1024 + 1]), "file_too_large");
    let on_nothing = add(&post, "nobody", &photo(1)).unwrap_err();
    assert_eq!(on_nothing.code, "not_found");
    assert!(!post.folder.path().join("data/attachments").exists());
    assert_eq!(list(&post, &incident).unwrap().0, Vec::<Value>::new());
}

#[test]
fn a_void_one_is_no_longer_listed_and_a_void_record_takes_none() {
    let (post, incident) = staffed();
    post.change_to("Wilner Mapou");
    let id = add(&post, &incident, &photo(1)).unwrap();
    post.change_to("Mirlande Acajou");
    assert_eq!(list(&post, &incident).unwrap().0[0]["may_void"], true);
    post.ask("record_void", json!({"id": id, "why": "mauvais dossier"}));
    assert!(list(&post, &incident).unwrap().0.is_empty());
    // Nothing is deleted.
    assert_eq!(sealed_files(&post).len(), 1);
    assert!(read(&post, &id).is_ok());
    let note = json!({"target": incident, "text": "photo retirée"});
    let note = post.ask("note_add", note);
    let on_note = add(&post, note["id"].as_str().unwrap(), &photo(1));
    assert_eq!(on_note.unwrap_err().code, "unknown_kind");
}

#[test]
fn a_record_takes_two_hundred() {
    let (post, incident) = staffed();
    let line = |n: usize| {
        json!({"kind": "attachment", "base": "OUA", "record": incident, "ref": format!("a{n}"),
            "occurred_at": "2026-11-17T14:10:00-05:00", "media_type": "image/jpeg"})
        .to_string()
    };
    let file: Vec<String> = (0..199).map(line).collect();
    let how = Import {
        skip_bad: false,
        amend: false,
        dry_run: false,
        lang: Lang::Fr,
    };
    let imported = import(&post.desk, file.join("\n").as_bytes(), how, &mut |_| {});
    assert_eq!(imported.unwrap().stored, 199);
    add(&post, &incident, &photo(1)).unwrap();
    let one_more = add(&post, &incident, &photo(2)).unwrap_err();
    assert_eq!(one_more.code, "too_many_attachments");
    // What came without its bytes is shown as missing, and is no fault of this machine.
    let (files, _) = list(&post, &incident).unwrap();
    let missing = files.iter().filter(|file| file["state"] == "missing");
    assert_eq!(missing.count(), 199);
    let told = app::verify::verify(&post.desk, Lang::Fr).unwrap();
    assert_eq!(told["ok"], true, "{told}");
    assert_eq!(told["attachments"], json!({"here": 1, "elsewhere": 0}));
}

#[test]
fn verify_says_which_file_is_missing_and_which_is_damaged() {
    let (post, incident) = staffed();
    let ids = [1, 2].map(|n| add(&post, &incident, &photo(n)).unwrap());
    let files = sealed_files(&post);
    fs::remove_file(&files[0]).unwrap();
    let mut bytes = fs::read(&files[1]).unwrap();
    bytes[70] ^= 1;
    fs::write(&files[1], bytes).unwrap();
    let told = app::verify::verify(&post.desk, Lang::Fr).unwrap();
    assert_eq!(told["ok"], false);
    let problems = told["problems"].as_array().unwrap();
    let mut codes: Vec<_> = problems.iter().map(|one| one["code"].as_str()).collect();
    codes.sort();
    assert_eq!(
        codes,
        [Some("attachment_damaged"), Some("attachment_missing")]
    );
    assert!(problems.iter().all(|one| one["seq"].as_u64().unwrap() > 0));
    let mut read: Vec<_> = ids.map(|id| read(&post, &id).unwrap_err().code).into();
    read.sort();
    assert_eq!(read, ["attachment_damaged", "attachment_missing"]);
    let (files, _) = list(&post, &incident).unwrap();
    let mut states: Vec<_> = files.iter().map(|file| file["state"].as_str()).collect();
    states.sort();
    assert_eq!(states, [Some("damaged"), Some("missing")]);
}

#[test]
fn a_file_that_no_entry_names_is_swept_at_the_next_unlock_and_no_other() {
    let (post, incident) = staffed();
    let id = add(&post, &incident, &photo(1)).unwrap();
    let folder = post.folder.path().join("data/attachments");
    let kept = sealed_files(&post).remove(0);
    // The power went after one entry was written, and before another.
    let cut = folder.join(format!(
        "{}.new",
        kept.file_name().unwrap().to_str().unwrap()
    ));
    fs::rename(&kept, &cut).unwrap();
    fs::write(folder.join("00ff.new"), b"nobody's").unwrap();
    // A file of an entry that an older database does not know of yet.
    fs::write(folder.join("00ee"), b"another's").unwrap();
    assert!(read(&post, &id).is_ok(), "it opens before that too");
    post.change_to("Wilner Mapou");
    let mut found: Vec<_> = sealed_files(&post);
    found.sort();
    let mut wanted = vec![kept, folder.join("00ee")];
    wanted.sort();
    assert_eq!(found, wanted);
    assert!(read(&post, &id).is_ok());
}

#[test]
fn of_a_protection_file_an_officer_adds_and_a_focal_point_alone_sees() {
    let (post, _) = staffed();
    let file = child(&post);
    let id = add(&post, &file, &photo(7)).unwrap();
    assert_eq!(list(&post, &file).unwrap_err().code, "not_own");
    assert_eq!(read(&post, &id).unwrap_err().code, "not_own");
    post.change_to("Mirlande Acajou");
    assert_eq!(list(&post, &file).unwrap_err().code, "sealed");
    assert_eq!(read(&post, &id).unwrap_err().code, "sealed");
    let seen = app::show::show(&post.desk, &id).unwrap().to_string();
    assert!(
        !seen.contains("sac bleu") && !seen.contains("file_key"),
        "{seen}"
    );
    // Whoever has no key can tell that the sealed file is whole.
    let told = app::verify::verify(&post.desk, Lang::Fr).unwrap();
    assert_eq!(told["attachments"]["here"], 1);
    post.change_to("Rose Grenadia");
    let (files, small) = list(&post, &file).unwrap();
    assert_eq!((&files[0]["id"], small.is_empty()), (&json!(id), false));
    assert_eq!(files[0]["caption"], "Le sac bleu");
    assert!(image::load_from_memory(&read(&post, &id).unwrap()).is_ok());
    let told = app::show::history(&post.desk, &file).unwrap();
    let changes = told["changes"].as_array().unwrap().iter();
    let reads: Vec<_> = changes
        .filter(|change| change["op"] == "read")
        .map(|change| change["by_name"].as_str().unwrap())
        .collect();
    assert!(
        reads.contains(&"Wilner Mapou") && reads.contains(&"Rose Grenadia"),
        "{reads:?}"
    );
    // Another child's file has none of it.
    let other = child(&post);
    post.change_to("Rose Grenadia");
    assert!(list(&post, &other).unwrap().0.is_empty());
}

#[test]
fn every_role_does_what_the_matrix_says() {
    let (post, incident) = staffed();
    let id = add(&post, &incident, &photo(1)).unwrap();
    let scope = Scope::at_home();
    for (name, code) in PEOPLE {
        post.change_to(name);
        let role = Role::find(code).unwrap();
        let allowed = |case: &str| may(role, action_of(case).unwrap(), &scope) == Answer::Yes;
        let done = [
            ("attachment_add", add(&post, &incident, &photo(2)).is_ok()),
            ("attachment_list", list(&post, &incident).is_ok()),
            ("attachment_read", read(&post, &id).is_ok()),
        ];
        for (case, done) in done {
            assert_eq!(done, allowed(case), "{code} {case}");
        }
        let printed = post
            .desk
            .call("attachment_print", json!({"id": id, "printer": "nowhere"}));
        let refused = printed.is_err_and(|fault| fault.code == "no_permission");
        assert_eq!(!refused, allowed("attachment_print"), "{code}");
    }
    post.ask("lock", json!({}));
    assert_eq!(read(&post, &id).unwrap_err().code, "locked");
}
