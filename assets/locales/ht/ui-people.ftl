### Moun : moun nou konnen deja, moun y ap chèche, youn oswa de.

# p (yon moun ki pale lang lan dwe li yo): fich, avi, manda, sispèk, moun ki disparèt, direksyon
people-same = Menm moun, lòt fich
people-same-none = Pa gen lòt fich.
people-maybe = Petèt menm moun nan
people-maybe-none = Pa gen fich ki sanble.
people-others = Yo di se lòt moun
people-decided = { $name }, { $day } a { $clock }
people-follows = Li soti nan yon lòt fich
people-undo = Tounen sou chwa sa a
people-under = nan fich { $number }
lookout-wanted = Moun lapolis ap chèche
lookout-missing = Moun ki disparèt
lookout-seen = Sispèk yon lòt baz konnen
lookout-headquarters = direksyon an
lookout-do-wanted = Verifye ki moun li ye, avèti kòmandan an epi rele { $authority } anvan ou kite l ale. Yon avi pa ranplase yon manda.
lookout-do-missing = Gade, lwen moun ki avè l yo, si moun nan an sekirite ; apre sa rele { $authority }.
lookout-do-seen = Mande baz { $base } sa li konnen : fich { $number }.
