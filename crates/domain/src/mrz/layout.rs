//! Where each format has what: places in its lines run together, the end excluded.

use super::Format;

/// From, and up to.
#[derive(Debug, Clone, Copy)]
pub(super) struct Span(pub(super) usize, pub(super) usize);

/// One format. Dates and the number are followed by their check digit.
pub(super) struct Layout {
    pub(super) format: Format,
    pub(super) lines: usize,
    pub(super) width: usize,
    pub(super) visa: bool,
    pub(super) issuer: Span,
    pub(super) names: Span,
    pub(super) number: Span,
    pub(super) nationality: Span,
    pub(super) birth: Span,
    pub(super) sex: Span,
    pub(super) expiry: Span,
    pub(super) optional: &'static [Span],
    /// A number of more than nine signs goes on in the optional ones.
    pub(super) long_numbers: bool,
    pub(super) optional_check: Option<usize>,
    pub(super) composite: &'static [Span],
    pub(super) composite_check: Option<usize>,
}

/// Two lines that differ in width and in what follows the expiry date only.
const fn two_lines(format: Format, width: usize, visa: bool, optional: &'static [Span]) -> Layout {
    Layout {
        format,
        lines: 2,
        width,
        visa,
        issuer: Span(2, 5),
        names: Span(5, width),
        number: Span(width, width + 9),
        nationality: Span(width + 10, width + 13),
        birth: Span(width + 13, width + 19),
        sex: Span(width + 20, width + 21),
        expiry: Span(width + 21, width + 27),
        optional,
        long_numbers: false,
        optional_check: None,
        composite: &[],
        composite_check: None,
    }
}

const TD1: Layout = Layout {
    format: Format::Td1,
    lines: 3,
    width: 30,
    visa: false,
    issuer: Span(2, 5),
    names: Span(60, 90),
    number: Span(5, 14),
    nationality: Span(45, 48),
    birth: Span(30, 36),
    sex: Span(37, 38),
    expiry: Span(38, 44),
    optional: &[Span(15, 30), Span(48, 59)],
    long_numbers: true,
    optional_check: None,
    composite: &[Span(5, 30), Span(30, 37), Span(38, 45), Span(48, 59)],
    composite_check: Some(59),
};

const TD2: Layout = Layout {
    long_numbers: true,
    composite: &[Span(36, 46), Span(49, 56), Span(57, 71)],
    composite_check: Some(71),
    ..two_lines(Format::Td2, 36, false, &[Span(64, 71)])
};

const TD3: Layout = Layout {
    optional_check: Some(86),
    composite: &[Span(44, 54), Span(57, 64), Span(65, 87)],
    composite_check: Some(87),
    ..two_lines(Format::Td3, 44, false, &[Span(72, 86)])
};

const MRV_A: Layout = two_lines(Format::MrvA, 44, true, &[Span(72, 88)]);
const MRV_B: Layout = two_lines(Format::MrvB, 36, true, &[Span(64, 72)]);

pub(super) const LAYOUTS: [Layout; 5] = [TD1, TD2, TD3, MRV_A, MRV_B];
