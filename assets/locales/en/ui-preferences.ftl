### Words of the settings.

settings-meta = For { $name }, on this machine.
display-title = Language and display
theme = Theme
theme-light = Light
theme-dark = Dark
theme-sun = Full sun
density = Density
density-normal = Normal
density-compact = Compact
text-scale = Text size

own-phrase-title = My passphrase
own-phrase-current = Present passphrase
own-phrase-new = New passphrase
own-phrase-again = The new one, a second time
own-phrase-change = Change the passphrase
own-phrase-changed = Passphrase changed

users-title = Who takes the register
users-count =
    { $n ->
        [one] { $n } person
       *[other] { $n } people
    }
user-here = On this machine
user-elsewhere = On another machine
user-close = Close the access
user-close-title = Close the access of { $name }?
user-close-text = This person will not open the register any more. What they wrote stays, in their name.
why = Reason
user-add-title = Add a person
user-add = Add
user-added = { $name } may take the register.
user-words-once = Tell them these five words now: they will not be shown again.
