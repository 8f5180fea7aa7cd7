### The group intercepted: the facts once, then one line a person.

form-group = Group intercepted
group-meta = One line a person; everything is saved together. “?” for an unknown name, then the marks. Alt V: presumed victim.
group-people = People of the group
group-line = Line
group-cell = { $word }, line { $n }
group-sex = Sex (F, M)
group-born = Age, birth
group-officers = (between commas)
group-add = Add a line
group-remove = Remove line { $n }
group-line-error = Line { $n }: { $text }
group-file = Protection file
group-files =
    { $n ->
        [one] { $n } protection file, sealed
       *[other] { $n } protection files, sealed
    }
group-uncounted =
    { $n ->
        [one] { $n } without age or sex: not counted
       *[other] { $n } without age or sex: not counted
    }
group-with-parent = Children with their father or mother: counted here, without a line.
group-save = Save the group
error-group-age = Write the age, even estimated: it says whether a child’s file is opened.
