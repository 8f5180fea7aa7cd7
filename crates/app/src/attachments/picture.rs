//! A file as it is kept. A picture is decoded and drawn again, so that nothing comes with it but what is seen: no place,
//! no camera, no hidden bytes. A paper is kept as it is.

use std::io::Cursor;
use std::panic::catch_unwind;

use domain::kinds::remarks::{ATTACHMENT_BYTES_MAX, ATTACHMENT_PIXELS_MAX};
use image::codecs::jpeg::{JpegDecoder, JpegEncoder};
use image::codecs::png::{PngDecoder, PngEncoder};
use image::codecs::webp::WebPDecoder;
use image::{DynamicImage, ImageDecoder, ImageError, Limits, Rgb, RgbImage};
use zeroize::Zeroizing;

use crate::fault::Fault;

/// What decoding one picture may take of the memory, in bytes: 40 megapixels of 16 bits in four channels, and as much
/// again to work in.
const DECODING_BYTES_MAX: u64 = 2 * ATTACHMENT_PIXELS_MAX * 8;
/// The longer side of the small picture, in pixels.
const SMALL_SIDE: u32 = 256;
/// How faithfully a photo is drawn again: the next lower step when it came out too large. Of 100.
const QUALITIES: [u8; 3] = [90, 80, 65];
/// The same for the small picture.
const SMALL_QUALITY: u8 = 72;

/// A file as it is kept.
pub(super) struct Kept {
    pub(super) media_type: &'static str,
    pub(super) content: Zeroizing<Vec<u8>>,
    /// A small picture of it; empty for a paper.
    pub(super) small: Zeroizing<Vec<u8>>,
}

/// What a file is, by its first bytes: its name says nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Format {
    Jpeg,
    Png,
    WebP,
    Pdf,
}

/// Makes of a file what is kept of it.
///
/// # Errors
/// `file_too_large`, `bad_file_type`, `too_many_pixels`, `animated_picture`, `picture_damaged`.
pub(super) fn keep(file: &[u8]) -> Result<Kept, Fault> {
    if file.len() > ATTACHMENT_BYTES_MAX {
        return Err(too_large());
    }
    let format = format(file).ok_or_else(|| Fault::new("bad_file_type"))?;
    if format == Format::Pdf {
        return Ok(Kept {
            media_type: "application/pdf",
            content: Zeroizing::new(file.to_vec()),
            small: Zeroizing::default(),
        });
    }
    // A decoder that meets what its makers never thought of breaks off alone.
    catch_unwind(|| redrawn(file, format)).unwrap_or_else(|_| Err(damaged()))
}

fn format(file: &[u8]) -> Option<Format> {
    match file {
        [0xff, 0xd8, 0xff, ..] => Some(Format::Jpeg),
        [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1a, b'\n', ..] => Some(Format::Png),
        [
            b'R',
            b'I',
            b'F',
            b'F',
            _,
            _,
            _,
            _,
            b'W',
            b'E',
            b'B',
            b'P',
            ..,
        ] => Some(Format::WebP),
        [b'%', b'P', b'D', b'F', b'-', b'1' | b'2', b'.', ..] => Some(Format::Pdf),
        _ => None,
    }
}

fn redrawn(file: &[u8], format: Format) -> Result<Kept, Fault> {
    let picture = decoded(file, format)?;
    let (media_type, content) = drawn(&picture, format)?;
    Ok(Kept {
        media_type,
        content,
        small: small(&picture)?,
    })
}

fn decoded(file: &[u8], format: Format) -> Result<DynamicImage, Fault> {
    let from = Cursor::new(file);
    match format {
        Format::Jpeg => read(JpegDecoder::new(from).map_err(fault)?),
        Format::Png => {
            let decoder = PngDecoder::with_limits(from, limits()).map_err(fault)?;
            still(!decoder.is_apng().map_err(fault)?)?;
            read(decoder)
        }
        Format::WebP => {
            let decoder = WebPDecoder::new(from).map_err(fault)?;
            still(!decoder.has_animation())?;
            read(decoder)
        }
        Format::Pdf => Err(damaged()),
    }
}

/// Of a picture that moves one frame alone would be kept: whoever adds it chooses which.
fn still(is_still: bool) -> Result<(), Fault> {
    match is_still {
        true => Ok(()),
        false => Err(Fault::new("animated_picture")),
    }
}

