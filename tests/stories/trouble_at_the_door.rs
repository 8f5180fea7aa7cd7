//! What can keep a register shut: each time a clear sentence, the right exit code, and nothing lost.

use std::{fs, path::Path, process::Command};

use store::{Folder, Store, keyring::Keyring, machine::SystemRandom, passphrase::Passphrase};
use stories::{OFFICER, PASSPHRASE, Post, records};

fn folder(post: &Post) -> Folder {
    Folder {
        data: post.data(),
        state: post.path("state"),
        vfs: None,
    }
}

/// A register with ten lines in it.
fn written() -> Post {
    let post = Post::begun("OUA");
    let _ = post
        .import(&records::file(&records::six_kinds(10)), &[])
        .done();
    post
}

fn nothing_is_lost(post: &Post) {
    let verified = post.run(["verify"]).done();
    assert_eq!(
        (&verified["ok"], &verified["entries"]),
        (&true.into(), &14.into()),
        "{verified}"
    );
}

#[test]
fn a_wrong_passphrase() {
    let post = written();
    fs::write(post.passphrase_file(), "kafe chemen zetwal lanmè mango").unwrap();
    let said = post.run(["status"]);
    assert_eq!((said.code, said.error().as_str()), (3, "wrong_passphrase"));
    fs::write(post.passphrase_file(), PASSPHRASE).unwrap();
    nothing_is_lost(&post);
}

#[test]
fn one_copy_of_the_keyring_damaged_and_then_both() {
    let post = written();
    let copies = ["keyring.a", "keyring.b"].map(|name| post.data().join(name));
    let whole = fs::read(&copies[0]).unwrap();
    fs::write(&copies[0], b"not a keyring").unwrap();
    nothing_is_lost(&post);
    assert_eq!(
        fs::read(&copies[0]).unwrap(),
        whole,
        "the copy was written again"
    );
    for copy in &copies {
        fs::write(copy, b"not a keyring").unwrap();
    }
    let said = post.run(["status"]);
    assert_eq!((said.code, said.error().as_str()), (1, "keyring_damaged"));
    fs::write(&copies[1], &whole).unwrap();
    nothing_is_lost(&post);
}

#[test]
fn a_second_process() {
    let post = written();
    let held = Store::open(folder(&post)).unwrap();
    let said = post.run(["status"]);
    assert_eq!((said.code, said.error().as_str()), (3, "second_process"));
    drop(held);
    nothing_is_lost(&post);
}

#[test]
fn a_database_newer_than_the_program() {
    let post = written();
    let mut keyring = Keyring::load(&post.data()).unwrap();
    let words = Passphrase::typed(PASSPHRASE);
    let unlocked = keyring.unlock(&SystemRandom, OFFICER, &words).unwrap();
    let path = folder(&post).database();
    let set = |version: u32, reads_from: u32| {
        let conn = vault::open(&path, &unlocked.database_key(), vault::Mode::Write, None).unwrap();
        conn.pragma_update(None, "user_version", version).unwrap();
        conn.execute("UPDATE schema_guard SET reads_from = ?1", [reads_from])
            .unwrap();
    };
    let had: u32 = vault::open(&path, &unlocked.database_key(), vault::Mode::Read, None)
        .unwrap()
        .pragma_query_value(None, "user_version", |row| row.get(0))
        .unwrap();
    set(had + 1, 99);
    let said = post.run(["status"]);
    assert_eq!((said.code, said.error().as_str()), (3, "database_newer"));
    set(had, 1);
    nothing_is_lost(&post);
}

/// The encrypted file of a register, as someone has it who knows a passphrase and a tool for such files.
fn by_another_tool(post: &Post, sql: &str) {
    let mut keyring = Keyring::load(&post.data()).unwrap();
    let words = Passphrase::typed(PASSPHRASE);
    let unlocked = keyring.unlock(&SystemRandom, OFFICER, &words).unwrap();
    let path = folder(post).database();
    let conn = vault::open(&path, &unlocked.database_key(), vault::Mode::Write, None).unwrap();
    conn.execute_batch(sql).unwrap();
}

