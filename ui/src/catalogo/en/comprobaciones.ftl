# What is checked of an electronic document, and why it ended so.
# One title and one explanation for each `NombreComprobacion`, and one sentence for each `Razon` of
# crates/domain/src/factura/razones.rs. Plain text, no HTML.

## What is checked

comprobacion-estructura = Structure
comprobacion-estructura-explica = We look whether the document has the data it must have, and whether they can be read.
comprobacion-ambiente = Real or a test
comprobacion-ambiente-explica = Issuers rehearse in a test environment of DIAN; those documents are not valid.
comprobacion-codigo_forma = Shape of the code
comprobacion-codigo_forma-explica = The CUFE, CUDE, CUDS or CUNE identifies the document and has 96 letters and digits.
comprobacion-codigo_calculo = Calculation of the code
comprobacion-codigo_calculo-explica = The code follows from the data of the document and a key that only the issuer has.
comprobacion-qr_xml = QR code of the file
comprobacion-qr_xml-explica = We compare what the QR code in the file says with the data of the document.
comprobacion-pdf_xml = PDF and XML file
comprobacion-pdf_xml-explica = The XML is the document; the PDF is its copy for reading. We compare the QR of the PDF with the XML.
comprobacion-nit_emisor = NIT of the issuer
comprobacion-nit_emisor-explica = The check digit follows from the other digits of the NIT.
comprobacion-nit_adquiriente = NIT of the buyer
comprobacion-nit_adquiriente-explica = The check digit follows from the other digits of the NIT.
comprobacion-suma_lineas = Sum of the lines
comprobacion-suma_lineas-explica = The values of the lines must add up to the gross amount.
comprobacion-suma_impuestos = Taxes
comprobacion-suma_impuestos-explica = Each tax must follow from its base and rate, and its parts must add up.
comprobacion-suma_totales = Amount to pay
comprobacion-suma_totales-explica = Gross amount, taxes, discounts, charges and advances must give the amount to pay.
comprobacion-numeracion = Authorised numbering
comprobacion-numeracion-explica = DIAN authorises a range of numbers and dates; the invoice must lie inside.
comprobacion-fechas = Dates
comprobacion-fechas-explica = Dates must exist and be in order: issued, signed, due.
comprobacion-firma_documento = Document unchanged
comprobacion-firma_documento-explica = The signature keeps a fingerprint of the document; if anything changed later, it no longer fits.
comprobacion-firma_llave = Key of the signature
comprobacion-firma_llave-explica = The signature keeps a fingerprint of the certificate it was made with.
comprobacion-firma_propiedades = Data of the signature
comprobacion-firma_propiedades-explica = The signature keeps a fingerprint of its date, its policy and its certificate.
comprobacion-firma_valor = Value of the signature
comprobacion-firma_valor-explica = With the certificate we check that whoever holds its key made the signature.
comprobacion-firma_politica = Signature policy
comprobacion-firma_politica-explica = DIAN publishes the rules for signing; the signature says which ones it followed.
comprobacion-certificado_fechas = Dates of the certificate
comprobacion-certificado_fechas-explica = The certificate had to be valid on the day of signing.
comprobacion-certificado_cadena = Who backs the certificate
comprobacion-certificado_cadena-explica = A certificate counts if a trusted certification authority issued it.
comprobacion-certificado_revocacion = Certificate not revoked
comprobacion-certificado_revocacion-explica = An authority may cancel a certificate early; that is only known online.
comprobacion-certificado_titular = Whose certificate it is
comprobacion-certificado_titular-explica = The issuer signs, or a provider on its behalf.
comprobacion-respuesta_dian = DIAN's answer
comprobacion-respuesta_dian-explica = DIAN validates each document and answers; the answer usually comes with the invoice.
comprobacion-respuesta_dian_firma = Signature of the answer
comprobacion-respuesta_dian_firma-explica = DIAN's answer is signed too: that is how one knows it is DIAN's.
comprobacion-contenedor = Wrapper of the document
comprobacion-contenedor_firma = Signature of the wrapper
comprobacion-contenedor_firma-explica = The wrapper is signed too: if somebody changed it, its signature no longer fits.
comprobacion-contenedor-explica = An invoice usually comes inside another file that repeats its data; they must be the same.
comprobacion-duplicado = Not repeated
comprobacion-duplicado-explica = We look whether you had kept this very document.

