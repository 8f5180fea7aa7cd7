### Somebody reported missing: sealed, matched blind.

form-missing_report = Missing person report
missing-meta = Sealed as it is saved. What the register knows of this person is not said here.
missing-who = The person missing
missing-since-hint = A day, a month or a year.
missing-name = Their name
missing-save = Seal and save
missing-saved = Report { $number } saved, sealed
missing-saved-text = The protection focal point compares it with the files and reaches whoever reports. The answer here is the same for every report.
missing-title = People reported missing
missing-count =
    { $n ->
        [one] { $n } report.
       *[other] { $n } reports.
    }
missing-alike =
    { $n ->
        [0] No file is alike.
        [one] { $n } has a file alike.
       *[other] { $n } have a file alike.
    }
missing-files =
    { $n ->
        [0] no file alike
        [one] { $n } file alike
       *[other] { $n } files alike
    }
missing-none = Nobody reported missing
missing-blind = They are compared in the memory of this machine, under your key. Who wrote the report knows nothing of it. The first time you see a match is written in the history of both files.
queue-matches =
    { $n ->
        [one] Missing person with a file alike
       *[other] Missing people with a file alike
    }
error-missing-since = Write a day, a month or a year, for example 12/03/2026.
error-missing-reach = Write a telephone or an address: whoever reports has to be reached.
