//! Sets a paper in type: a head, blocks, a foot in; a tagged PDF out.
//!
//! Nothing here knows a record, a language or a clock: words come in as they are to be read. The layout is
//! `assets/paper/sheet.typ`, the same for every paper, so that whoever knows one finds their way in all. No file
//! is read and none is written; the PDF is bytes in memory.

mod document;
mod error;
mod world;

pub use document::{
    Block, CODE_BYTES_MAX, Column, Document, Field, Head, Place, Size, TEXT_POINTS,
    TEXT_POINTS_LARGE, Words,
};
pub use error::Error;

use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, pdf};

use crate::world::Desk;

/// The paper as a tagged PDF. The same document gives the same bytes.
///
/// # Errors
/// [`Error::TooLong`] when a code cannot hold its text; [`Error::Typesetting`] when the layout refuses the
/// document, which is a fault of the layout.
pub fn print(document: &Document) -> Result<Vec<u8>, Error> {
    let desk = Desk::new(document)?;
    let pages = typst::compile::<PagedDocument>(&desk).output;
    let pages = pages.map_err(|faults| Error::typesetting(&faults))?;
    pdf(&pages, &PdfOptions::default()).map_err(|faults| Error::typesetting(&faults))
}

#[cfg(test)]
mod tests;
