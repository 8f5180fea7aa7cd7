//! What is kept of every kind of file, and what is refused before it costs anything.

use image::codecs::webp::WebPEncoder;
use image::{GenericImageView, ImageBuffer, Luma, Rgba, RgbaImage, load_from_memory};

use super::*;

/// In what a camera writes beside the picture, and in nothing that is seen.
const PLANTED: &[u8] = b"19.5533 N 71.7250 W KALBAS";

/// Left half red, right half blue; as wide as `width`, half as high.
fn two_halves(width: u32) -> RgbaImage {
    RgbaImage::from_fn(width, width / 2, |x, _| match x < width / 2 {
        true => Rgba([220, 20, 20, 255]),
        false => Rgba([20, 20, 220, 255]),
    })
}

fn as_jpeg(picture: RgbaImage) -> Vec<u8> {
    jpeg(&picture.into(), 90).unwrap().to_vec()
}

/// A photo as a telephone takes it: turned by a quarter, with the place it was taken at.
fn photo() -> Vec<u8> {
    let plain = as_jpeg(two_halves(64));
    // Big-endian TIFF with one entry: orientation (0x0112), a short, 6.
    let tiff = b"MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0";
    let exif = [b"Exif\0\0", &tiff[..], PLANTED].concat();
    let length = u16::try_from(exif.len() + 2).unwrap().to_be_bytes();
    [
        &plain[..2],
        &[0xff, 0xe1],
        &length,
        &exif,
        &plain[2..],
        PLANTED,
    ]
    .concat()
}

fn holds(bytes: &[u8], what: &[u8]) -> bool {
    bytes.windows(what.len()).any(|window| window == what)
}

fn refusal(file: &[u8]) -> String {
    keep(file).map(|kept| kept.media_type).unwrap_err().code
}

/// A chunk of a PNG file, with its checksum.
fn chunk(kind: &[u8; 4], data: &[u8]) -> Vec<u8> {
    let told = [&kind[..], data].concat();
    let sum = told.iter().fold(!0_u32, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| {
            (sum >> 1) ^ (0xedb8_8320 & (sum & 1).wrapping_neg())
        })
    });
    let length = u32::try_from(data.len()).unwrap().to_be_bytes();
    [&length[..], &told, &(!sum).to_be_bytes()].concat()
}

/// A PNG file with a chunk put in after its header.
fn with_chunk(file: &[u8], chunk: &[u8]) -> Vec<u8> {
    const HEADER: usize = 8 + 25;
    [&file[..HEADER], chunk, &file[HEADER..]].concat()
}

fn as_webp(picture: &RgbaImage) -> Vec<u8> {
    let mut out = Vec::new();
    let encoder = WebPEncoder::new_lossless(&mut out);
    picture.write_with_encoder(encoder).unwrap();
    out
}

/// The same picture as the only frame of one that moves.
fn moving_webp(picture: &RgbaImage) -> Vec<u8> {
    let still = as_webp(picture);
    let size = |n: u32| (n - 1).to_le_bytes()[..3].to_vec();
    let sides = [size(picture.width()), size(picture.height())].concat();
    let part = |name: &[u8; 4], data: &[u8]| {
        let length = u32::try_from(data.len()).unwrap().to_le_bytes();
        [&name[..], &length, data].concat()
    };
    let canvas = [&[0x02, 0, 0, 0][..], &sides].concat();
    let frame = [&[0; 6][..], &sides, &[100, 0, 0, 0], &still[12..]].concat();
    let body = [
        b"WEBP".to_vec(),
        part(b"VP8X", &canvas),
        part(b"ANIM", &[0; 6]),
        part(b"ANMF", &frame),
    ];
    part(b"RIFF", &body.concat())
}

#[test]
fn a_photo_comes_upright_and_tells_nothing_but_what_is_seen() {
    assert!(holds(&photo(), PLANTED));
    let kept = keep(&photo()).unwrap();
    assert_eq!(kept.media_type, "image/jpeg");
    assert!(!holds(&kept.content, PLANTED) && !holds(&kept.content, b"Exif"));
    assert!(!holds(&kept.small, PLANTED));
    let seen = load_from_memory(&kept.content).unwrap();
    assert_eq!(seen.dimensions(), (32, 64));
    let [red, _, blue, _] = seen.get_pixel(16, 4).0;
    assert!(red > 180 && blue < 80, "the left half is above now");
    let [red, _, blue, _] = seen.get_pixel(16, 60).0;
    assert!(red < 80 && blue > 180);
}

#[test]
fn a_drawing_stays_exact_in_eight_bits_without_its_remarks() {
    let deep = ImageBuffer::from_fn(40, 30, |x, _| Luma([u16::try_from(x).unwrap() * 1_600]));
    let file = DynamicImage::ImageLuma16(deep);
    let mut plain = Vec::new();
    let encoder = PngEncoder::new(&mut plain);
    file.write_with_encoder(encoder).unwrap();
    let remark = chunk(b"tEXt", &[b"Comment\0", PLANTED].concat());
    let kept = keep(&with_chunk(&plain, &remark)).unwrap();
    assert_eq!(kept.media_type, "image/png");
    assert!(!holds(&kept.content, PLANTED));
    let seen = load_from_memory(&kept.content).unwrap();
    assert_eq!(seen.color(), image::ColorType::L8);
    assert_eq!(seen.to_luma8(), file.to_luma8());
}

