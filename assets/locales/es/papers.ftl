### Palabras de los impresos.

## De toda hoja
paper-country = República de Haití
paper-service = Policía Nacional de Haití · Policía fronteriza (POLIFRONT)
paper-page = Página { $page } de { $pages }
paper-printed = Impreso el { $at } por { $by }, máquina { $machine }
paper-void = ANULADO
paper-draft = BORRADOR
paper-moment = { $day }, { $clock }
paper-date = { $day } de { $month } de { $year }
paper-figures = { $day }/{ $month }/{ $year } { $clock }
paper-part = { $name }: { $value }
paper-yes = Sí
paper-no = No
paper-period = Del { $from } al { $to }
paper-sign-here = Fecha, nombre y firma
paper-content = Contenido
paper-origin = Origen de la ficha
paper-what = Objeto
paper-when = Cuándo
paper-who = Por
paper-before = Antes
paper-after = Después
paper-blank-how = Rellenar durante un corte y luego pasar al registro con la referencia de esta hoja. * : rellenar siempre.

## Lenguas
code-language-hat = Criollo haitiano
code-language-fra = Francés
code-language-spa = Español
code-language-eng = Inglés

## Quién firma
paper-sign-officer = El agente
paper-sign-commander = El comandante de la base
paper-sign-arrested = La persona detenida
paper-sign-read-to = La persona a quien se leyeron estos derechos
paper-sign-interpreter = El intérprete
paper-sign-holder = El tenedor
paper-sign-witness = El testigo
paper-sign-receiver = Por la institución que recibe
paper-sign-prosecutor = El comisario del gobierno
paper-sign-organiser = El organizador

## Detención y custodia
paper-title-arrest = Acta de detención
paper-title-register = Registro de detención policial: extracto
paper-arrest = Detención
paper-facts = Hechos
paper-rights-given = Derechos y avisos
paper-outcome = Resultado
paper-deadline = Fin de las 48 horas
paper-still-held = Sigue detenida
paper-overruns = Excesos de las 48 horas
paper-overrun-by = Excedido en
paper-duration = { $hours } h { $minutes }
paper-says = Declaraciones y observaciones de la persona detenida
paper-age = Edad en la detención
paper-years = { $n } años
paper-about-years = unos { $n } años
paper-maybe-minor = quizá menor de edad, tratado como tal
paper-others = Otras personas del caso
paper-seizures = Incautaciones
paper-no-custody = Ninguna detención en este período.
paper-custodies = Detenciones

## Incautación
paper-title-seizure = Acta de incautación
paper-item = Objeto incautado
paper-taken-from = Procedencia
paper-seal = Precinto y depósito
paper-chain = De mano en mano
paper-no-transfer = Sin traslados: el objeto sigue con quien lo incautó.
paper-held-by = Tenedor actual
paper-disputed = Dos tenedores inscritos, por resolver: { $names }

## Libro de novedades
paper-title-day = Hoja del día del libro de novedades
paper-hour = Hora
paper-corrects = corrige { $number }
paper-corrected = corregida por { $number }
paper-no-line = Ninguna línea ese día. La ausencia de líneas no es un parte sin novedad.
paper-control = Control
paper-code = Código de control
paper-lines = Líneas
paper-whole-day = El día entero
paper-numbers = Números
paper-run = { $first } a { $last }
paper-run-broken = { $first } a { $last }, con un número que falta
paper-run-elsewhere = { $first } a { $last }, { $n } de ellos en la hoja de otro día

## Expediente
paper-title-case = Expediente
paper-people = Personas
paper-history = Anexo: quién cambió qué

## Derivación
paper-title-referral = Ficha de derivación
paper-subject = Persona o grupo
paper-slip-code = Código de la ficha
paper-slip-how = Léalo por teléfono para confirmar la recepción.
paper-acknowledge = Acuse de recibo
paper-acknowledge-how = La institución firma aquí y devuelve una copia a la base, o lee el código por teléfono. Sin eso, la atención no está confirmada.

## Formación
paper-title-certificate = Certificado de formación
paper-certifies = { $name } asistió a la formación «{ $theme }» y la aprobó.

## Derechos de la persona detenida, para leer en voz alta
paper-title-rights = Sus derechos
rights-1 = Deben decirle por qué está detenido, en un idioma que usted entienda.
rights-2 = Tiene derecho a guardar silencio. Nadie puede obligarle a declarar contra sí mismo.
rights-3 = Tiene derecho a un abogado o a un testigo de su elección durante el interrogatorio.
rights-4 = Puede pedir que se avise a su familia o a una persona de su elección.
rights-5 = Puede pedir que le vea un médico.
rights-6 = Si es extranjero, puede pedir que se avise a su consulado.
rights-7 = Un juez debe oírle dentro de las 48 horas siguientes a la detención.
rights-8 = Nadie puede golpearle, amenazarle ni humillarle.
rights-9 = Si es menor de 18 años, debe avisarse a la Brigada de Protección de Menores y al IBESR.
