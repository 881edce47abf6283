## My invoices

billetera-titulo = My invoices
billetera-que = Keep your invoices here: search them, add them up, take them with you.
billetera-privacidad = They stay on this device, encrypted in your vault.
billetera-sin-guardar = Check an invoice without keeping it
billetera-respuesta =
    { $cuantas ->
        [0] No invoice
        [one] **One invoice**
       *[other] **{ $numero } invoices**
    }{ $anio ->
        [todos] { "" }
       *[otro] { " " }of { $anio }
    }{ $cuantas ->
        [0] { " " }fits what you asked for.
       *[other] { " " }for **{ $suma }**; { $malas ->
            [0] none with something to look at.
            [one] one with something to look at.
           *[other] { $conMalas } with something to look at.
        }
    }

billetera-vacia-titulo = You keep no invoices yet
billetera-vacia = Scan the QR code of a purchase, or open the files that come by e-mail.
billetera-vacia-boton = Scan an invoice
billetera-caminos = Three ways to begin
billetera-camino-1 = Scan a QR code
billetera-camino-1-pista = The one printed on the invoice
billetera-camino-2 = Open the files from your e-mail
billetera-camino-2-pista = ZIP, XML or PDF; you can open many at once
billetera-camino-3 = Bring DIAN’s report
billetera-camino-3-pista = An XLSX file with the invoices made out to you
billetera-informe = Where do I get the report?
billetera-informe-como = On DIAN’s site you can download the invoices you received. Save the file and open it in “Scan”.

billetera-buscar-region = Search and filter
billetera-buscar = Number, supplier, NIT or tag
billetera-anio = Year
billetera-mes = Month
billetera-todos = All
billetera-todas = All
billetera-proveedor = Supplier
billetera-proveedor-pista = Here are the twelve largest. Find the others with the search box.
billetera-etiqueta = Tag
billetera-etiqueta-es = Tag:
billetera-mas-filtros = More filters
billetera-solo-malas = To look at ({ $conMalas })
billetera-quitar = Clear filters
billetera-nada-titulo = Nothing with those filters
billetera-nada = You keep { $total } in all. Clear the filters to see them.
billetera-ver-todas = See all
billetera-vista = What to see
billetera-vista-lista = List
billetera-vista-sumas = Sums
billetera-lista = Your invoices
billetera-van = You see { $van } of { $total }.
billetera-mas = See { $cuantas } more
billetera-sin-emisor = No supplier
billetera-sin-valor = No amount
billetera-en-moneda = In { $moneda }
billetera-estado-bien = Validated by DIAN
billetera-estado-mal = Something to look at
billetera-estado-desconocido = Not confirmed
billetera-notas-marca =
    { $notas ->
        [one] One note changes it
       *[other] { $notas } notes change it
    }
billetera-origen-xml = XML
billetera-origen-qr = QR
billetera-origen-informe = Report

billetera-por-mes = By month
billetera-ultimos = The last { $meses } months with invoices. The table has them all.
billetera-tabla = See it as a table
billetera-tabla-meses = Invoices and sum of each month
billetera-cuantas = Invoices
billetera-suma = Sum
billetera-barra = Bar
billetera-por-emisor = By supplier
billetera-facturas =
    { $cuantas ->
        [one] One invoice
       *[other] { $numero } invoices
    }
billetera-todos-proveedores = See every supplier

billetera-mas-cosas = With these invoices
billetera-agregar = Add more
billetera-agregar-pista = A QR code, files from your e-mail or DIAN’s report

billetera-exportar = Export
billetera-exportar-titulo = Take your invoices with you
billetera-exportar-que =
    { $cuantas ->
        [one] The invoice you see with these filters goes out.
       *[other] The { $numero } invoices you see with these filters go out.
    } The file goes to your downloads, not encrypted.
billetera-formato-xlsx = Spreadsheet
billetera-formato-xlsx-pista = XLSX, one row per invoice
billetera-formato-csv = Text table
billetera-formato-csv-pista = CSV, any program opens it
billetera-formato-json = All the data
billetera-formato-json-pista = JSON, with lines, taxes and checks
billetera-formato-zip = The original files
billetera-formato-zip-pista = ZIP, with the hash of each to prove that it did not change
billetera-exportado = We saved { $nombre } in { $carpeta }.

