### Trainings: the list, the attendance, the certificates.

trainings-n =
    { $n ->
        [one] { $n } training.
       *[other] { $n } trainings.
    }
trainings-taught =
    { $n ->
        [one] { $n } attendance.
       *[other] { $n } attendances.
    }
trainings-new = Training
trainings-none = No training
trainings-none-text = Write the first with Ctrl N, then 0.
training-when = When
training-days = { $from } to { $to }
training-hours = { $n } h
training-attendees = Present
training-certified = Certified
training-women =
    { $n ->
        [one] { $n } woman
       *[other] { $n } women
    }
training-attendees-n =
    { $n ->
        [one] { $n } present.
       *[other] { $n } present.
    }
training-women-n =
    { $n ->
        [one] { $n } woman.
       *[other] { $n } women.
    }
training-certified-n =
    { $n ->
        [one] { $n } certificate.
       *[other] { $n } certificates.
    }
training-gain = Progress
training-certificate = Certificate
training-given = Given
training-edit = Add, correct
training-nobody = Nobody is written down
training-nobody-text = The list is filled in line by line, with the A key.
training-twice = Written twice: { $names }
training-grid-hint = Enter goes to the next cell
