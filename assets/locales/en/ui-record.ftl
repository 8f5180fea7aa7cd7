### A record, whatever its kind: reading, amending, voiding it.

record-section-identity = Identity
record-section-particulars = Particulars
record-section-running = In progress
record-section-circumstances = Place, time, source
record-edit = Edit
record-save = Save
record-none = unknown
record-empty = Not stated
record-nothing = Nothing written yet
record-yes = Yes
record-no = No
record-part = { $name }: { $value }
record-nth = { $name }, { $n }
record-add = Add
record-add-other = Add another
record-remove = Remove
record-day = day
record-hour = time
record-to-complete = (to complete)
record-either = (one of the two)
record-to-complete-tag = To complete
record-versions = 2 versions
record-why = Reason
record-why-hint = It stays in the history, beside the change.
record-why-said = Reason: { $why }
record-leave-title = Close without saving?
record-leave-text =
    { $n ->
        [one] { $n } changed field will not be written.
       *[other] { $n } changed fields will not be written.
    }
record-leave = Close without saving
record-go-on = Go on
record-do-void = Void the record…
record-void-title = Void “{ $label }”?
record-void-text = Nothing is erased: the record stays, marked void, with the reason and the name of who voids it.
record-do-unvoid = Restore the record…
record-unvoid-title = Restore “{ $label }”?
record-unvoid-text = The record counts again; the voiding stays in the history.
record-voided = Record void
record-voided-text = It stays in the history.
record-undo = Undo ({ $n } s)
record-undo-why = Voided by mistake, restored at once
record-void-reason = Void: { $why }
record-recorded = Written { $day }, { $clock }, { $officer }
record-machine = machine { $machine }
record-fields-n =
    { $n ->
        [one] { $n } field
       *[other] { $n } fields
    }
record-became = becomes
record-doubtful = Doubtful machine clock
record-history-none = Nothing in the history
record-draft-at = Draft saved { $clock }
draft-kind-amend = Change
form-amend = Change of a record
record-new-meta = The number comes with saving. What is missing is completed later.
record-more = { $section }, more particulars
record-draft-none = A draft is kept from the first letter
record-leave-draft = Close, keep the draft
form-seizure = Contraband, seizure
form-document_check = Suspect document
form-patrol = Patrol
form-asset = New equipment
form-asset_event = Equipment issue
form-training = Training
form-reception = Reception at the gate
