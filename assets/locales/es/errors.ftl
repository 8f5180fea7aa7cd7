### Una frase por código de error, con lo que hay que hacer.

## Any
error-unknown = Error { $code }. Anote este código y llame a la sede.
error-invalid = Hay campos por corregir.
error-bad_lines = Líneas rechazadas: { $rejected }.
error-usage = { $found } Vea --help.
error-internal = El programa falló. No se escribió nada; inténtelo otra vez y luego llame a la sede.
error-unknown_use_case = La ventana pide algo que este programa no sabe hacer. Instale la misma versión de ambos.
error-bad_request = La petición está mal formada. Cierre la página y ábrala otra vez.

## A field, in a form or in an import line
error-missing = Este campo es obligatorio. Rellénelo.
error-unknown_field = Campo desconocido. Revise su nombre.
error-unknown_kind = Tipo de ficha desconocido. Revise el campo kind.
error-reference_kind = Esta lista viene de la sede. No se importa.
error-bad_type = { $expected ->
        [text] Aquí se espera un texto, entre comillas.
        [whole_number] Aquí se espera un número entero, sin comillas ni punto.
        [degrees] Aquí se espera un número de grados, sin comillas.
        [true_or_false] Aquí se espera true o false, sin comillas.
        [list] Aquí se espera una lista, entre [ y ].
        [object] Aquí se esperan detalles, entre { "{" } y { "}" }.
       *[other] El valor no es de la clase esperada (texto, número, lista, sí o no).
    }
error-bad_code = Este código no está en la lista. Elija uno de la lista.
error-bad_date = Fecha ilegible. Escriba por ejemplo 2026-11-17T14:10:00-05:00, o 1987, 1987-03, 1987-03-12.
error-no_such_date = Ese día o esa hora no existe. Revise.
error-date_without_offset = La hora debe indicar su desfase, por ejemplo -05:00.
error-date_out_of_range = Año imposible. Escriba un año entre 1900 y 2100.
error-date_in_future = Esta fecha es futura. Revísela, o la hora del equipo.
error-date_ambiguous = Hay dos lecturas posibles. Escriba el mes completo.
error-too_long = El texto es demasiado largo. Divídalo en dos fichas o adjunte un archivo.
error-too_many = Demasiados elementos en esta lista. Haga una segunda ficha.
error-bad_text = El texto contiene caracteres de control. Escríbalo otra vez.
error-out_of_range = El número está fuera de los límites. Revíselo.
error-dangling_ref = Esa ficha no existe aquí. Revise el ref o el identificador.
error-bad_line_ref = Esta línea remite a una línea rechazada. Corrija la otra primero.
error-duplicate_ref = Este ref ya está dado en el archivo. Elija otro.
error-duplicate_id = Este identificador ya está dado en el archivo.
error-bad_id = El identificador está mal escrito. Se espera un UUID en minúsculas.
error-wrong_kind = El enlace lleva a una ficha de otro tipo. Revise.
error-wrong_base = { $of ->
        [enrolment] Esta autorización es para la base { $value }. Pida a la sede una para esta base.
       *[record] Esta ficha es de otra base. Impórtela en el registro de esa base.
    }
error-exists = Otra ficha ya tiene este identificador. Use --amend para escribir la diferencia.
error-circular_ref = Estas líneas remiten una a otra en círculo. Dé un id a una de ellas.
error-not_json = No es JSON, o un nombre está dos veces: vea la columna { $column }.
error-not_utf8 = Esta línea no está en UTF-8. Guarde el archivo otra vez en UTF-8.
error-too_many_lines = Más de 1 000 000 de líneas. Divida el archivo.
error-before_arrest = Anterior al arresto. Revise las dos horas.
error-ends_before_start = El fin es anterior al inicio. Revise las dos horas.
error-protection_file = Esta persona tiene, o necesita, un expediente de protección. Ábralo allí.
error-one_of_two = Solo uno de los dos campos. Vacíe el otro.
error-not_mrz = No son líneas de lectura mecánica. Léalas de nuevo, todas.
error-unknown_slip = Ninguna derivación de aquí lleva este código. Verifique la ficha.
error-not_authorised = Aún sin autorizar: la ficha se imprime una vez autorizada la derivación.
error-not_holder = Esta persona no tiene el objeto. Escriba el nombre de quien lo tiene.
error-two_holders = Dos personas dicen tener este objeto. El comandante anula primero la entrega equivocada.
error-bad_slip_code = Código mal leído. Haga que lo repitan, signo por signo.
error-append_only = Esta ficha no se modifica: la corrección es una línea nueva.
error-illegal_state = El caso no puede pasar a ese estado. Vea su estado actual.
error-illegal_event = Esto no pudo pasarle al equipo en el estado en que estaba. Vea lo que le sucedió.
error-not_held = Nadie tiene este equipo: no hay nada que devolver.
error-same_officer = La misma persona entrega y toma el servicio. Escriba dos nombres.
error-nothing_to_change = Nada cambia.
error-not_running = Este campo no se rellena aquí. Modifique la ficha.
error-fixed_field = Este campo ya no cambia: hace la ficha. Anularla y escribir otra.
error-too_many_people = Más de 500 personas en un incidente. Haga dos incidentes.

