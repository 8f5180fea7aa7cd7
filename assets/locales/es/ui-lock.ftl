### Palabras del bloqueo y del primer inicio.

lock-title = ¿Quién toma el registro?
lock-machine = Esta máquina
lock-product = Registro de la policía fronteriza
lock-passphrase-of = Frase secreta de { $name }
passphrase-show = Mostrar la frase
lock-open = Abrir
lock-opening = Abriendo…
lock-capitals = Mayúsculas bloqueadas
lock-hint = Un espacio entre las palabras; de las propuestas bastan cuatro letras.
lock-keyboard = Teclado { $layout }
lock-forgotten = Frase olvidada
lock-forgotten-title = ¿Frase olvidada?
lock-forgotten-nobody = Nadie puede releerla, ni siquiera la sede.
lock-forgotten-again = Un colega que gestiona los accesos abre uno nuevo a su nombre, en Ajustes. Si nadie tiene ya una frase, la hoja de recuperación vuelve a abrir el registro.
lock-version = Fwontyè { $version }, funciona sin red

tile-drafts =
    { $n ->
        [one] { $n } borrador
       *[other] { $n } borradores
    }
lock-place = { $base }, máquina { $machine }
lock-restarted = Cortada hacia las { $clock } sin cerrarse. Los borradores se conservan.
lock-drafts =
    { $n ->
        [0] Ningún borrador
        [one] { $n } borrador guardado
       *[other] { $n } borradores guardados
    }
lock-time-sure = Hora segura
lock-time-compared = A { $seconds } s de la sede, comparada { $when }
lock-time-apart = Hora por ajustar
lock-time-ahead = Adelantada { $age } respecto de la sede, comparada { $when }. Ajústela antes de escribir; nada se rechaza.
lock-time-behind = Atrasada { $age } respecto de la sede, comparada { $when }. Ajústela antes de escribir; nada se rechaza.
lock-time-alone = Hora de la máquina
lock-time-never = Nunca comparada con la de la sede
lock-time-doubtful = Hora dudosa
lock-time-doubtful-text = Va por detrás de lo que sabe el registro. Ajústela antes de escribir; nada se rechaza.
lock-disk-ok = Disco en buen estado
lock-disk-free = Cifrado, { $free } GB libres
lock-disk-bad = Disco por revisar
lock-backup = Última copia verificada
lock-backup-none = Ninguna copia verificada
lock-backup-none-text = Lo que la sede recibió está a salvo; el resto solo está aquí.

start-title = Abrir un registro en esta máquina
start-step-who = Base y agente
start-step-phrase = Frase secreta
start-step-sheet = Hoja de recuperación
start-intro = Aquí no hay registro. Se crea sin red; la sede lo autorizará después, nada espera.
start-base = Base
start-base-missing = Elija la base de esta máquina.
start-officer = Nombre y apellido
start-officer-hint = Como en la tarjeta de servicio.
start-officer-missing = Escriba el nombre de la persona que abre el registro.
start-role = Función
start-create = Crear el registro
start-creating = Creando…

phrase-intro = Solo ella abre el registro. Nadie puede recuperarla: apréndala, no la deje cerca de la máquina.
phrase-source = Qué frase
phrase-offered = Cinco palabras ofrecidas
phrase-own = La mía
phrase-others = Otras palabras
phrase-own-label = Mi frase
phrase-own-hint = Al menos { $n } signos; los acentos y las mayúsculas no cuentan.
phrase-short = Menos de { $n } signos. Alárguela, o tome las cinco palabras.
phrase-again = Escribirla otra vez
phrase-again-hint = Para estar seguro de que la mano la sabe.
phrase-differs = No es la misma. Escríbala como arriba.

sheet-once = Esta hoja se muestra una sola vez.
sheet-use = Vuelve a abrir el registro si se pierden todas las frases.
sheet-kept = La hoja está copiada o impresa
sheet-where = Guárdela bajo llave, fuera de la base.
sheet-open = Ir al registro