/// The size is judged before a pixel is decoded. The picture comes upright, as its camera meant it.
fn read(mut decoder: impl ImageDecoder) -> Result<DynamicImage, Fault> {
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > ATTACHMENT_PIXELS_MAX {
        let megapixels = ATTACHMENT_PIXELS_MAX / 1_000_000;
        return Err(Fault::new("too_many_pixels").with("limit", megapixels));
    }
    decoder.set_limits(limits()).map_err(fault)?;
    let turned = decoder.orientation().map_err(fault)?;
    let mut picture = DynamicImage::from_decoder(decoder).map_err(fault)?;
    picture.apply_orientation(turned);
    Ok(picture)
}

fn limits() -> Limits {
    let mut limits = Limits::no_limits();
    limits.max_alloc = Some(DECODING_BYTES_MAX);
    limits
}

/// A drawing stays exact, unless that is too large; a photo is drawn again as one. What shows through stays so.
fn drawn(
    picture: &DynamicImage,
    format: Format,
) -> Result<(&'static str, Zeroizing<Vec<u8>>), Fault> {
    let clear = shows_through(picture);
    if format == Format::Png || clear {
        let exact = png(picture, clear)?;
        if exact.len() <= ATTACHMENT_BYTES_MAX {
            return Ok(("image/png", exact));
        }
        if clear {
            return Err(too_large());
        }
    }
    for quality in QUALITIES {
        let photo = jpeg(picture, quality)?;
        if photo.len() <= ATTACHMENT_BYTES_MAX {
            return Ok(("image/jpeg", photo));
        }
    }
    Err(too_large())
}

fn shows_through(picture: &DynamicImage) -> bool {
    picture.color().has_alpha() && picture.to_rgba8().pixels().any(|pixel| pixel.0[3] < 255)
}

fn png(picture: &DynamicImage, clear: bool) -> Result<Zeroizing<Vec<u8>>, Fault> {
    let eight_bits: DynamicImage = match (clear, picture.color().has_color()) {
        (true, _) => picture.to_rgba8().into(),
        (false, true) => picture.to_rgb8().into(),
        (false, false) => picture.to_luma8().into(),
    };
    let mut out = Zeroizing::new(Vec::new());
    let encoder = PngEncoder::new(&mut *out);
    eight_bits.write_with_encoder(encoder).map_err(fault)?;
    Ok(out)
}

fn jpeg(picture: &DynamicImage, quality: u8) -> Result<Zeroizing<Vec<u8>>, Fault> {
    let eight_bits: DynamicImage = match picture.color().has_color() {
        true => picture.to_rgb8().into(),
        false => picture.to_luma8().into(),
    };
    let mut out = Zeroizing::new(Vec::new());
    let encoder = JpegEncoder::new_with_quality(&mut *out, quality);
    eight_bits.write_with_encoder(encoder).map_err(fault)?;
    Ok(out)
}

fn small(picture: &DynamicImage) -> Result<Zeroizing<Vec<u8>>, Fault> {
    let fits = picture.width().max(picture.height()) <= SMALL_SIDE;
    let small = match fits {
        true => picture.clone(),
        false => picture.thumbnail(SMALL_SIDE, SMALL_SIDE),
    };
    jpeg(&on_white(&small).into(), SMALL_QUALITY)
}

/// What shows through lies on paper.
fn on_white(picture: &DynamicImage) -> RgbImage {
    let clear = picture.to_rgba8();
    RgbImage::from_fn(clear.width(), clear.height(), |x, y| {
        let [red, green, blue, alpha] = clear.get_pixel(x, y).0;
        let over = |colour: u8| {
            let (colour, alpha) = (u32::from(colour), u32::from(alpha));
            u8::try_from((colour * alpha + 255 * (255 - alpha)) / 255).unwrap_or(u8::MAX)
        };
        Rgb([over(red), over(green), over(blue)])
    })
}

fn fault(error: ImageError) -> Fault {
    match error {
        ImageError::Limits(_) => {
            Fault::new("too_many_pixels").with("limit", ATTACHMENT_PIXELS_MAX / 1_000_000)
        }
        _ => damaged(),
    }
}

fn damaged() -> Fault {
    Fault::new("picture_damaged")
}

fn too_large() -> Fault {
    Fault::new("file_too_large").with("limit", ATTACHMENT_BYTES_MAX / (1024 * 1024))
}

#[cfg(test)]
mod tests;
