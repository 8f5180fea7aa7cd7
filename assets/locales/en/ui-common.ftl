### Words that several pages share.

clock-over = 48 h exceeded
clock-past = { $hours } h passed
person-masked = { $name }, minor
age-about = ≈ { $n } years
age-years = { $n } years
search-search-title = Search
search-people-title = People
search-cases-title = Cases
search-meta = Part of a name, a number, a word. In this register only.
search-count =
    { $n ->
        [one] { $n } result
       *[other] { $n } results
    }
search-none = Nothing for “{ $text }”
search-empty = Nothing written yet
search-none-text = Try fewer letters, or another name.
not-signed = Not signed
open-record = Open the record
