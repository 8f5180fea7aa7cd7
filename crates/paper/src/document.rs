//! What stands on a paper, block by block, in the words to be read.

use qrcode::{EcLevel, QrCode, render::svg};
use serde::Serialize;

use crate::Error;

/// Size of running text, in points.
pub const TEXT_POINTS: f32 = 10.5;
/// Size of text that is read aloud or at arm's length, in points.
pub const TEXT_POINTS_LARGE: f32 = 14.0;

/// Bytes of a square code: more would be too fine for a telephone at the counter.
pub const CODE_BYTES_MAX: usize = 64;

/// The side of a code's picture, in its own units; it is scaled on the sheet.
const CODE_PIXELS: u32 = 240;

/// One paper.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Document {
    /// Language tag of the words (`fr`, `ht`, `en`, `es`): a reader that speaks needs it.
    pub language: &'static str,
    /// The sheet.
    pub size: Size,
    /// The sheet lies on its long side, for a table of many columns.
    pub landscape: bool,
    /// What stands at the top of the first page.
    pub head: Head,
    /// What follows, in order.
    pub blocks: Vec<Block>,
    /// What stands at the left of every page's foot: who printed it, when, from which machine.
    pub foot: String,
    /// Words of the sheet itself.
    pub words: Words,
}

/// The sheet in the printer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub enum Size {
    /// 210 × 297 mm.
    #[default]
    #[serde(rename = "a4")]
    A4,
    /// 8.5 × 11 inches.
    #[serde(rename = "us-letter")]
    Letter,
}

/// The head of the first page; its title and number come back on the others.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct Head {
    /// The institution, one line each.
    pub service: Vec<String>,
    /// What the paper is.
    pub title: String,
    /// Number of the record; empty on a blank form.
    pub number: String,
    /// Lines under the number.
    pub aside: Vec<String>,
    /// One sentence under the title; may be empty.
    pub summary: String,
}

/// Words that the layout itself prints.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct Words {
    /// With `{page}` and `{pages}` in it.
    pub page: String,
    /// Across every page (`DRAFT`, `VOID`), or empty.
    pub stamp: String,
}

/// A part of a paper.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Block {
    /// Labels with their values, in columns; a value left empty becomes a line to write on.
    Fields {
        /// Heading; may be empty.
        title: String,
        /// Columns side by side, 1 to 4.
        columns: u8,
        /// Row by row.
        rows: Vec<Field>,
    },
    /// Running text.
    Text {
        /// Heading; may be empty.
        title: String,
        /// Size, in points.
        points: f32,
        /// Its paragraphs.
        paragraphs: Vec<String>,
    },
    /// Numbered sentences.
    Items {
        /// Heading; may be empty.
        title: String,
        /// Size, in points.
        points: f32,
        /// The sentences.
        items: Vec<String>,
    },
    /// A table, whose headings come back on each page.
    Table {
        /// Heading; may be empty.
        title: String,
        /// Its columns.
        columns: Vec<Column>,
        /// As wide as the columns.
        rows: Vec<Vec<String>>,
        /// What is said when there is no row.
        empty: String,
    },
    /// Places to sign.
    Signatures {
        /// Who signs.
        places: Vec<Place>,
        /// Under each line: what to write there.
        caption: String,
    },
    /// Lines to write on.
    Ruled {
        /// Heading; may be empty.
        title: String,
        /// How many.
        lines: u8,
    },
    /// What follows stands on a new page.
    NewPage,
    /// A text as a square code, and to be read over a telephone. Made by [`Block::code`].
    Code {
        /// Above the text.
        label: String,
        /// The text as it is spoken.
        spoken: String,
        /// What it is for.
        caption: String,
        /// The square code, as SVG.
        image: String,
    },
}

impl Block {
    /// A text both as a square code and in letters.
    ///
    /// # Errors
    /// [`Error::TooLong`] past [`CODE_BYTES_MAX`].
    pub fn code(label: String, text: &str, caption: String) -> Result<Self, Error> {
        if text.len() > CODE_BYTES_MAX {
            return Err(Error::TooLong);
        }
        let code = QrCode::with_error_correction_level(text, EcLevel::M);
        let code = code.map_err(|_| Error::TooLong)?;
        let picture = code.render::<svg::Color<'_>>();
        Ok(Self::Code {
            label,
            spoken: text.to_owned(),
            caption,
            image: { picture }.min_dimensions(CODE_PIXELS, CODE_PIXELS).build(),
        })
    }
}

/// A label and its value.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct Field {
    /// What it is.
    pub label: String,
    /// What is known; empty for a line to write on.
    pub value: String,
    /// Set with letters of one width, for numbers and codes.
    pub mono: bool,
    /// Words to tick, each beside a box, where no value is known.
    pub choices: Vec<String>,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct Column {
    /// Its heading.
    pub heading: String,
    /// Its share of the width; 0 for as wide as it needs.
    pub width: u8,
    /// Set with letters of one width.
    pub mono: bool,
    /// Numbers stand at the right.
    pub number: bool,
}

/// A place to sign.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct Place {
    /// In what quality.
    pub title: String,
    /// Who, if it is known.
    pub name: String,
}