## Why: structure

razon-estructura_bien = It has the data it must have.
razon-estructura_falta =
    A field is missing: { $campo ->
        [numero] the number
        [codigo] the code
        [fecha] the date
        [hora] the time
        [emisor] who issues
        [adquiriente] who buys
        [ambiente] whether it is real or a test
        [moneda] the currency
        [bruto] the gross amount
        [devengado] the accruals
        [deducido] the deductions
        [total] the total
        [lineas] the lines
        [respuesta] the answer
        [documento_referido] the document it speaks of
       *[otro] { $campo }
    }.
razon-estructura_ilegible =
    { $campo ->
        [bruto] the gross amount
        [base] the base
        [con_impuestos] the amount with taxes
        [descuentos] the discounts
        [cargos] the charges
        [anticipos] the advances
        [redondeo] the rounding
        [devengado] the accruals
        [deducido] the deductions
        [total] the total
        [impuesto] a tax
        [retencion] a withholding
        [cantidad] the quantity of a line
        [precio] the price of a line
        [linea] the value of a line
       *[otro] { $campo }
    } says “{ $valor }”, where a number belongs.

## Why: environment

razon-ambiente_produccion = It claims to be a real document.
razon-ambiente_habilitacion = **It is not a real invoice**: it is a test of the issuer before DIAN.
razon-ambiente_contradictorio =
    It contradicts itself: the document says { $documento ->
        [produccion] production
       *[otro] test
    } and its code says { $codigo ->
        [produccion] production
       *[otro] test
    }.
razon-ambiente_desconocido = It does not say whether it is real or a test.

## Why: code

razon-codigo_forma_bien = The code is whole and of the kind that belongs here: { $tipo }.
razon-codigo_ausente = It has no code to identify it.
razon-codigo_mal_formado = The code has { $caracteres } characters; it must have 96, from 0 to 9 and from a to f.
razon-codigo_legado = The code has { $caracteres } characters, like those of before 2020.
razon-codigo_otro_algoritmo = The code claims to be { $algoritmo }, and this document carries { $esperado }.
razon-codigo_calculo_bien = With the key you gave, the data of the document give its code.
razon-codigo_calculo_bien_nota = A note prints the key, and with it the data of the document give its code.
razon-codigo_calculo_errado = With the key you gave, the data of the document do not give its code. Either a field changed or the key is another one.
razon-codigo_calculo_campos = The fields are not those of the composition: the code came from other data.
razon-codigo_calculo_nota_errada = A note prints the composition of the code, and it does not give the code of the document.
razon-codigo_calculo_sin_clave = Only the issuer has the key to calculate it again. It is normal that it cannot be done.
razon-codigo_calculo_otra_clave =
    { $necesita ->
        [pin] This code takes the PIN of the program, not the technical key.
       *[clave_tecnica] This code takes the technical key of the numbering, not the PIN.
    }
razon-codigo_calculo_falta_campo =
    It cannot be calculated: { $campo ->
        [numero] the number
        [fecha] the date
        [hora] the time
        [bruto] the gross amount
        [iva] the IVA
        [inc] the consumption tax
        [ica] the ICA
        [total] the total
        [nit_emisor] the NIT of the issuer
        [doc_adquiriente] the document of the buyer
        [doc_receptor] the document of the receiver
        [codigo_evento] the code of the event
        [numero_referido] the number of the document
        [tipo_referido] the kind of the document
        [doc_vendedor] the document of the seller
        [nit_adquiriente] the NIT of the buyer
        [devengado] the accruals
        [deducido] the deductions
        [doc_trabajador] the document of the worker
        [tipo_xml] the kind of XML
        [ambiente] whether it is real or a test
       *[otro] { $campo }
    } is missing or cannot be understood.
razon-codigo_calculo_sin_codigo = There is no whole code to compare with.

## Why: QR and PDF

