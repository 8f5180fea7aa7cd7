### Words of a case.

case-title = Case
case-tabs = Parts of the case
case-tab-summary = Summary
case-tab-people = People
case-tab-links = Same person?
case-tab-incidents = Cases
case-tab-custody = Custody
case-tab-referrals = Referrals
case-tab-files = Attachments
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
case-not-arrived = The first part of this record has not arrived here yet.
case-deadline = 48 h until { $at }
case-add-person = Add a person
case-add-known = Add a person already known
case-role-edit = Edit the role
case-role-close = Close the role
case-people-none = Nobody in this case
case-record = Custody record
case-keep = Choose
case-kept = Chosen
case-keep-why = Why
case-settle = Settle
case-later = Later
