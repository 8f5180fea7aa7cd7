### Fòmasyon yo: lis la, prezans yo, sètifika yo. Tout se pwopozisyon (p).

trainings-n =
    { $n ->
        [one] { $n } fòmasyon.
       *[other] { $n } fòmasyon.
    }
trainings-taught =
    { $n ->
        [one] { $n } prezans.
       *[other] { $n } prezans.
    }
trainings-new = Fòmasyon
trainings-none = Pa gen fòmasyon
trainings-none-text = Premye a ekri ak Ctrl N, apre sa 0.
training-when = Kilè
training-days = soti { $from } rive { $to }
training-hours = { $n } è
training-attendees = Prezan
training-certified = Sètifye
training-women =
    { $n ->
        [one] { $n } fanm
       *[other] { $n } fanm
    }
training-attendees-n =
    { $n ->
        [one] { $n } prezan.
       *[other] { $n } prezan.
    }
training-women-n =
    { $n ->
        [one] { $n } fanm.
       *[other] { $n } fanm.
    }
training-certified-n =
    { $n ->
        [one] { $n } sètifika.
       *[other] { $n } sètifika.
    }
training-gain = Pwogrè
training-certificate = Sètifika
training-given = Bay li
training-edit = Ajoute, korije
training-nobody = Pa gen patisipan ki ekri
training-nobody-text = Lis la ranpli liy pa liy, ak touch A a.
training-twice = Ekri de fwa: { $names }
training-grid-hint = Antre ale nan kaz apre a
