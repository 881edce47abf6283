# Scan: files, electronic documents and their checks, and the report of many.

## Qué se trae

escanear-archivos = Choose files
escanear-archivos-pista = Photos, PDF, XML, ZIP, e-mails (.eml), XLSX or CSV. One or several
escanear-carpeta = Choose a folder
escanear-carpeta-pista = With everything inside it
escanear-portapapeles = clipboard
escanear-ultimo = See what you read last
escanear-guardar = Keep in my invoices
escanear-guardar-varias = Keep { $cuantas } in my invoices

## Cómo va

avance-titulo = Reading on your device
avance-leyendo = Reading { $archivo }
avance-parte = { $parte } per cent done
avance-archivo = File { $actual } of { $total }
avance-uno = One file
avance-pagina = page { $pagina } of { $paginas }
avance-piezas =
    { $piezas ->
        [one] 1 document read
       *[other] { $piezas } documents read
    }
avance-cancelar = Stop here
avance-cancelar-que = What was read already is kept.

## Qué es

electronico-factura_venta = Electronic sales invoice
electronico-factura_exportacion = Electronic export invoice
electronico-factura_contingencia = Contingency invoice
electronico-nota_credito = Credit note
electronico-nota_debito = Debit note
electronico-documento_soporte = Documento soporte
electronico-ajuste_documento_soporte = Adjustment note of a documento soporte
electronico-pos_electronico = Electronic POS ticket
electronico-documento_equivalente = Electronic equivalent document
electronico-ajuste_documento_equivalente = Adjustment note of an equivalent document
electronico-nomina = Electronic payroll
electronico-nomina_ajuste = Adjustment note of payroll
electronico-respuesta_dian = Answer of DIAN
electronico-evento = Event of an invoice

## La respuesta

doc-titulo-pruebas = Not a real invoice: it is a test
doc-titulo-mal = Something does not match
doc-titulo-validada = Well signed and validated
doc-titulo-firmada = Well signed
doc-titulo-leida = Document read
doc-respuesta-pruebas =
    { $tipo ->
        [factura_venta] Invoice { $numero } was made in the test environment of DIAN. It supports nothing.
       *[otro] Document { $numero } was made in the test environment of DIAN. It supports nothing.
    }
doc-respuesta-mal = { $que }:
doc-respuesta-validada =
    { $tipo ->
        [factura_venta] Invoice { $numero } is well signed and DIAN validated it.
        [nota_credito] Note { $numero } is well signed and DIAN validated it.
        [nota_debito] Note { $numero } is well signed and DIAN validated it.
       *[otro] Document { $numero } is well signed and DIAN validated it.
    }
doc-respuesta-firmada =
    { $tipo ->
        [factura_venta] Invoice { $numero } is well signed. Whether DIAN validated it is still to be confirmed there.
        [nota_credito] Note { $numero } is well signed. Whether DIAN validated it is still to be confirmed there.
        [nota_debito] Note { $numero } is well signed. Whether DIAN validated it is still to be confirmed there.
       *[otro] Document { $numero } is well signed. Whether DIAN validated it is still to be confirmed there.
    }
doc-respuesta-leida =
    { $tipo ->
        [factura_venta] We read invoice { $numero } and nothing contradicts itself. Its signature could not be checked.
       *[otro] We read document { $numero } and nothing contradicts itself. Its signature could not be checked.
    }
doc-respuesta-otras =
    { $cuantas ->
        [one] Another check failed. See it below.
       *[other] Another { $cuantas } checks failed. See them below.
    }
doc-pruebas = Do not pay it nor use it in your return. Ask the seller for the real invoice.
doc-repetida = This document is already among your invoices.
doc-consultar = Look it up at DIAN
doc-porque = We read the file on this device, without internet. The data is as written, unchanged.
doc-fuente-xml = The XML file: it is the document, and the PDF is its copy to read
doc-fuente = The electronic document that came in the file

## El recibo

doc-sin-nombre = It does not say the name
doc-vence = Due
doc-comprador = Buyer
doc-trabajador = Worker
doc-pago = Payment
doc-pago-contado = cash sale
doc-pago-credito = on credit
doc-pago-vence = due on { $fecha }
doc-medio-10 = cash
doc-medio-47 = transfer
doc-medio-48 = credit card
doc-medio-49 = debit card
doc-lineas = What was sold
doc-linea = Detail
doc-linea-valor = Amount
doc-linea-por = { $cantidad } × { $precio }
doc-linea-cantidad = Quantity: { $cantidad }
doc-lineas-mas =
    { $cuantas ->
        [one] See 1 more line
       *[other] See { $cuantas } more lines
    }
doc-total-bruto = Gross amount
doc-total-base = Taxable amount
doc-total-descuentos = Discounts
doc-total-cargos = Charges
doc-total-anticipos = Prepaid
doc-total-redondeo = Rounding
doc-total-iva = IVA
doc-total-otros_impuestos = Other taxes
doc-total-retenciones = Withholdings
doc-total-devengado = Accrued
doc-total-deducido = Deducted
doc-neto = Net
doc-impuestos = Taxes and withholdings
doc-impuesto = Tax
doc-impuesto-codigo = Tax { $codigo }
doc-impuesto-de = { $tarifa } of { $base }
doc-retencion = (withholding)
doc-referencias = It speaks of
doc-mas = See everything that it says
doc-numeracion = Numbering
doc-numeracion-es = Resolution { $resolucion }, from { $desde } to { $hasta }
doc-numeracion-vigente = Valid
doc-numeracion-fechas = from { $desde } to { $hasta }
doc-ciudad = City of the issuer
doc-correo = E-mail of the issuer
doc-responsabilidades = Responsibilities of the issuer
doc-nota = Note

