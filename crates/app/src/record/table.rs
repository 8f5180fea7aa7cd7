//! A kind's table of fields as the window reads it: sections, types, codes. A new kind needs nothing here.

use domain::kind::{Class, Field, Kind, LINE_BYTES_MAX, Need, Type, is_step};
use domain::kinds::HEADER;
use domain::record::Record;

use super::is_fixed;
use super::shapes::{FieldView, SectionView, TypeView};

/// Identity first, then what the kind is about, what goes on, and where and when.
const ORDER: &[&str] = &["identity", "particulars", "running"];
const LAST: &str = "circumstances";

/// The sections of a kind's sheet or form. `standing` is the record to change, if there is one.
pub(super) fn sections(
    table: &'static Kind,
    standing: Option<&Record>,
    may: &dyn Fn(&Field) -> bool,
) -> Vec<SectionView> {
    let mut sections: Vec<SectionView> = Vec::new();
    for field in shown(table, standing.is_some()) {
        let code = section(table, field);
        let at = sections
            .iter()
            .position(|section| section.code == code)
            .unwrap_or_else(|| {
                sections.push(SectionView {
                    code: code.to_owned(),
                    fields: Vec::new(),
                });
                sections.len() - 1
            });
        sections[at].fields.push(view(field, standing, may(field)));
    }
    sections.sort_by_key(|section| rank(&section.code));
    sections
}

/// What the record's header says elsewhere stays out; so does the moment that the kind names itself.
fn shown(table: &'static Kind, saved: bool) -> impl Iterator<Item = &'static Field> {
    let dated = move |field: &&Field| table.occurred.is_none() || field.name != "occurred_at";
    let own = table.fields.iter();
    let header = HEADER
        .iter()
        .filter(|field| field.class != Class::Assigned)
        .filter(dated);
    own.chain(header)
        .filter(move |field| saved || !is_given(field))
}

fn is_given(field: &Field) -> bool {
    field.class == Class::Assigned
}

/// What a kind has itself is its own, even under a name of the header: the number of a document.
fn section(table: &Kind, field: &'static Field) -> &'static str {
    if !table.fields.iter().any(|own| own.name == field.name) {
        return LAST;
    }
    match (field.group(), field.class) {
        (Some(group), _) => group,
        (None, Class::Identity) => "identity",
        _ if field.running => "running",
        _ => "particulars",
    }
}

/// Groups come between what the kind is about and where it happened.
fn rank(code: &str) -> usize {
    let known = ORDER.iter().position(|known| *known == code);
    known.unwrap_or(if code == LAST {
        ORDER.len() + 1
    } else {
        ORDER.len()
    })
}

fn view(field: &'static Field, standing: Option<&Record>, may: bool) -> FieldView {
    let ty = match (
        field.class,
        standing.and_then(|record| record.text(field.name)),
    ) {
        (Class::State(steps), Some(from)) => TypeView::Code {
            codes: codes(&field.ty)
                .into_iter()
                .filter(|to| is_step(steps, from, Some(to)))
                .collect(),
        },
        _ => type_view(&field.ty),
    };
    FieldView {
        name: field.name.to_owned(),
        of: ty,
        need: need(field.need),
        running: field.running,
        may: may && (standing.is_none() || !is_fixed(field)),
    }
}

fn need(need: Need) -> String {
    let code = match need {
        Need::Save => "save",
        Need::Complete => "complete",
        Need::Optional => "optional",
    };
    code.to_owned()
}

fn codes(ty: &Type) -> Vec<String> {
    match ty {
        Type::Code(codes) | Type::Listed(_, codes) => {
            codes.iter().map(|code| (*code).to_owned()).collect()
        }
        _ => Vec::new(),
    }
}

fn type_view(ty: &'static Type) -> TypeView {
    match ty {
        Type::Text(max) => TypeView::Text {
            long: *max > LINE_BYTES_MAX,
            bytes_max: u32::try_from(*max).unwrap_or(u32::MAX),
        },
        Type::Code(_) | Type::Listed(..) => TypeView::Code { codes: codes(ty) },
        Type::Bool => TypeView::Bool,
        Type::Int(min, max) => TypeView::Int {
            min: *min,
            max: *max,
        },
        Type::Coordinate(degrees) => TypeView::Coordinate {
            degrees_max: *degrees,
        },
        Type::Instant => TypeView::Instant,
        Type::PartialDate => TypeView::PartialDate,
        Type::Day => TypeView::Day,
        Type::Record(kinds) => TypeView::Record {
            kinds: kinds.iter().map(|kind| (*kind).to_owned()).collect(),
        },
        Type::RecordOrDay => TypeView::Record { kinds: Vec::new() },
        Type::Named(kind) => TypeView::Named {
            kind: (*kind).to_owned(),
        },
        Type::Country => TypeView::Country,
        Type::List(of) => TypeView::List {
            of: Box::new(type_view(of)),
        },
        Type::Object(fields) => TypeView::Object {
            fields: fields.iter().map(|field| view(field, None, true)).collect(),
        },
    }
}

#[cfg(test)]
mod tests {
    use domain::kinds::KINDS;

    use super::*;

    fn names(kind: &str) -> Vec<(String, Vec<String>)> {
        let table = Kind::find(kind).unwrap();
        sections(table, None, &|_| true)
            .into_iter()
            .map(|section| {
                let fields = section.fields.into_iter().map(|field| field.name);
                (section.code, fields.collect())
            })
            .collect()
    }

    #[test]
    fn every_field_of_every_kind_stands_in_one_section() {
        for kind in KINDS {
            let mut found: Vec<String> = names(kind.code)
                .into_iter()
                .flat_map(|(_, fields)| fields)
                .collect();
            found.sort();
            let once = found.len();
            found.dedup();
            assert_eq!(found.len(), once, "{}", kind.code);
            for field in kind.fields {
                let assigned = field.class == Class::Assigned;
                assert!(assigned || found.iter().any(|name| name == field.name));
            }
        }
    }

    /// The window's demonstration draws the forms as they are here.
    #[test]
    fn the_forms_of_the_demonstration_are_the_present_ones() {
        const COMMITTED: &str = concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/../../ui/src/ipc/fixtures/forms.json"
        );
        let forms: std::collections::BTreeMap<&str, Vec<SectionView>> = KINDS
            .iter()
            .filter(|kind| super::super::may::creating(kind).is_ok())
            .map(|kind| (kind.code, sections(kind, None, &|_| true)))
            .collect();
        let fresh = serde_json::to_string_pretty(&forms).unwrap() + "\n";
        if std::env::var_os("UPDATE_BINDINGS").is_some() {
            std::fs::write(COMMITTED, &fresh).unwrap();
        }
        let same = std::fs::read_to_string(COMMITTED).is_ok_and(|committed| committed == fresh);
        assert!(
            same,
            "forms.json is stale: UPDATE_BINDINGS=1 cargo test -p app forms"
        );
    }

    #[test]
    fn a_custody_shows_its_groups_and_what_goes_on() {
        let codes: Vec<String> = names("custody").into_iter().map(|(code, _)| code).collect();
        let wanted = [
            "particulars",
            "running",
            "rights",
            "minor_notified",
            "circumstances",
        ];
        assert_eq!(codes, wanted);
        let (_, last) = names("custody").pop().unwrap();
        assert!(!last.contains(&"occurred_at".to_owned()));
        assert_eq!(names("person")[0].0, "identity");
    }
}