## Records
error-not_found = Ninguna ficha tiene ese número o identificador.
error-has_left = Esta persona ya se fue. Vea las salidas.
error-ambiguous_number = Varias fichas tienen este número. Dé uno de estos identificadores: { $ids }
error-draft_unreadable = Este borrador es de otra persona, o está dañado. Queda en el disco.
error-draft_too_large = El borrador es demasiado grande. Guarde la ficha y continúe.

## Opening the register
error-no_register = No hay registro en esta carpeta. Créelo con init.
error-register_exists = Ya existe un registro aquí. Elija otra carpeta.
error-no_home = El sistema no indica carpeta personal. Use --data-dir.
error-locked = El registro está bloqueado. Ábralo primero.
error-already_open = El registro ya está abierto. Bloquéelo primero.
error-wrong_passphrase = Frase secreta rechazada. Revise la persona elegida y cada palabra, e inténtelo otra vez.
error-passphrase_needed = Se necesita la frase secreta. Escríbala, o indique --passphrase-file.
error-passphrase_too_short = Frase demasiado corta: cinco palabras, o al menos 15 caracteres.
error-passphrase_common = Esta frase es demasiado conocida. Elija otra, o tome las cinco palabras.
error-passphrase_differs = Las dos frases no coinciden. Empiece otra vez.
error-unknown_person = No hay nadie con ese nombre aquí. Vea user list.
error-which_user = Varias personas llevan este registro. Indique quién con --user.
error-person_disabled = Este acceso está cerrado. Pregunte al administrador de la base.
error-name_taken = Alguien ya tiene ese nombre aquí. Añada un segundo nombre.
error-last_person = Es la última persona que puede abrir el registro. Añada otra primero.
error-last_manager = Nadie más aquí puede añadir ni cerrar personas. Añada un administrador primero.
error-bad_role = No es un papel de una base. A elegir: officer, commander, protection, administrator.
error-unknown_base = Base desconocida. Códigos: OUA, MAL, BEL, ANP.
error-no_permission = Este papel no lo permite. Pregunte al comandante de la base.
error-second_process = Otro programa ya tiene abierto el registro. Ciérrelo allí e inténtelo otra vez.
error-database_newer = Este registro es de una versión más reciente del programa. Instale esa versión; no se tocó nada.
error-keyring_damaged = Las dos copias del llavero están dañadas. Use la copia de seguridad, o llame a la sede.
error-recovery_wrong = Clave de recuperación rechazada. Léala otra vez grupo por grupo.
error-keyring_missing = El llavero ya no está. Use la copia de seguridad, o la clave de recuperación.
error-keyring_exists = Ya existe un llavero aquí. Elija otra carpeta.
error-keyring_tampered = Alguien alteró el llavero. No continúe; llame a la sede.
error-keyring_newer = Este llavero es de una versión más reciente del programa. Instale esa versión.

## The disk
error-disk_full = El disco está lleno. Libere espacio; la lectura sigue, no se perdió nada.
error-folder_not_writable = No se puede escribir en la carpeta. Revise el disco y los permisos.
error-disk_error = El disco se negó. No se guardó nada; inténtelo otra vez y haga una copia.
error-file_missing = Ese archivo no existe. Revise su nombre.
error-folder_missing = Esta carpeta no existe. Créela, o indique otra.
error-not_a_folder = Es un archivo, no una carpeta. Indique una carpeta.
error-not_a_file = No es un archivo corriente. Indique un archivo.
error-file_unreadable = No se puede leer este archivo. Revise el disco y los permisos.
error-file_exists = Este archivo ya existe. Elija otro nombre, o --force.
error-file_not_written = El archivo no se puede escribir allí. Elija otra carpeta.
error-too_many_rows = Demasiadas filas para una hoja. Elija un periodo más corto, o jsonl.
error-sheet_failed = No se pudo hacer la hoja. Pruebe csv.

