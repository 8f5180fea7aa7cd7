### Personas: ya conocidas, buscadas, una o dos.

people-same = Misma persona, otras fichas
people-same-none = Ninguna otra ficha.
people-maybe = Quizá la misma persona
people-maybe-none = Ninguna ficha parecida.
people-others = Señaladas como otras personas
people-decided = Por { $name }, el { $day } a las { $clock }
people-follows = Se deduce de otra ficha
people-undo = Deshacer esta decisión
people-under = en la ficha { $number }
lookout-wanted = Persona buscada
lookout-missing = Persona desaparecida
lookout-seen = Sospechoso conocido en otra base
lookout-headquarters = la dirección
lookout-do-wanted = Comprobar la identidad, avisar al comandante y llamar a { $authority } antes de dejarla ir. Un aviso no sustituye a una orden judicial.
lookout-do-missing = Ver, aparte de quienes la acompañan, si está a salvo; después llamar a { $authority }.
lookout-do-seen = Preguntar a la base { $base } lo que sabe: ficha { $number }.
