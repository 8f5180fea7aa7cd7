//! How the tables declare their fields, one short word a type.

use super::{Class, Field, LINE_BYTES_MAX, NARRATIVE_BYTES_MAX, Need, REMARK_BYTES_MAX, Type};

/// Declares a field; its class follows its type until said otherwise.
#[must_use]
pub const fn field(name: &'static str, ty: Type) -> Field {
    let class = match ty {
        Type::List(_) => Class::List,
        Type::Text(max) if max > LINE_BYTES_MAX => Class::Free,
        _ => Class::Plain,
    };
    Field {
        name,
        ty,
        need: Need::Optional,
        class,
        running: false,
    }
}

/// A single line of text.
#[must_use]
pub const fn line(name: &'static str) -> Field {
    field(name, Type::Text(LINE_BYTES_MAX))
}

/// A few sentences.
#[must_use]
pub const fn remark(name: &'static str) -> Field {
    field(name, Type::Text(REMARK_BYTES_MAX))
}

/// A narrative.
#[must_use]
pub const fn narrative(name: &'static str) -> Field {
    field(name, Type::Text(NARRATIVE_BYTES_MAX))
}

/// One of a closed list.
#[must_use]
pub const fn code(name: &'static str, codes: &'static [&'static str]) -> Field {
    field(name, Type::Code(codes))
}

/// A moment.
#[must_use]
pub const fn instant(name: &'static str) -> Field {
    field(name, Type::Instant)
}

/// Yes or no.
#[must_use]
pub const fn flag(name: &'static str) -> Field {
    field(name, Type::Bool)
}

/// A list.
#[must_use]
pub const fn list(name: &'static str, of: &'static Type) -> Field {
    field(name, Type::List(of))
}

/// Particulars that change together.
#[must_use]
pub const fn object(name: &'static str, fields: &'static [Field]) -> Field {
    field(name, Type::Object(fields))
}

/// A pointer to a record of one of these kinds.
#[must_use]
pub const fn record(name: &'static str, kinds: &'static [&'static str]) -> Field {
    field(name, Type::Record(kinds))
}

/// A head count.
#[must_use]
pub const fn count(name: &'static str) -> Field {
    /// More people than any gate sees in a day.
    const COUNT_MAX: i64 = 100_000;
    field(name, Type::Int(0, COUNT_MAX))
}

/// Fields of one kind from lists that several share; `N` is how many there are.
pub(crate) const fn joined<const N: usize>(lists: &[&[Field]]) -> [Field; N] {
    let mut fields = [flag(""); N];
    let (mut count, mut list) = (0, 0);
    while list < lists.len() {
        let mut at = 0;
        while at < lists[list].len() {
            fields[count] = lists[list][at];
            count += 1;
            at += 1;
        }
        list += 1;
    }
    assert!(count == N, "every field is filled in");
    fields
}