razon-qr_bien = The QR code says what the document says ({ $campos } fields and the code).
razon-qr_solo_codigo = The QR code leads to the code of this very document.
razon-qr_ausente = The file has no QR code.
razon-qr_no_coincide =
    The QR code says something else in { $campo ->
        [numero] the number
        [fecha] the date
        [hora] the time
        [codigo] the code
        [nit_emisor] the NIT of the issuer
        [doc_adquiriente] the document of the buyer
        [doc_empleado] the document of the worker
        [vendedor] the document of the seller
        [nit_adquiriente] the NIT of the buyer
        [base] the base
        [iva] the IVA
        [otros] the other taxes
        [devengado] the accruals
        [deducido] the deductions
        [total] the total
       *[otro] { $campo }
    }: “{ $qr }”, and the document says “{ $documento }”.
razon-qr_direccion_ajena = The QR code leads to { $host }, which is not DIAN's. Do not open it.
razon-qr_otro_ambiente =
    The QR code leads to the { $qr ->
        [produccion] production
       *[otro] test
    } environment and the document claims to be of { $documento ->
        [produccion] production
       *[otro] test
    }.
razon-qr_no_reconocido = The QR code has no data that can be compared.
razon-pdf_bien = The QR code of the PDF says what the XML says ({ $campos } fields and the code).
razon-pdf_no_coincide =
    The PDF says something else in { $campo ->
        [numero] the number
        [fecha] the date
        [hora] the time
        [nit_emisor] the NIT of the issuer
        [doc_adquiriente] the document of the buyer
        [doc_empleado] the document of the worker
        [vendedor] the document of the seller
        [nit_adquiriente] the NIT of the buyer
        [base] the base
        [iva] the IVA
        [otros] the other taxes
        [devengado] the accruals
        [deducido] the deductions
        [total] the total
       *[otro] { $campo }
    }: “{ $pdf }”, and the XML says “{ $documento }”. The XML counts.
razon-pdf_otro_documento = The PDF is of another document: its code is { $pdf }.
razon-pdf_direccion_ajena = The QR code of the PDF leads to { $host }, which is not DIAN's. Do not open it.
razon-pdf_otro_ambiente =
    The QR code of the PDF leads to the { $pdf ->
        [produccion] production
       *[otro] test
    } environment and the XML claims to be of { $documento ->
        [produccion] production
       *[otro] test
    }.
razon-pdf_sin_qr = We found no QR code of an invoice in the PDF.
razon-pdf_ausente = There is no PDF to compare with.

## Why: NIT

razon-nit_bien = The NIT { $nit }-{ $dv } is well written.
razon-nit_dv_errado = The check digit of { $nit } is { $esperado }, and the document says { $recibido }.
razon-nit_sin_dv = The document does not write the check digit of { $nit }.
razon-nit_mal_formado = “{ $nit }” is not a NIT.
razon-nit_no_aplica = Identified by a document without check digit (type { $tipo }).
razon-nit_ausente = The document does not name one.
razon-nit_consumidor_final = It says “final consumer”: the document names nobody.

## Why: sums

razon-lineas_suman = The lines add up to the gross amount (difference: { $diferencia }).
razon-lineas_no_suman = The lines add up to { $suma } and the gross amount says { $bruto }: they differ by { $diferencia }.
razon-lineas_sin_datos = There are no lines with values to add up.
razon-impuestos_suman = The taxes add up (greatest difference: { $diferencia }).
razon-impuestos_no_suman = The parts of { $impuesto } add up to { $suma } and the total says { $valor }: they differ by { $diferencia }.
razon-impuestos_tarifa = { $impuesto }: { $tarifa }% of { $base } is not { $valor }; they differ by { $diferencia }.
razon-impuestos_sin_datos = There are no taxes with values to check.
razon-totales_suman = The amount to pay adds up (difference: { $diferencia }).
razon-totales_menos_retenciones = The amount to pay adds up once withholdings are taken off (difference: { $diferencia }).
razon-totales_no_suman = It should say { $esperado } and it says { $total }: they differ by { $diferencia }.
razon-totales_sin_datos = Values are missing to check the total.

## Why: numbering and dates

razon-numeracion_bien = The number { $numero } lies between { $desde } and { $hasta }, inside the authorised dates.
razon-numeracion_otro_prefijo = The number { $numero } lacks the authorised prefix, which is “{ $prefijo }”.
razon-numeracion_fuera_de_rango = The number { $numero } is outside what was authorised: from { $desde } to { $hasta }.
razon-numeracion_fuera_de_fechas = It was issued on { $fecha }, and its numbering holds from { $desde } to { $hasta }.
razon-numeracion_falta = The invoice does not say which numbering DIAN authorised.
razon-numeracion_ilegible =
    The authorised numbering cannot be understood ({ $campo ->
        [rango] the range
        [vigencia] the dates
        [fecha] the date
       *[otro] { $campo }
    }).
