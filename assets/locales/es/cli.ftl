### Lo que dicen los comandos.

## Headings of --help
help-about = Registro de la policía fronteriza
help-usage = Uso:
help-commands = Comandos
help-arguments = Argumentos
help-options = Opciones
help-help = Muestra esta ayuda
help-version = Muestra la versión

## Flags that stand anywhere
help-data-dir = Carpeta del registro
help-lang = Idioma: fr, ht, en, es
help-json = Un solo documento JSON en la salida
help-user-flag = Quién abre el registro, si son varios
help-passphrase-file = Archivo cuya primera línea es la frase secreta

## Commands
help-init = Crea el registro de una base, sin red
help-init-base = Código de la base: OUA, MAL, BEL, ANP
help-init-officer = Nombre de la primera persona
help-role = Papel: officer, commander, protection, administrator
help-init-recovery-out = Escribe la hoja de recuperación en este archivo
help-enrol = Autoriza este equipo ante la sede
help-enrol-source = Archivo, o código dictado
help-enrol-server = Dirección de la sede
help-import = Importa fichas, una por línea JSON
help-import-file = Archivo JSON Lines
help-import-skip-bad = Guarda las líneas buenas, escribe las otras aquí
help-import-amend = Escribe la diferencia cuando la ficha existe
help-import-dry-run = Comprueba todo, no guarda nada
help-export = Exporta fichas a un archivo en claro
help-export-kind = Tipo de ficha, o all
help-export-format = jsonl, csv o xlsx
help-export-out = Archivo que se escribe
help-export-from = Primer día, AAAA-MM-DD
help-export-to = Último día, incluido
help-export-force = Reemplaza un archivo existente
help-report = Escribe un impreso en un archivo PDF en claro
help-report-over = day, las hojas del día del libro de novedades; custody, el registro de detenidos
help-report-out = Archivo PDF que se escribe
help-report-from = Primer día, AAAA-MM-DD
help-report-to = Último día, incluido
help-report-force = Reemplaza un archivo existente
help-show = Muestra una ficha
help-record = Número o identificador
help-history = Muestra los cambios de una ficha
help-search = Busca fichas
help-search-text = Un nombre, una parte, un número
help-search-kind = Solo este tipo
help-search-limit = Número de resultados, de 1 a 200; 20 si no se dice
help-sync = Intercambia con la sede
help-sync-watch = Sigue hasta Ctrl+C
help-status = Muestra el estado del registro
help-verify = Verifica la cadena, las firmas y las fichas
help-verify-deep = Rehace además todas las fichas y compara: tan largo como rebuild
help-rebuild = Rehace las fichas a partir del diario
help-mrz = Lee la zona de un documento de viaje: de una a tres líneas
help-mrz-lines = Una línea de la zona, entre comillas
help-user = Las personas que llevan el registro
help-user-add = Añade una persona
help-user-name = Nombre
help-user-new-passphrase-file = Archivo cuya primera línea es la frase de esta persona
help-user-list = Lista las personas
help-user-disable = Cierra el acceso de una persona
help-user-reset = Da una frase nueva a una persona
help-user-hand-over = Entregar la clave de los expedientes de protección a un punto focal
help-user-printed-key-file = Archivo cuya primera línea es la clave de protección impresa
help-user-why = Motivo
help-completions = Escribe el autocompletado de la terminal
help-completions-shell = bash, zsh o fish

## What is wrong with a line
usage-no-command = Falta un comando.
usage-unknown-command = Comando desconocido: { $arg }.
usage-unknown-flag = Opción desconocida: { $arg }.
usage-too-many = Sobra en la línea: { $arg }.
usage-missing = Falta: { $arg }.
usage-bad-value = { $arg } no acepta «{ $value }».
usage-no-value = { $arg } necesita un valor.
usage-twice = { $arg } está dos veces.
usage-conflict = { $arg } no va con { $other }.
usage-not-text = La línea contiene bytes que no son UTF-8.
usage-other = El comando está mal escrito.
usage-likely = ¿Quiso decir { $words }?
usage-one-of = A elegir: { $words }.

## Questions
ask-passphrase = Frase secreta de { $user }:
ask-new-passphrase = Frase nueva de { $user }:
ask-passphrase-again = Otra vez:

## Answers
say-init = Registro de { $base } creado, equipo { $machine }, para { $user }.
say-words = Frase secreta de { $user }, para recordar: { $words }
say-recovery = Hoja de recuperación. Imprímala, guárdela bajo llave fuera de la base, borre esto.
say-recovery-file = Hoja de recuperación escrita en { $file }. Imprímala y borre el archivo.
say-enrol = Sede anotada para { $base }. Para comparar por teléfono, la sede: { $headquarters }, este equipo: { $own }
say-import = { $lines } líneas: { $stored } guardadas, { $unchanged } ya estaban, { $rejected } rechazadas.
say-import-nothing = No se guardó nada. Corrija esas líneas, o use --skip-bad.
say-import-dry = Solo comprobación: no se guardó nada.
say-import-checking = Comprobación
say-import-storing = Guardado
say-export = { $records } fichas escritas en { $file } ({ $bytes } bytes). Este archivo está en claro.
say-export-cut = Textos demasiado largos para una celda, cortados: { $count }. Están enteros en jsonl.
say-report = { $title }: { $file } ({ $bytes } bytes). Este archivo está en claro.
say-no-result = Sin resultados.
say-sync-done = Intercambio hecho: { $sent } enviadas, { $received } recibidas, { $waiting } en espera.
say-sync-waiting = En espera: { $waiting }.
say-sending = Envío
say-status-register = { $base }, equipo { $device }, { $user }
say-status-journal = Diario { $mark }: { $entries } entradas, { $received } recibidas por la sede
say-status-waiting = Por enviar: { $entries } entradas, { $bytes } bytes
say-status-success = Último intercambio logrado: { $at }
say-status-never = Ningún intercambio logrado hasta ahora.
say-status-conflicts = Versiones por decidir: { $conflicts } · apartadas: { $aside }
say-status-clock = La hora de este equipo es dudosa. Revísela.
say-verify-ok = Registro íntegro, todo concuerda. Diarios: { $journals }, entradas: { $entries }.
say-verify-bad = Problemas encontrados: { $count }. No borre nada, llame a la sede.
say-rebuild = Fichas rehechas a partir de { $entries } entradas.
say-user-added = { $name } añadido, papel { $role }.
say-user-disabled = Acceso de { $name } cerrado.
say-user-reset = Frase nueva dada a { $name }.
say-user-handed-over = Clave de los expedientes de protección entregada a { $name }.

## The recovery sheet
recovery-title = HOJA DE RECUPERACIÓN
recovery-register = Registro de { $base }, equipo { $machine }
recovery-keep = Quien tenga esta hoja abre el registro. Guárdela bajo llave, fuera de la base.
recovery-protection-title = HOJA DE RECUPERACIÓN DE LOS EXPEDIENTES DE PROTECCIÓN
recovery-protection-keep = Quien tiene esta hoja abre los expedientes de víctimas y niños. Otra persona la guarda bajo llave, fuera de la base.
