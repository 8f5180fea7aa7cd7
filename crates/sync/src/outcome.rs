//! How a synchronisation ended, as `commands.md` shapes it.

use serde::Serialize;

/// The three endings a person can act on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Ending {
    /// Both sides have everything they should.
    Done,
    /// Headquarters was not reached, or the link broke: nothing is lost, it goes on later.
    Offline,
    /// Headquarters answered, and said no.
    Refused,
}

/// What one synchronisation did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Outcome {
    /// How it ended.
    pub outcome: Ending,
    /// Why, or a notice that came with a success (`update_advised`); none when there is nothing to say.
    pub code: Option<String>,
    /// Exchanges that were answered.
    pub exchanges: u64,
    /// Entries that headquarters now holds and did not before.
    pub sent: u64,
    /// Entries that are now here and were not before.
    pub received: u64,
    /// Bytes of parcels sent, those of broken exchanges included, without TLS and HTTP headers.
    pub bytes_out: u64,
    /// Bytes of replies read, likewise.
    pub bytes_in: u64,
    /// Entries that headquarters does not have yet.
    pub waiting: u64,
}

impl Outcome {
    /// Nothing done yet, with that much to send.
    #[must_use]
    pub fn begun(waiting: u64) -> Self {
        Self {
            outcome: Ending::Offline,
            code: None,
            exchanges: 0,
            sent: 0,
            received: 0,
            bytes_out: 0,
            bytes_in: 0,
            waiting,
        }
    }

    /// The exit code of the command line: 0 done, 1 offline, 3 refused.
    #[must_use]
    pub fn exit_code(&self) -> u8 {
        match self.outcome {
            Ending::Done => 0,
            Ending::Offline => 1,
            Ending::Refused => 3,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_document_has_every_key_of_the_contract() {
        let text = serde_json::to_string(&Outcome::begun(3)).unwrap();
        assert_eq!(
            text,
            r#"{"outcome":"offline","code":null,"exchanges":0,"sent":0,"received":0,"#.to_owned()
                + r#""bytes_out":0,"bytes_in":0,"waiting":3}"#
        );
    }
}
