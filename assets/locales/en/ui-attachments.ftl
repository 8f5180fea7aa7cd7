### Attachments: photos and papers of a record.

files-none = No attachment
files-add = Attach a file
files-hint = A JPEG, PNG or WebP picture, or a PDF document, 10 MB at most. You can also drop the file here, or paste a picture (Ctrl+V).
files-drop = Let go to attach.
files-add-title =
    { $n ->
        [one] Attach a file
       *[other] Attach { $n } files
    }
files-add-note = The picture is drawn again: the place, the hour and the camera that the file names are not kept. A PDF is kept as it is.
files-caption = Caption
files-caption-hint = What is seen on it, in a few words.
files-save = Attach
files-saving = Saving…
files-leave = Leave out { $name }
files-open = Open: { $name }
files-untitled = No caption
files-paper = PDF,
files-paper-text = A PDF document is not shown here. Print the document to read it.
files-missing = Not on this machine
files-missing-text = The file is not on this machine. What is written about it is whole.
files-damaged = Damaged file
files-damaged-text = The file is no longer the one that was sealed. Delete nothing, call headquarters.
files-of = { $n } of { $all }
files-sum = Control code (SHA-256)
files-whole = Real size
files-fit = See it all