doc-identidad-13 = C. C.
doc-identidad-22 = C. E.
doc-identidad-31 = NIT
doc-identidad-41 = Passport
doc-identidad-47 = PEP
doc-identidad-48 = PPT
doc-identidad-50 = NIT of another country
doc-identidad-91 = NUIP

## Lo que se comprobó

comprobado-bien = Right:
comprobado-mal = Does not match:
comprobado-desconocido = Not known:
comprobado-grupo-firma = The signature
comprobado-grupo-dian = The answer of DIAN
comprobado-grupo-codigo = The unique code
comprobado-grupo-qr = The QR code
comprobado-grupo-cuentas = The sums
comprobado-grupo-documento = The data
comprobado-grupo-billetera = Your invoices
comprobado-cuentas =
    { $mal ->
        [0] { $desconocido ->
            [0] { $bien } right
           *[other] { $bien ->
                [0] { $desconocido } not known
               *[other] { $bien } right, { $desconocido } not known
            }
        }
       *[other] { $desconocido ->
            [0] { $mal } wrong, { $bien } right
           *[other] { $mal } wrong, { $bien } right, { $desconocido } not known
        }
    }

## El secreto de quien expide

secreto-titulo = I have the technical key or the PIN
secreto-que = Only the issuer has them. With them we compute the code again. We do not keep them.
secreto-cual = What you have
secreto-clave = Technical key
secreto-clave-pista = DIAN gives it with each range of invoice numbers.
secreto-pin = PIN
secreto-pin-pista = That of the invoicing software. For notes, documentos soporte and payroll.
secreto-falta = Write the key or the PIN.
secreto-enviar = Compute the code

## El informe de la DIAN

informe-titulo = Report of invoices
informe-respuesta =
    { $filas ->
        [one] It is a report of invoices with 1 row.
       *[other] It is a report of invoices with { $filas } rows.
    }
informe-que = DIAN gives it with the invoices in your name. When you keep it, each row becomes an invoice.

## Al guardar

guardado-nuevas =
    { $cuantas ->
        [one] 1 invoice was kept.
       *[other] { $cuantas } invoices were kept.
    }
guardado-completadas =
    { $cuantas ->
        [one] We completed 1 that you had.
       *[other] We completed { $cuantas } that you had.
    }
guardado-repetidas =
    { $cuantas ->
        [one] 1 was there already, and is not repeated.
       *[other] { $cuantas } were there already, and are not repeated.
    }
guardado-errores =
    { $cuantas ->
        [one] 1 could not be kept.
       *[other] { $cuantas } could not be kept.
    }
guardado-ver = See my invoices
guardado-ver-una = See this invoice
guardado-cuales = See which and why
guardado-errores-van = { $van } of { $total } are shown.

## El informe de muchos archivos

lote-titulo =
    { $cuantas ->
        [one] 1 document read
       *[other] { $cuantas } documents read
    }
lote-respuesta-hay-mal =
    { $mal ->
        [one] In 1 something does not match. Look at it first.
       *[other] In { $mal } something does not match. Look at them first.
    }
lote-respuesta-hay-no_leida =
    { $cuantas ->
        [one] Nothing contradicts itself, but 1 could not be read.
       *[other] Nothing contradicts itself, but { $cuantas } could not be read.
    }
lote-respuesta-hay-revisar =
    { $cuantas ->
        [one] Nothing contradicts itself. 1 is still to be confirmed at DIAN, or looked at.
       *[other] Nothing contradicts itself. { $cuantas } are still to be confirmed at DIAN, or looked at.
    }
lote-respuesta-todo-bien = All of them are right.
lote-cancelado = You stopped the reading at file { $leidos } of { $total }. What was read is below.
lote-sin-lugar =
    { $cuantas ->
        [one] 1 does not fit in memory. Keep these and choose it again.
       *[other] { $cuantas } do not fit in memory. Keep these and choose them again.
    }
lote-lista = One by one
lote-estado-todos = All
lote-estado-mal = Something does not match
lote-estado-revisar = To be confirmed
lote-estado-bien = Right
lote-estado-no_leida = Could not be read
lote-buscar = Search by number, name or file
lote-ninguna = None with those words. Change the filter.
lote-van = From { $desde } to { $hasta }, of { $total }
lote-anteriores = Previous
lote-siguientes = Next
lote-volver = All documents
lote-abriendo = Opening
lote-documento = { $tipo } { $numero }
lote-rut = RUT of { $nombre }
lote-rut-avisos =
    { $avisos ->
        [0] It was read whole.
        [one] It was read, with 1 notice.
       *[other] It was read, with { $avisos } notices.
    }
lote-repetida = It is already among your invoices.
lote-respuesta-pruebas = Not real: it is a test.
lote-respuesta-mal = Something does not match.
lote-respuesta-validada = Well signed, and DIAN validated it.
lote-respuesta-firmada = Well signed. Whether DIAN validated it is still to be confirmed there.
lote-respuesta-leida = It was read and nothing contradicts itself. Its signature could not be checked.
pieza-no-leida = It could not be read

## Entradas desde otras pantallas

consultas-billetera = My invoices
consultas-billetera-sub = Those that you kept: search, add up and export
consultas-deduccion = Deduction of 1 %
consultas-deduccion-sub = What your purchases with electronic invoice add up to
inicio-rut = Read my RUT