razon-numeracion_no_aplica = This document carries no authorised numbering.
razon-fechas_bien = The dates are in order.
razon-fechas_falta =
    A field is missing: { $campo ->
        [fecha] the date
        [hora] the time
       *[otro] { $campo }
    }.
razon-fechas_ilegible =
    { $campo ->
        [fecha] the date
        [hora] the time
        [vence] the due date
        [firma] the date of the signature
       *[otro] { $campo }
    } says “{ $valor }”, which is not how it is written.
razon-fechas_futura = It claims to be issued on { $fecha }, and today is { $hoy }.
razon-fechas_vence_antes = It is due on { $vence }, before it was issued on { $fecha }.
razon-fechas_firma_antes = It was signed on { $firma }, before it was issued on { $fecha }.
razon-fechas_antes_de_numeracion = It was issued on { $fecha }, and its numbering began on { $desde }.

## Why: answer, wrapper and repeated documents

razon-respuesta_validada = The answer says “document validated by DIAN”, for this very code.
razon-respuesta_rechazada = The answer says that DIAN rejected this document.
razon-respuesta_otro_codigo = The answer carries the code { $codigo }, which is not one of validation.
razon-respuesta_de_otro_documento = The answer is about another document: { $respuesta }.
razon-respuesta_ilegible = An answer comes with it and cannot be read.
razon-respuesta_ausente = DIAN's answer does not come with it. You can look the document up on DIAN's page.
razon-contenedor_bien = The wrapper says what the document says.
razon-contenedor_no_coincide =
    The wrapper says something else in { $campo ->
        [numero] the number
        [codigo] the code
        [nit_emisor] the NIT of the issuer
        [doc_adquiriente] the document of the buyer
       *[otro] { $campo }
    }: “{ $contenedor }”, and the document says “{ $documento }”.
razon-contenedor_ausente = The document came alone, without a wrapper.
razon-duplicado_no = You had not kept it.
razon-duplicado_si = You had kept it already.
razon-duplicado_sin_consultar = We did not look whether you have it.

## Why: signature

razon-firma_ausente = It is not signed.
razon-firma_bien = It fits what was signed.
razon-firma_documento_cambiado = **The document changed** after it was signed.
razon-firma_referencia_ausente = The signature does not cover a part that it must cover: { $referencia }.
razon-firma_llave_cambiada = The data of the certificate changed after signing.
razon-firma_propiedades_cambiadas = The data of the signature changed after signing.
razon-firma_valor_errado = The key of this certificate did not make the signature.
razon-firma_algoritmo_no_admitido = The signature uses a method that is not accepted: { $algoritmo }.
razon-firma_varias = It has { $cantidad } signatures where one belongs.
razon-firma_envoltura = What is signed is not this document.
razon-politica_bien = It follows DIAN's signature policy.
razon-politica_otra = It names another signature policy: { $politica }.
razon-politica_ausente = It does not say which signature policy it follows.
razon-certificado_vigente_al_firmar = It was signed on { $firma }, and the certificate holds from { $desde } to { $hasta }.
razon-certificado_fuera_de_fechas = It was signed on { $firma }, and the certificate holds only from { $desde } to { $hasta }.
razon-certificado_sin_fecha_de_firma = The signature does not say when it was made.
razon-certificado_ilegible = The certificate cannot be read.
razon-cadena_confiable = { $autoridad } backs it.
razon-cadena_sin_ancla = We have no trusted authority to compare with.
razon-cadena_rota = A certificate of the chain was not issued by the next one.
razon-revocacion_sin_red = Without the internet it is not known whether it was cancelled.
razon-titular_es_emisor = The certificate is of the issuer: { $titular }.
razon-titular_es_otro = The certificate is of { $titular }. It may be a provider of the issuer.
razon-titular_desconocido = The certificate does not say whose it is.
razon-titular_dian = The certificate is of DIAN.
