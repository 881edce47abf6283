## La DIAN no responde

contingencia-titulo = La DIAN no responde
contingencia-enlace = Si su portal falla: hasta cuándo tendrías y cómo dejar constancia
contingencia-respuesta = Si la DIAN certifica la falla, **la fecha de lo que vencía se corre.**
contingencia-que = Calcula la tuya y anota cada intento con su hora.
contingencia-plazo = ¿Hasta cuándo tendrías?
contingencia-obligacion = Qué te tocaba
contingencia-cualquiera = Cualquier declaración, o no sé
contingencia-sin-catalogo = Puedes calcular sin elegirla: se usa la regla general.
contingencia-vence = Cuándo vencía
contingencia-vence-pista = El último día que tenías, según el calendario.
contingencia-restablecido = Día en que la DIAN dice que volvió
contingencia-restablecido-pista = Búscalo en su comunicado. Si aún no vuelve, prueba con mañana.
contingencia-calcular = Calcular la fecha
contingencia-falta-vence = Falta el día en que vencía. Elígelo en el calendario.
contingencia-falta-restablecido = Falta el día en que volvió el servicio. Si no lo sabes, prueba con hoy.
contingencia-nueva = Tendrías hasta el **{ $fecha }**.
contingencia-antes = Vencía el { $fecha }.
contingencia-certifica = Esta fecha vale solo si la DIAN certifica la falla. Espera su comunicado y guárdalo.
contingencia-regla = Regla
contingencia-certeza = Por verificar: la fecha depende de que la DIAN certifique la falla.
contingencia-mientras = Mientras tanto, no dejes de intentarlo. La falla solo cuenta si la DIAN la certifica.
contingencia-registro = Tus intentos
contingencia-registro-que = Un registro con hora ayuda a mostrar que lo intentaste a tiempo.
contingencia-anota = Anota un intento
contingencia-tramite = Qué querías hacer
contingencia-tramite-pista = Por ejemplo: presentar el IVA, formulario 300.
contingencia-paso = Qué pasó
contingencia-paso-pista = Copia el mensaje que te salió. La hora la pone este equipo.
contingencia-anotar = Anotar con la hora de ahora
contingencia-falta-tramite = Falta qué querías hacer. Una frase corta basta.
contingencia-falta-paso = Falta qué pasó. Copia el mensaje o cuéntalo con tus palabras.
contingencia-anotado = A las { $hora } quedó anotado el intento { $numero }.
contingencia-vacio-titulo = Aún no hay intentos
contingencia-vacio = Anota el primero apenas falle. Cada intento queda en tu bóveda, con su hora.
contingencia-roto = **El intento { $numero } no cuadra con su huella.** Algo cambió después de anotarlo. Los anteriores siguen bien; desde ahí, el registro prueba menos.
contingencia-cuantos =
    { $cuantos ->
        [one] Un intento
       *[other] { $cuantos } intentos, del último al primero
    }
contingencia-intento = Intento { $numero }:
contingencia-cuando = { $fecha }, { $hora }
contingencia-huella = Huella
contingencia-no-cuadra = No cuadra
contingencia-huella-porque = ¿Qué es la huella?
contingencia-huella-que = Es un resumen del intento (SHA-256). Cada huella incluye la anterior: si algo cambia, las que siguen dejan de cuadrar.
contingencia-huella-limite = La hora es la de este equipo. Guarda también capturas de pantalla del error.
contingencia-exportar = Guardar en PDF
contingencia-exportar-pista = Queda listo para adjuntar a una petición, queja, sugerencia, reclamo o denuncia (PQSRD) ante la DIAN.
contingencia-exportado = Guardamos { $nombre } en { $carpeta }.
contingencia-adjunta = Ya puedes adjuntarlo a tu PQSRD. Nada se envió a la DIAN.
contingencia-borrar = Borrar el registro
contingencia-borrar-titulo = ¿Borramos tus intentos?
contingencia-borrar-que =
    { $cuantos ->
        [one] Se borra un intento de este equipo. No se puede recuperar; guarda antes el PDF.
       *[other] Se borran { $cuantos } intentos de este equipo. No se pueden recuperar; guarda antes el PDF.
    }
contingencia-borrado = Borramos el registro. Los PDF que guardaste siguen en su carpeta.
