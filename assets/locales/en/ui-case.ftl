### Words of a case.

case-title = Case
case-tabs = Parts of the case
case-tab-summary = Summary
case-tab-people = People
case-tab-incidents = Cases
case-tab-custody = Custody
case-tab-history = History
case-no-number = number not received yet
case-when = { $day }, { $clock }
case-versions-n =
    { $n ->
        [one] { $n } field with 2 versions
       *[other] { $n } fields with 2 versions
    }
case-versions-of = { $n } versions: { $field }, { $name }
case-versions-kept = Nothing is lost: every version stays in the history.
case-versions-see = See the versions
case-field-of = { $field }, { $name }
case-written-by = Machine { $machine }, { $officer }, { $day } { $clock }
case-machine = machine { $machine }
case-none = unknown
case-why = Reason: { $why }
case-fields-n =
    { $n ->
        [one] { $n } field
       *[other] { $n } fields
    }
case-became = becomes
case-doubtful = Doubtful machine clock
case-history-none = Nothing in the history
case-not-arrived = The first part of this record has not arrived here yet.
case-to-complete = To complete
case-recorded = { $day }, { $clock }, { $officer }
case-deadline = 48 h until { $at }
case-part = { $name }: { $value }
case-yes = yes
case-no = no
