//! What is said about a record: a commander's decision, a note, a file.

use crate::check::{Around, Fault, text};
use crate::entry::Fields;
use crate::kind::{Field, Kind, Type, code, field, line, narrative, record, remark};

/// A commander's decision on a record, or on a day of the main courante.
pub(super) const COUNTERSIGN: Kind = Kind::open(
    "countersign",
    &[
        field("target", Type::RecordOrDay).save(),
        code("decision", &["approved", "returned"]).save(),
        remark("comment"),
    ],
)
.append_only();

/// A note on a record.
pub(super) const NOTE: Kind = Kind::open(
    "note",
    &[record("target", &[]).save(), narrative("text").save()],
);

/// A photo or a paper of a record. Its content travels apart.
pub(super) const ATTACHMENT: Kind = Kind::open("attachment", FILE).with_rules(&[a_file_we_open]);

const FILE: &[Field] = &[
    record("record", &[]).save(),
    line("media_type"),
    field("size", Type::Int(0, ATTACHMENT_BYTES_MAX as i64)),
    line("sha256"),
    remark("caption"),
];

/// Under this name a record says which sealed file is its content: 32 bytes as base64url. Of a protection file it is in
/// clear, so that whoever carries or checks the sealed file needs no key.
pub const FILE_NAME: &str = "file";
/// Under this name it says what opens that file, sealed with the rest of a protection file. The machine writes both;
/// nobody types, imports or exports them.
pub const FILE_KEY: &str = "file_key";

/// One attachment, in bytes.
pub const ATTACHMENT_BYTES_MAX: usize = 10 * 1024 * 1024;
/// One image, in pixels.
pub const ATTACHMENT_PIXELS_MAX: u64 = 40_000_000;
/// Attachments of one record.
pub const ATTACHMENTS_MAX: usize = 200;

/// The only kinds of file that are kept or shown.
pub const MEDIA_TYPES: &[&str] = &["image/jpeg", "image/png", "image/webp", "application/pdf"];

fn a_file_we_open(fields: &Fields, _: &dyn Around, faults: &mut Vec<Fault>) {
    let unknown = text(fields, "media_type").filter(|given| !MEDIA_TYPES.contains(given));
    if let Some(given) = unknown {
        faults.push(Fault::new("media_type", "bad_code").with("value", given));
    }
}