## Exchange with headquarters
error-offline = Sin conexión con la sede. No se perdió nada; el envío se reanudará.
error-not_enrolled = Este equipo no está autorizado. Pida a la sede un archivo de autorización.
error-already_enrolled = Este equipo ya está autorizado.
error-bad_enrolment = El archivo o código de autorización es ilegible. Pida otro.
error-recovery_mistyped = Un grupo de la clave de recuperación está mal copiado. Léalo otra vez.
error-wrong_server = No es la sede esperada. No envíe nada, llame a la sede.
error-server_needed = No se conoce la dirección de la sede. Indíquela con --server.
error-bad_reply = La respuesta no es de la sede (un portal, un proxy). Nada cambió; el envío se reanudará.
error-revoked = La sede retiró este equipo. El trabajo sigue aquí; llame a la sede.
error-not_approved = La sede no ha autorizado este equipo. Léale el código de control por teléfono; si no lo encuentra, pida otro archivo de autorización.
error-update_advised = Hay una versión más reciente. El envío continúa.
error-damaged = Datos dañados en el camino o en el disco. No se tomó nada; inténtelo otra vez.
error-gap = Falta una parte del registro anterior a esta. Se pedirá otra vez.
error-fork = Este registro tiene una copia que siguió sin él. Empieza un nuevo tomo; nada se pierde.
error-ahead = La sede sabe más que este equipo: se repuso una copia antigua. Empieza un nuevo tomo.
error-need_dictionary = El paquete es de una versión más reciente. Instale esa versión.
error-too_large = Mayor que el límite. Divídalo e inténtelo otra vez.
error-busy = El otro lado está ocupado. El envío se reanudará solo.
error-refused = La sede se niega. Llame a la sede.
error-paused = El envío está en pausa. Reanúdelo.
error-set_aside = Apartada por la sede, se conserva aquí.

## What verify finds
error-head_forged = La firma de un equipo no es válida. Llame a la sede; no borre nada.
error-signature_forged = La firma de una persona no es válida. Llame a la sede; no borre nada.
error-tail_lost = Falta el final del registro. Use la copia de seguridad; no borre nada.
error-entry_unreadable = Una entrada del registro no se puede leer. Llame a la sede; no borre nada.
error-entry_misfiled = Una entrada está archivada en otro expediente. Llame a la sede; no borre nada.
error-chain_broken = La cadena del registro está rota aquí. Llame a la sede; no borre nada.
error-projection_differs = Una ficha, la búsqueda o las cifras no son lo que dicen los diarios. Ejecute rebuild; llame a la sede.

## The encrypted file
error-wrong_key = La clave no abre esta base de datos: es de otro registro. Use la copia de seguridad.
error-database_damaged = El registro está dañado en el disco. No borre nada; use la copia de seguridad.
error-database_missing = El archivo del registro ya no está. Use la copia de seguridad.
error-database_error = El registro se negó. No se guardó nada; inténtelo otra vez.
error-store = El registro no pudo leer ni escribir. No se guardó nada; inténtelo otra vez.
error-passphrase_repeated = Frase demasiado simple: los mismos signos se repiten. Elija otra.
error-passphrase_name = La frase contiene un nombre de la base. Elija otra.
error-opening_cipher = El registro no se abre: el cifrado no está asegurado. Reinstale el programa.
error-opening_sqlite_version = El registro no se abre: la versión de SQLite no está asegurado. Reinstale el programa.
error-opening_journal_mode = El registro no se abre: el registro de escritura no está asegurado. Reinstale el programa.
error-opening_synchronous = El registro no se abre: la escritura segura no está asegurado. Reinstale el programa.
error-opening_foreign_keys = El registro no se abre: el control de enlaces no está asegurado. Reinstale el programa.
error-opening_trusted_schema = El registro no se abre: la desconfianza del esquema no está asegurado. Reinstale el programa.
error-opening_cell_size_check = El registro no se abre: el control de páginas no está asegurado. Reinstale el programa.
error-opening_mmap_size = El registro no se abre: la lectura sin memoria compartida no está asegurado. Reinstale el programa.
error-opening_temp_store = El registro no se abre: los temporales en memoria no está asegurado. Reinstale el programa.
error-opening_secure_delete = El registro no se abre: el borrado seguro no está asegurado. Reinstale el programa.
error-opening_query_only = El registro no se abre: la solo lectura no está asegurado. Reinstale el programa.
error-opening_defensive = El registro no se abre: el modo defensivo no está asegurado. Reinstale el programa.

