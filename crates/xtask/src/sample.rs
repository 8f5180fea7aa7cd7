//! Sample entries, shaped as the posts write them, with invented people named after trees.

mod lines;
mod words;

pub(crate) use lines::lines;
pub(crate) use words::Dice;

use std::collections::BTreeMap;

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use chrono::{DateTime, Duration, FixedOffset};
use domain::{
    entry::{Entry, Fields, Hlc, Op},
    id::{Identity16, JournalId},
};
use journal::{
    ctx::{Random, testing::SeededRandom},
    entry,
    keys::DeviceKeys,
    volume::{self, Cause, Opening},
};
use serde_json::{Value, json};
use words::{incident_text, log_text, person_name};

/// About what a post writes in a week.
pub(crate) const WEEK_ENTRIES: usize = 250;

/// The bytes of a journal's entries after the first, the same for the same seed.
pub(crate) fn journal(seed: u64, entries: usize) -> Vec<Vec<u8>> {
    let mut writer = Writer::new(seed);
    while writer.written.len() < entries {
        writer.day();
    }
    writer.written.truncate(entries);
    writer.written
}

/// The bytes of a journal's entries when [`lines`] with this seed are imported.
pub(crate) fn imported(seed: u64, entries: usize) -> Vec<Vec<u8>> {
    let mut writer = Writer::new(seed);
    let mut ids = BTreeMap::new();
    for line in lines(seed, entries) {
        let Value::Object(mut line) = line else {
            continue;
        };
        let kind = line.remove("kind").unwrap_or_default();
        let id = writer.id();
        if let Some(Value::String(name)) = line.remove("ref") {
            ids.insert(name, id.clone());
        }
        for pointer in ["incident", "person"] {
            let named = line.get(pointer).and_then(Value::as_str);
            if let Some(named) = named.and_then(|name| ids.get(name)) {
                line.insert(pointer.into(), named.as_str().into());
            }
        }
        writer.line(kind.as_str().unwrap_or_default(), &id, line.into());
    }
    writer.written
}

/// The journal of [`journal`] with this seed, and the bytes of its first entry.
pub(crate) fn first(seed: u64, keys: &DeviceKeys) -> (JournalId, Vec<u8>) {
    let mut writer = Writer::new(seed);
    let opening = Opening {
        base: "OUA".into(),
        device: writer.id(),
        sign_key: keys.sign.public(),
        seal_key: keys.seal.public(),
        cause: Cause::Init,
        parent: None,
    };
    writer.write(Op::Volume, volume::KIND, None, opening.fields(), Was::new());
    (writer.journal, writer.written.remove(0))
}

/// Fields with the entries they replace.
type Was = BTreeMap<String, Vec<Identity16>>;

struct Writer {
    dice: Dice,
    journal: JournalId,
    base: &'static str,
    officers: Vec<String>,
    now: DateTime<FixedOffset>,
    sequence: u32,
    lines: u32,
    written: Vec<Vec<u8>>,
}

impl Writer {
    fn new(seed: u64) -> Self {
        let mut dice = Dice::new(SeededRandom::new(seed));
        let mut id = [0; 16];
        dice.rng.fill(&mut id);
        let start = DateTime::parse_from_rfc3339("2026-01-05T06:00:00-05:00").expect("an instant")
            + Duration::days(i64::from(dice.below(300)));
        let officers = (0..6).map(|_| dice.uuid(start)).collect();
        Self {
            journal: JournalId(id),
            base: *dice.of(&["OUA", "MAL", "BEL", "ANP"]),
            officers,
            now: start,
            sequence: 100 * dice.below(30),
            lines: 100 * dice.below(90),
            written: Vec::new(),
            dice,
        }
    }

    fn day(&mut self) {
        self.log("duty_start");
        for _ in 0..self.dice.below(3) {
            self.log("radio_check");
        }
        for _ in 0..1 + self.dice.below(3) {
            self.arrest();
            let category =
                *self
                    .dice
                    .of(&["patrol_out", "visit", "complaint", "fuel_supply", "order"]);
            self.log(category);
        }
        self.log("relief");
        self.now += Duration::hours(5);
    }

    fn log(&mut self, category: &str) {
        self.lines += 1;
        let number = format!("MC-{:06}", self.lines);
        let text = log_text(&mut self.dice, category);
        let set = json!({"category": category, "text": text});
        let id = self.id();
        self.save(Op::Append, "log_entry", &id, set, Some(&number));
    }

    fn line(&mut self, kind: &str, id: &str, set: Value) {
        let op = if kind == "log_entry" {
            Op::Append
        } else {
            Op::Put
        };
        let number = match kind {
            "log_entry" => format!("MC-{}", self.number()),
            _ => self.number(),
        };
        let number = Some(number.as_str()).filter(|_| kind != "involvement");
        self.save(op, kind, id, set, number);
    }

    fn arrest(&mut self) {
        let incident = self.incident();
        for _ in 0..1 + self.dice.below(2) {
            let person = self.person();
            let role = *self
                .dice
                .of(&["suspect", "smuggler", "transporter", "witness"]);
            let set = json!({"incident": incident, "person": person, "role": role});
            let id = self.id();
            self.save(Op::Put, "involvement", &id, set, None);
            self.custody(&incident, &person);
        }
        self.log("arrest");
        let state = json!({"state": "sent_to_prosecutor"});
        self.patch("incident", &incident, state);
    }