#[test]
fn records_changed_behind_the_program_s_back() {
    let post = written();
    let _ = post.run(["verify", "--deep"]).done();
    for sql in [
        "UPDATE record SET body = replace(body, 'migrant_smuggling', 'narcotics')
         WHERE kind = 'incident'",
        "DELETE FROM record WHERE kind = 'log_entry'",
        "UPDATE record SET occurred_ms = occurred_ms + 1",
        "UPDATE record SET sequence = sequence + 1",
        "DELETE FROM way WHERE how = 'names'",
        "DELETE FROM way WHERE how = 'names'",
        "DELETE FROM fact",
        "UPDATE fact SET value = value + 1",
        "INSERT INTO term (term) VALUES ('delete-all')",
        "INSERT INTO term (rowid, words) VALUES (9999, 'mapou')",
    ] {
        let sound = post.run(["verify"]).done()["projection_digest"].clone();
        by_another_tool(&post, sql);
        let said = post.run(["verify", "--deep"]);
        assert_eq!(
            (said.code, said.error().as_str()),
            (1, "projection_differs"),
            "{sql}"
        );
        assert_eq!(said.json()["ok"], false, "{sql}");
        assert_eq!(post.run(["verify"]).done()["ok"], true, "the book is whole");
        let _ = post.run(["rebuild"]).done();
        let whole = post.run(["verify", "--deep"]).done();
        assert_eq!(whole["projection_digest"], sound, "{sql}");
    }
    nothing_is_lost(&post);
}

#[test]
fn a_folder_that_cannot_be_written() {
    let post = Post::new();
    let file = post.path("a-file");
    fs::write(&file, b"").unwrap();
    // Below a file: nobody can make a folder there, not even root.
    let said: stories::Said = post
        .command_on(
            &file.join("register"),
            [
                "init",
                "--base",
                "OUA",
                "--officer",
                OFFICER,
                "--role",
                "commander",
            ],
        )
        .output()
        .unwrap()
        .into();
    assert_eq!(
        (said.code, said.error().as_str()),
        (1, "folder_not_writable"),
        "{said:?}"
    );
}

/// The register on a disk of a few megabytes, in a mount space that only this command sees.
fn on_a_small_disk(post: &Post, megabytes: u32, script: &str) -> stories::Said {
    let mount = format!(
        "set -e; cp -a {data} {data}.kept; mount -t tmpfs -o size={megabytes}m none {data}; \
         cp -a {data}.kept/. {data}/; {script}",
        data = post.data().display()
    );
    Command::new("unshare")
        .args(["--mount", "--map-root-user", "bash", "-c", &mount])
        .env("XDG_STATE_HOME", post.path("state"))
        .output()
        .unwrap()
        .into()
}

#[test]
fn a_full_disk_refuses_the_save_and_goes_on_reading() {
    let post = written();
    let import = post.path("many.jsonl");
    fs::write(&import, records::file(&records::six_kinds(20_000))).unwrap();
    let command = |args: &str| {
        format!(
            "{} --data-dir {} --passphrase-file {} --json {args}",
            stories::program("fwontye-cli").display(),
            post.data().display(),
            post.passphrase_file().display()
        )
    };
    let script = format!(
        "set +e; {} >{home}/import.out 2>{home}/import.err; echo $? >{home}/import.code; {}",
        command(&format!("import {}", import.display())),
        command("verify"),
        home = post.home().display()
    );
    let verified = on_a_small_disk(&post, 4, &script);
    let read = |name: &str| fs::read_to_string(post.path(name)).unwrap();
    assert_eq!(read("import.code").trim(), "1", "{verified:?}");
    assert!(
        read("import.err").contains("disk_full"),
        "{}",
        read("import.err")
    );
    let verified = verified.done();
    assert_eq!(
        (&verified["ok"], &verified["entries"]),
        (&true.into(), &14.into())
    );
}

#[test]
fn a_register_copied_elsewhere_opens_a_volume_of_its_own() {
    let post = written();
    let copy = post.path("copy");
    copy_folder(&post.data(), &copy);
    let line = post.path("line.jsonl");
    fs::write(&line, records::file(&records::six_kinds(12)[11..])).unwrap();
    let import: stories::Said = post
        .command_on(&copy, ["import", line.to_str().unwrap()])
        .output()
        .unwrap()
        .into();
    let _ = import.done();
    let status: stories::Said = post.command_on(&copy, ["status"]).output().unwrap().into();
    let journals = status.done()["journals"].as_array().unwrap().len();
    assert_eq!(journals, 2);
    nothing_is_lost(&post);
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for file in fs::read_dir(from).unwrap() {
        let file = file.unwrap();
        fs::copy(file.path(), to.join(file.file_name())).unwrap();
    }
}
