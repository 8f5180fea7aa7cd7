//! Everything the layout can reach: itself, the document, four fonts. No disk, no clock, no network.

use std::sync::LazyLock;

use typst::{
    Library, LibraryExt, World,
    diag::{FileError, FileResult},
    foundations::{Bytes, Datetime, Duration},
    syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot},
    text::{Font, FontBook},
    utils::LazyHash,
};

use crate::{Document, Error};

const SHEET: &str = include_str!("../../../assets/paper/sheet.typ");

const FACES: [&[u8]; 4] = [
    include_bytes!("../../../assets/fonts/AtkinsonHyperlegibleNext-Regular.ttf"),
    include_bytes!("../../../assets/fonts/AtkinsonHyperlegibleNext-Bold.ttf"),
    include_bytes!("../../../assets/fonts/AtkinsonHyperlegibleNext-Italic.ttf"),
    include_bytes!("../../../assets/fonts/AtkinsonHyperlegibleMono-Regular.ttf"),
];

/// Read once, and kept: a base prints all day.
static FONTS: LazyLock<(Vec<Font>, LazyHash<FontBook>)> = LazyLock::new(|| {
    let fonts: Vec<Font> = FACES
        .iter()
        .flat_map(|face| Font::iter(Bytes::new(*face)))
        .collect();
    let book = FontBook::from_fonts(&fonts);
    (fonts, LazyHash::new(book))
});

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));

/// One document on the desk of the layout.
pub(crate) struct Desk {
    sheet: Source,
    document: FileId,
    json: Bytes,
}

impl Desk {
    pub(crate) fn new(document: &Document) -> Result<Self, Error> {
        let json = serde_json::to_vec(document).map_err(|e| Error::Typesetting(e.to_string()))?;
        Ok(Self {
            sheet: Source::new(id("/sheet.typ"), SHEET.to_owned()),
            document: id("/document.json"),
            json: Bytes::new(json),
        })
    }
}

fn id(path: &str) -> FileId {
    let path = VirtualPath::new(path).expect("our own paths are paths");
    RootedPath::new(VirtualRoot::Project, path).intern()
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &FONTS.1
    }

    fn main(&self) -> FileId {
        self.sheet.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.sheet.id() {
            return Ok(self.sheet.clone());
        }
        Err(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.document {
            return Ok(self.json.clone());
        }
        Err(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.0.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
