### Enprime : ti fenèt la, ak non chak fèy.
# p : tout se pwopozisyon.

print = Enprime
print-title = Enprime
print-what = Fèy
print-language = Lang fèy la
print-language-reader = Lang moun nan pale yo vini an premye.
print-printer = Enprimant
print-system = Sa sistèm nan chwazi
print-sheet = Papye
print-letter = Letter
print-from = Soti
print-to = Rive
print-none = Pa gen enprimant sou machin sa a
print-none-text = Konekte enprimant lan epi limen l, oswa fè moun ki okipe machin nan enstale l. Sinon, enprime sou yon lòt machin nan baz la.
print-done = Nou bay enprimant lan : { $title }
print-done-text = Fèy la ap soti talè. Reli l anvan ou siyen.
print-register = Yon pati nan rejis la
print-paper-case = Dosye
print-paper-arrest = Pwosèvèbal
print-paper-seizure = Pwosèvèbal
print-paper-referral = Fich pou remèt
print-paper-rights = Dwa pou li
print-paper-record = Fich jan l ye a
print-paper-certificate = Sètifika { $name }
print-paper-day = Fèy jounen an
print-paper-custody = Yon pati nan rejis gadavi a
blank-title = Fòm vid
blank-text = Pou enprime davans, pou ekri alamen pandan yon pàn.
blank-print = Enprime yon fòm
keys-print = enprime sa ki sou ekran an
