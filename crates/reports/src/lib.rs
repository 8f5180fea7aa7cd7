//! Catalogues of the four languages, sheets and papers.