## One invoice

billetera-una = Invoice
billetera-una-respuesta = { $tipo } { $numero }: **{ $valor }**.
billetera-expedida = Issued on { $fecha }
billetera-volver = Back to my invoices
billetera-mal = Something in this document does not add up. See below what it is before you use it.
billetera-de-informe = We only have what DIAN’s report says. Open its ZIP or XML to have it whole.
billetera-de-qr = We only have what its QR code says. Open its ZIP or XML to have it whole.
billetera-notas =
    { $notas ->
        [0] What it is worth
        [one] One note changes it
       *[other] { $notas } notes change it
    }
billetera-valor-original = Amount of the invoice
billetera-queda = Now worth

billetera-uno-bien = This purchase counts.
billetera-uno-mal = This purchase does not count.
billetera-uno-desconocido = Something must be confirmed for it to count.
billetera-responder = Answer what is missing
billetera-ver-libro = See the whole year
billetera-condicion-bien = It holds.
billetera-condicion-mal = It does not hold.
billetera-condicion-desconocido = Not known yet.
billetera-quien-comprador = You do it.
billetera-quien-vendedor = The seller does it.
billetera-quien-nadie = For next time.
billetera-sin-arreglo = This can no longer be mended.
billetera-otra-moneda = It is in another currency. We do not know its value in pesos.

billetera-propios = What only you know
billetera-propios-que = With this we know whether the purchase counts. Each change is saved.
billetera-si = Yes
billetera-no = No
billetera-propio-usada_en_otra = Do you use it for another benefit?
billetera-propio-usada_en_otra-pista = As cost, deduction, creditable IVA or another.
billetera-propio-pago_electronico = Did you pay electronically?
billetera-propio-pago_electronico-pista = Card, transfer or the like, and with proof.
billetera-propio-emisor_obligado = Is the seller obliged to invoice?
billetera-propio-emisor_obligado-pista = Nearly every shop is. If in doubt, answer “I don’t know”.
billetera-propio-pagada = Day you paid
billetera-propio-recibida = Day you received what you bought
billetera-propio-etiquetas = Tags
billetera-propio-etiquetas-pista = Words of your own, parted by commas. For example: home, work.
billetera-guardado = Saved.
billetera-deshacer = Undo
billetera-deshecho = Done: it is as it was.

billetera-aceptacion = Accept it or claim
billetera-aceptacion-contado = It was paid at once. You need not accept it.
billetera-aceptacion-cerrada = It is closed: { $evento }.
billetera-aceptacion-sin-fecha = Write the day you received what you bought, and we count the term.
billetera-aceptacion-vence =
    { $paso ->
        [si] The term to claim ended on **{ $fecha }**.
       *[no] You have until **{ $fecha }**; { $faltan ->
            [0] that is today.
            [one] one business day is left.
           *[other] { $faltan } business days are left.
        }
    }
billetera-aceptacion-para = It is on credit. Without these events it is no cost, deduction or creditable IVA.
billetera-evento-030 = Receipt of the invoice
billetera-evento-031 = Claim
billetera-evento-032 = Receipt of goods or service
billetera-evento-033 = Express acceptance
billetera-evento-034 = Tacit acceptance
billetera-paso-hecho = Done
billetera-paso-ahora = This comes next
billetera-paso-luego = Later
billetera-tacita = The term passed without an answer. The seller can register the tacit acceptance.
billetera-eventos-donde = Events are sent from DIAN’s site or your program. We do not send them here.

billetera-documento = The document
billetera-archivo = How we keep it
billetera-desde = You saved it on { $fecha }.
billetera-huella = File and hash
billetera-huella-que = The hash is a number that comes from the file. If the file changes, so does the hash.
billetera-archivo-nombre = File
billetera-sha = SHA-256
billetera-copiar = Copy the hash
billetera-copiado = We copied the hash.
billetera-no-copiado = We could not copy it. Select it and copy it yourself.
billetera-borrar = Delete this invoice
billetera-borrar-titulo = Delete this invoice?
billetera-borrar-que = { $numero }, from { $emisor }, is deleted with what you said of it. At DIAN nothing changes.
billetera-borrada = We deleted { $numero }.
