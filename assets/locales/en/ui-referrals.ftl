### The referrals.

rail-referrals = Referrals
form-referral = Referral
referrals-waiting =
    { $n ->
        [one] { $n } without a full answer.
       *[other] { $n } without a full answer.
    }
referrals-overdue =
    { $n ->
        [one] { $n } overdue.
       *[other] { $n } overdue.
    }
referrals-done = Finished
referrals-none = No referral
referrals-none-text = Someone referred to an institution stands here until it has answered.
referrals-late = Receipt overdue
referrals-due = due { $moment }
referrals-people =
    { $n ->
        [one] { $n } person
       *[other] { $n } people
    }
referrals-sealed = Protection file
referrals-to-authorise = To authorise
referrals-to-regularise = To regularise
referrals-authorise = Authorise
referrals-authorise-first = Routine or within 24 h: the person leaves once the referral is authorised.
referrals-regularise-text = Left at once: the commander or the focal point regularises it.
referrals-authorised = Authorised by { $officer }, { $moment }
referrals-open = Open the record
referrals-read = Read the sealed record
referrals-read-note = Each reading is written down.
referrals-closed = Sealed: only a focal point reads the record. The answer can be written all the same.
referrals-no-attempt = No attempt written
referrals-try = New attempt
referrals-answer = Answer received
referrals-code = Code of the slip
referrals-code-hint = As it is dictated, then Enter.
referrals-state = Answer
referrals-at = Time of the answer
queue-referrals = Referrals without acknowledgement
referrals-refer = Refer
referrals-find = Find
