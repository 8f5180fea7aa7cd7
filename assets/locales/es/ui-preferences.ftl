### Palabras de los ajustes.

settings-meta = Para { $name }, en esta máquina.
display-title = Idioma y pantalla
theme = Tema
theme-light = Claro
theme-dark = Oscuro
theme-sun = Pleno sol
density = Densidad
density-normal = Normal
density-compact = Compacta
text-scale = Tamaño del texto

own-phrase-title = Mi frase secreta
own-phrase-current = Frase actual
own-phrase-new = Frase nueva
own-phrase-again = La nueva, por segunda vez
own-phrase-change = Cambiar la frase
own-phrase-changed = Frase cambiada

users-title = Quién toma el registro
users-count =
    { $n ->
        [one] { $n } persona
       *[other] { $n } personas
    }
user-here = En esta máquina
user-elsewhere = En otra máquina
user-close = Cerrar el acceso
user-close-title = ¿Cerrar el acceso de { $name }?
user-close-text = Esta persona ya no abrirá el registro. Lo que escribió queda, a su nombre.
why = Motivo
user-add-title = Añadir una persona
user-add = Añadir
user-added = { $name } puede tomar el registro.
user-words-once = Dígale estas cinco palabras ahora: no se mostrarán más.
