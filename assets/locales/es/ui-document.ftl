### Control de un documento.

document-scan = Zona del lector
document-scan-hint = Pase la página del documento por el lector, o escriba las líneas de abajo.
document-zone = Zona de lectura mecánica
document-issuer = Emisor
document-none = Nada leído todavía
document-none-text = Cada dígito de control se calcula aquí, sin red.
document-expired = Documento caducado
document-digit-right = { $what }: dígito correcto
document-proposed = Resultado propuesto: los dígitos son correctos. Cámbielo si la persona o el papel hacen dudar.
document-side = Leído del documento
