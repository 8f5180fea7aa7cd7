### Los archivos adjuntos: fotos y documentos de una ficha.

files-none = Ningún archivo adjunto
files-add = Adjuntar un archivo
files-hint = Imagen JPEG, PNG o WebP, o documento PDF, 10 MB como máximo. También puede soltar el archivo aquí, o pegar una imagen (Ctrl+V).
files-drop = Suelte para adjuntar.
files-add-title =
    { $n ->
        [one] Adjuntar un archivo
       *[other] Adjuntar { $n } archivos
    }
files-add-note = La imagen se vuelve a dibujar: el lugar, la hora y la cámara que el archivo lleva no se guardan. Un PDF se guarda tal cual.
files-caption = Leyenda
files-caption-hint = Lo que se ve en él, en pocas palabras.
files-save = Adjuntar
files-saving = Guardando…
files-leave = No adjuntar { $name }
files-open = Abrir: { $name }
files-untitled = Sin leyenda
files-paper = PDF,
files-paper-text = Un documento PDF no se muestra aquí. Imprima el documento para leerlo.
files-missing = No está en esta máquina
files-missing-text = El archivo no está en esta máquina. Lo escrito sobre él está entero.
files-damaged = Archivo dañado
files-damaged-text = El archivo ya no es el que se selló. No borre nada, llame a la sede.
files-of = { $n } de { $all }
files-sum = Código de control (SHA-256)
files-whole = Tamaño real
files-fit = Ver todo