    fn incident(&mut self) -> String {
        let id = self.id();
        let dice = &mut self.dice;
        let mut set = json!({
            "nature": dice.of(&["migrant_smuggling", "irregular_crossing", "contraband",
                "narcotics", "document_fraud", "stolen_vehicle", "human_trafficking"]),
            "discovered_by": dice.of(&["patrol", "checkpoint", "tip", "dominican_authority"]),
            "description": incident_text(dice),
            "state": "open",
            "place": {"commune": dice.of(&["Ouanaminthe", "Belladère", "Ganthier", "Anse-à-Pitres"]),
                "boundary_stone": 1 + dice.below(332)},
        });
        if dice.below(3) == 0 {
            set["direction"] = json!(dice.of(&["to_haiti", "to_dominican_republic"]));
            set["migrants"] = json!({"women": dice.below(6), "men": dice.below(9),
                "girls": dice.below(3), "boys": dice.below(3)});
        }
        let number = self.number();
        self.save(Op::Put, "incident", &id, set, Some(&number));
        id
    }

    fn person(&mut self) -> String {
        let id = self.id();
        let dice = &mut self.dice;
        let (family, given) = person_name(dice);
        let set = json!({
            "family_name": family, "given_names": given,
            "sex": dice.of(&["F", "M"]),
            "birth_date": format!("{}-{:02}-{:02}", 1960 + dice.below(46), 1 + dice.below(12), 1 + dice.below(28)),
            "nationality": dice.of(&["HTI", "HTI", "HTI", "DOM"]),
            "languages": ["ht"],
            "phone": format!("+509 3{:03} {:04}", dice.below(1000), dice.below(10000)),
        });
        let number = self.number();
        self.save(Op::Put, "person", &id, set, Some(&number));
        id
    }

    fn custody(&mut self, incident: &str, person: &str) {
        let id = self.id();
        let at = self.now.to_rfc3339();
        let set = json!({
            "person": person, "incident": incident, "arrested_at": at,
            "officers": [self.officers[0]],
            "basis": self.dice.of(&["flagrante_delicto", "warrant"]),
            "offences": [self.dice.of(&["migrant_smuggling", "contraband", "narcotics"])],
            "reasons_told": {"at": at, "language": self.dice.of(&["ht", "es", "fr"])},
            "cell": format!("{}", 1 + self.dice.below(4)),
        });
        let number = self.number();
        self.save(Op::Put, "custody", &id, set, Some(&number));
        for event in ["meal", "check", "rest"] {
            let line = self.id();
            let set = json!({"custody": id, "event": event, "at": self.now.to_rfc3339()});
            self.save(Op::Append, "custody_event", &line, set, None);
        }
        let at = self.now.to_rfc3339();
        self.patch(
            "custody",
            &id,
            json!({"rights.lawyer": {"offered_at": at, "result": "refused"}}),
        );
        let decision =
            json!({"presented": {"at": at, "judge": "SABLIER Evens", "decision": "committal"}});
        self.patch("custody", &id, decision);
    }

    fn patch(&mut self, kind: &str, record: &str, set: Value) {
        let mut before = [0; 16];
        self.dice.rng.fill(&mut before);
        let was: Vec<_> = fields(&set)
            .into_keys()
            .map(|name| (name, vec![Identity16(before)]))
            .collect();
        self.write(
            Op::Patch,
            kind,
            Some(record),
            fields(&set),
            was.into_iter().collect(),
        );
    }

    fn save(&mut self, op: Op, kind: &str, record: &str, set: Value, number: Option<&str>) {
        let mut set = fields(&set);
        let now = json!(self.now.to_rfc3339());
        if let Some(number) = number {
            let mark = volume::mark(&self.journal);
            set.insert(
                "number".into(),
                json!(format!("{}-{mark}-2026-{number}", self.base)),
            );
        }
        set.insert("base".into(), json!(self.base));
        set.insert("author".into(), json!(self.officers[0]));
        set.entry("occurred_at".into())
            .or_insert_with(|| now.clone());
        set.insert("recorded_at".into(), now);
        self.write(op, kind, Some(record), set, Was::new());
    }

    fn write(&mut self, op: Op, kind: &str, record: Option<&str>, set: Fields, was: Was) {
        self.now += Duration::seconds(20 + i64::from(self.dice.below(1200)));
        let mut salt = [0; entry::SALT_BYTES];
        self.dice.rng.fill(&mut salt);
        let entry = Entry {
            journal: self.journal,
            op,
            kind: kind.into(),
            record: record.map(Into::into),
            schema: domain::SCHEMA,
            hlc: Hlc(
                self.now.timestamp_millis().unsigned_abs() + u64::from(self.dice.below(1000)),
                0,
            ),
            wall: self.now,
            doubtful: false,
            by: self.dice.of(&self.officers.clone()).clone(),
            set,
            was,
            why: None,
            salt: URL_SAFE_NO_PAD.encode(salt),
            seal: None,
        };
        let (bytes, _) = entry::encode(&entry).expect("a sample is an entry");
        self.written.push(bytes);
    }

    fn number(&mut self) -> String {
        self.sequence += 1;
        format!("{:06}", self.sequence)
    }

    fn id(&mut self) -> String {
        self.dice.uuid(self.now)
    }
}

fn fields(value: &Value) -> Fields {
    value
        .as_object()
        .cloned()
        .unwrap_or_default()
        .into_iter()
        .collect()
}
