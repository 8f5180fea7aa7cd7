//! People handed over at a gate, by count.

use crate::kind::{Kind, count, instant, line, object};

/// `gate` is the code of a crossing point, or the name of a gate that has none.
pub(super) const RECEPTION: Kind = Kind::open(
    "reception",
    &[
        line("gate").save(),
        line("handed_over_by").save(),
        object(
            "counts",
            &[
                count("women"),
                count("men"),
                count("girls"),
                count("boys"),
                count("alone"),
                count("injured"),
                count("pregnant"),
            ],
        )
        .save(),
        instant("at").save(),
    ],
)
.numbered()
.dated_by("at");
