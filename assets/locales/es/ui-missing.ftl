### La desaparición reportada: sellada, comparada a ciegas.

form-missing_report = Reporte de desaparición
missing-meta = Se sella al guardar. Lo que el registro sabe de esta persona no se dice aquí.
missing-who = La persona desaparecida
missing-since-hint = Un día, un mes o un año.
missing-name = Su nombre
missing-save = Sellar y guardar
missing-saved = Reporte { $number } guardado, sellado
missing-saved-text = El punto focal de protección lo compara con los expedientes y contacta él mismo a quien reporta. La respuesta aquí es la misma para cada reporte.
missing-title = Desapariciones reportadas
missing-count =
    { $n ->
        [one] { $n } reporte.
       *[other] { $n } reportes.
    }
missing-alike =
    { $n ->
        [0] Ningún expediente se parece.
        [one] { $n } tiene un expediente parecido.
       *[other] { $n } tienen un expediente parecido.
    }
missing-files =
    { $n ->
        [0] ningún expediente parecido
        [one] { $n } expediente parecido
       *[other] { $n } expedientes parecidos
    }
missing-none = Ninguna desaparición reportada
missing-blind = La comparación se hace en la memoria de esta máquina, con su clave. Quien escribió el reporte no sabe nada de ella. La primera vez que usted ve una coincidencia se escribe en el historial de los dos expedientes.
queue-matches =
    { $n ->
        [one] Desaparición con un expediente parecido
       *[other] Desapariciones con un expediente parecido
    }
error-missing-since = Escriba un día, un mes o un año, por ejemplo 12/03/2026.
error-missing-reach = Escriba un teléfono o una dirección: hay que poder contactar a quien reporta.
