## DIAN does not answer

contingencia-titulo = DIAN is not responding
contingencia-enlace = If its portal fails: until when you would have, and how to keep a record
contingencia-respuesta = If DIAN certifies the outage, **the date of what was due moves.**
contingencia-que = Work out yours and note each attempt with its time.
contingencia-plazo = Until when would you have?
contingencia-obligacion = What was due
contingencia-cualquiera = Any return, or I don’t know
contingencia-sin-catalogo = You can go on without choosing it: the general rule is used.
contingencia-vence = When it was due
contingencia-vence-pista = The last day you had, by the calendar.
contingencia-restablecido = Day on which DIAN says it is back
contingencia-restablecido-pista = Look for it in its notice. If it is not back yet, try tomorrow.
contingencia-calcular = Work out the date
contingencia-falta-vence = The due day is missing. Choose it in the calendar.
contingencia-falta-restablecido = The day the service came back is missing. If you don’t know it, try today.
contingencia-nueva = You would have until **{ $fecha }**.
contingencia-antes = It was due on { $fecha }.
contingencia-certifica = This date holds only if DIAN certifies the outage. Wait for its notice and keep it.
contingencia-regla = Rule
contingencia-certeza = To be verified: the date depends on DIAN certifying the outage.
contingencia-mientras = Meanwhile, keep trying. The outage counts only if DIAN certifies it.
contingencia-registro = Your attempts
contingencia-registro-que = A record with times helps to show that you tried in time.
contingencia-anota = Note an attempt
contingencia-tramite = What you wanted to do
contingencia-tramite-pista = For example: file VAT, form 300.
contingencia-paso = What happened
contingencia-paso-pista = Copy the message you got. This device adds the time.
contingencia-anotar = Note it with the time now
contingencia-falta-tramite = What you wanted to do is missing. A short sentence is enough.
contingencia-falta-paso = What happened is missing. Copy the message or tell it in your words.
contingencia-anotado = Noted: attempt { $numero }, at { $hora }.
contingencia-vacio-titulo = No attempts yet
contingencia-vacio = Note the first one as soon as it fails. Each one stays in your vault, with its time.
contingencia-roto = **Attempt { $numero } does not fit its print.** Something changed after it was noted. Those before are fine; from there on, the record proves less.
contingencia-cuantos =
    { $cuantos ->
        [one] One attempt
       *[other] { $cuantos } attempts, from the last to the first
    }
contingencia-intento = Attempt { $numero }:
contingencia-cuando = { $fecha }, { $hora }
contingencia-huella = Print
contingencia-no-cuadra = Does not fit
contingencia-huella-porque = What is the print?
contingencia-huella-que = It is a digest of the attempt (SHA-256). Each print includes the one before: if anything changes, the next ones stop fitting.
contingencia-huella-limite = The time is that of this device. Keep screenshots of the error as well.
contingencia-exportar = Save as PDF
contingencia-exportar-pista = Ready to attach to a petition, complaint, suggestion, claim or report (PQSRD) to DIAN.
contingencia-exportado = We saved { $nombre } in { $carpeta }.
contingencia-adjunta = You can attach it to your PQSRD now. Nothing was sent to DIAN.
contingencia-borrar = Delete the log
contingencia-borrar-titulo = Delete your attempts?
contingencia-borrar-que =
    { $cuantos ->
        [one] One attempt is deleted from this device. It cannot be recovered; save the PDF first.
       *[other] { $cuantos } attempts are deleted from this device. They cannot be recovered; save the PDF first.
    }
contingencia-borrado = We deleted the log. The PDFs you saved are still in their folder.