## Headquarters
error-waiting = En espera de la autorización de la sede.
error-unknown_device = Ningún equipo tiene ese identificador. Vea device list.
error-tls = No se pudo establecer la conexión cifrada.
error-listen = Esta dirección está rechazada u ocupada. Elija otra.
error-fingerprint_differs = El código de control no es el del equipo. No autorice nada; llame a la base.
error-key_file_missing = Falta el archivo de clave. Repóngalo, o indique --key-file.
error-key_file_open = Otros pueden leer el archivo de clave. Dele permisos 0600.
error-key_file_damaged = El archivo de clave está dañado. Use la copia de seguridad.
error-key_file_wrong = Este archivo de clave es de otra sede.
error-bad_value = Este ajuste no admite ese valor. Vea --help.
error-not_own = Otra persona escribió esta ficha. Pregunte a su autor, o al comandante.
error-empty_day = Ninguna línea ese día. Escribir primero un parte sin novedad.
error-own_record = Nadie contrafirma su propia ficha. Pregunte a la sede.
error-countersigned = Esta ficha está contrafirmada. Solo el comandante la modifica, con un motivo.
error-reason_missing = Se necesita un motivo. Escríbalo.
error-not_assigned = Este expediente está asignado a otra persona. Pregunte al punto focal.
error-protection_key_exists = El cuartel general ya tiene una clave de protección.
error-no_protection_key = Este registro no tiene clave de protección. Pida la hoja de recuperación de protección, o un punto focal.
error-sealed = Expediente sellado: solo un punto focal puede leerlo y modificarlo.
error-record_void = Esta ficha está anulada. Ya no se modifica.
error-bad_period = El periodo termina antes de empezar. Revise los dos días.
error-no_display = Este equipo no tiene pantalla gráfica. Use fwontye-cli.
error-register_unfinished = Este registro no terminó de crearse. Vacíe la carpeta y empiece de nuevo con init.
error-bad_address = La dirección de la sede está mal escrita. Escriba por ejemplo https://sede.example:8740.
error-interrupted = Detenido antes del primer intercambio.
error-paper_failed = No se pudo componer la hoja. Nada cambió en el registro; imprima la ficha simple y avise a la sede.
error-wrong_paper = Este impreso es de otro tipo de ficha: { $kind }. Elija el que corresponde.
error-not_certified = Esta persona no consta como certificada. Corrija la ficha de formación y luego imprima.
error-no_printer = Esta máquina no tiene servicio de impresión. Haga instalar la impresora o imprima desde otra máquina.
error-not_printed = La impresora no aceptó la hoja. Compruebe que está encendida y elegida, y vuelva a intentarlo.

## Attachments
error-bad_file_type = Solo se adjunta una imagen JPEG, PNG o WebP, o un documento PDF. Tome la foto de nuevo, o escanee en PDF.
error-file_too_large = Más de { $limit } MB. Reduzca la imagen, o divida el documento en dos.
error-too_many_pixels = Más de { $limit } millones de píxeles. Reduzca la imagen y adjúntela.
error-animated_picture = Esta imagen se mueve. Saque de ella una imagen fija y adjúntela.
error-picture_damaged = Esta imagen no se abre: está dañada o incompleta. Tómela de nuevo, o cópiela otra vez.
error-too_many_attachments = Esta ficha ya tiene { $limit } archivos adjuntos. Adjunte a otra ficha del caso.
error-attachment_missing = El archivo de este adjunto no está en esta máquina. Lo escrito sobre él está entero; pregunte a la máquina que lo adjuntó.
error-attachment_damaged = El archivo de este adjunto ya no es el que se selló. No borre nada, llame a la sede.