#[test]
fn what_shows_through_stays_so_and_lies_on_white_when_small() {
    let mut picture = two_halves(64);
    picture.put_pixel(0, 0, Rgba([0, 0, 0, 0]));
    let clear = png(&picture.clone().into(), true).unwrap();
    for file in [clear.to_vec(), as_webp(&picture)] {
        let kept = keep(&file).unwrap();
        assert_eq!(kept.media_type, "image/png");
        let seen = load_from_memory(&kept.content).unwrap();
        assert_eq!(seen.to_rgba8(), picture);
    }
    let empty = RgbaImage::new(600, 300);
    let kept = keep(&png(&empty.into(), true).unwrap()).unwrap();
    let small = load_from_memory(&kept.small).unwrap();
    assert_eq!(small.dimensions(), (SMALL_SIDE, SMALL_SIDE / 2));
    assert_eq!(small.get_pixel(9, 9).0, [255, 255, 255, 255]);
}

/// Eight pixels square, in the four inks of a printing press, as scanners write it.
fn in_four_inks() -> Vec<u8> {
    let one_code = |class: u8| [&[0xff, 0xc4, 0, 20, class, 1][..], &[0; 15], &[0]].concat();
    [
        b"\xff\xd8\xff\xee\0\x0eAdobe\0\x64\0\0\0\0\0".to_vec(),
        [&[0xff, 0xdb, 0, 67, 0][..], &[1; 64]].concat(),
        vec![0xff, 0xc0, 0, 20, 8, 0, 8, 0, 8, 4],
        (1..=4).flat_map(|ink| [ink, 0x11, 0]).collect(),
        one_code(0),
        one_code(0x10),
        vec![0xff, 0xda, 0, 14, 4, 1, 0, 2, 0, 3, 0, 4, 0, 0, 0x3f, 0],
        b"\0\xff\xd9".to_vec(),
    ]
    .concat()
}

#[test]
fn a_scan_in_four_inks_is_kept_in_three_colours() {
    let kept = keep(&in_four_inks()).unwrap();
    assert_eq!(kept.media_type, "image/jpeg");
    let seen = load_from_memory(&kept.content).unwrap();
    assert_eq!(seen.color(), image::ColorType::Rgb8);
    assert_eq!(seen.dimensions(), (8, 8));
}

#[test]
fn a_webp_photo_is_kept_as_a_photo() {
    let kept = keep(&as_webp(&two_halves(64))).unwrap();
    assert_eq!(kept.media_type, "image/jpeg");
    assert_eq!(load_from_memory(&kept.content).unwrap().width(), 64);
}

#[test]
fn the_small_picture_always_fits_before_the_file() {
    let mut seed = 7_u32;
    let noise = RgbaImage::from_fn(512, 512, |_, _| {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let [red, green, blue, _] = (seed >> 3).to_be_bytes();
        Rgba([red, green, blue, 255])
    });
    let kept = keep(&as_jpeg(noise)).unwrap();
    assert!(kept.small.len() < store::SMALL_BYTES_MAX);
}

#[test]
fn a_paper_is_kept_as_it_is() {
    let paper = [&b"%PDF-1.7\n"[..], PLANTED].concat();
    let kept = keep(&paper).unwrap();
    assert_eq!(kept.media_type, "application/pdf");
    assert_eq!((&*kept.content, kept.small.len()), (&paper, 0));
}

#[test]
fn a_file_is_what_its_first_bytes_say() {
    for other in [
        &b""[..],
        b"MZ\x90\0",
        b"GIF89a",
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        b"\0%PDF-1.7",
        b"%PDF-9.9",
        b"II*\0",
        b"RIFF\0\0\0\0WAVE",
    ] {
        assert_eq!(refusal(other), "bad_file_type", "{other:?}");
    }
}

#[test]
fn a_picture_that_moves_is_refused() {
    let plain = png(&two_halves(8).into(), false).unwrap();
    let frames = chunk(b"acTL", &[0, 0, 0, 2, 0, 0, 0, 0]);
    assert_eq!(refusal(&with_chunk(&plain, &frames)), "animated_picture");
    assert_eq!(refusal(&moving_webp(&two_halves(8))), "animated_picture");
}

#[test]
fn a_bomb_is_refused_by_its_header() {
    let mut wide = as_jpeg(two_halves(8));
    let size = wide.windows(2).position(|two| two == [0xff, 0xc0]).unwrap() + 5;
    wide[size..size + 4].fill(0xff);
    assert_eq!(refusal(&wide), "too_many_pixels");
    let header = [&[0, 0, 0x27, 0x10, 0, 0, 0x27, 0x10][..], &[8, 6, 0, 0, 0]].concat();
    let png = [
        b"\x89PNG\r\n\x1a\n".to_vec(),
        chunk(b"IHDR", &header),
        chunk(b"IDAT", &[0; 16]),
        chunk(b"IEND", &[]),
    ];
    assert_eq!(refusal(&png.concat()), "too_many_pixels");
}

#[test]
fn what_is_damaged_or_too_large_is_refused() {
    let plain = png(&two_halves(64).into(), false).unwrap();
    assert_eq!(refusal(&plain[..plain.len() / 2]), "picture_damaged");
    assert_eq!(refusal(&photo()[..40]), "picture_damaged");
    assert_eq!(refusal(&as_webp(&two_halves(8))[..20]), "picture_damaged");
    assert_eq!(
        refusal(&vec![0xff; ATTACHMENT_BYTES_MAX + 1]),
        "file_too_large"
    );
}
