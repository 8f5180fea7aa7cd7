//! What a spelling leaves open, and one way to read it.

/// Something that a spelling may or may not mean; the most telling first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Choice {
    /// A closing consonant is not heard: *Cadet*, but *Klod*.
    SilentEnd,
    /// *g* before e or i is hard: Creole *Gerda*, not French *Gérard*.
    HardG,
    /// *u* is Spanish: *Luis*, not French *Lucien*.
    SpanishU,
    /// *w* between vowels is only their bridge: *Tewodò*, not *Jewòm*.
    MuteW,
    /// *s* inside is not heard: *Desjardins*, *Quesnel*.
    MuteS,
    /// *t* before a gliding i is said as s: *Patience*, not *Étienne*.
    SoftT,
    /// *ch* inside is hard: *Zacharie*.
    HardCh,
    /// *ll* is said as y: *Castillo*, not *Kettly*.
    YForLl,
    /// *ai* is two sounds: *Naïka*, not *Aimé*.
    OpenAi,
    /// *au* is said with its a, *eu* with its u: *Bautista*, *Abreu*, not *Claude*.
    OpenAu,
    /// *h*, *x* and *y* are said as a Spanish *j* is written: *Ximenes*, *Himenes*, *Mehia*, *Yoan*.
    SpanishJ,
}

/// Every choice, the most telling first.
const CHOICES: [Choice; 11] = [
    Choice::SilentEnd,
    Choice::HardG,
    Choice::SpanishU,
    Choice::MuteW,
    Choice::MuteS,
    Choice::SoftT,
    Choice::HardCh,
    Choice::YForLl,
    Choice::OpenAi,
    Choice::OpenAu,
    Choice::SpanishJ,
];
/// Choices of one name that are followed: it has at most eight keys.
const FOLLOWED_MAX: usize = 3;

/// One way to read a name, and the choices that came up while it was read.
#[derive(Debug, Clone, Default)]
pub(super) struct Reading {
    taken: u16,
    asked: u16,
}

impl Reading {
    /// As in French, but for these choices.
    pub(super) fn with(choices: &[Choice]) -> Self {
        let taken = choices.iter().fold(0, |taken, choice| taken | bit(*choice));
        Self { taken, asked: 0 }
    }

    /// Whether this reading takes the choice that has come up.
    pub(super) fn takes(&mut self, choice: Choice) -> bool {
        self.asked |= bit(choice);
        self.taken & bit(choice) != 0
    }

    /// The other ways to read what was read.
    pub(super) fn others(&self) -> Vec<Self> {
        let open = CHOICES
            .iter()
            .filter(|choice| self.asked & bit(**choice) != 0);
        let mut ways = vec![0_u16];
        for choice in open.take(FOLLOWED_MAX) {
            let more: Vec<u16> = ways.iter().map(|way| way | bit(*choice)).collect();
            ways.extend(more);
        }
        let ways = ways.into_iter().skip(1);
        ways.map(|taken| Self { taken, asked: 0 }).collect()
    }
}

fn bit(choice: Choice) -> u16 {
    1 << choice as u8
}
