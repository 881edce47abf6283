# What went wrong, what was kept and what to do. One message for each `Codigo` of crates/contract.

## NIT y documento

fallo-nit_vacio = The number is missing. Type a NIT or a cédula.
fallo-nit_caracter_invalido = “{ $caracter }” does not belong in a NIT. Type digits, dots and a dash only.
fallo-nit_corto = Too few digits: { $digitos } so far, and the minimum is { $minimo }. Check whether one is missing.
fallo-nit_largo = Too many digits: { $digitos } so far, and the maximum is { $maximo }. Check whether one is extra.
fallo-nit_dv_errado = The check digit of { $nit } is { $esperado }, not { $recibido }. Check the number.
fallo-documento_numero_invalido = That number does not fit the kind { $tipo }. It must have between { $minimo } and { $maximo } characters.

## Vencimientos

fallo-obligacion_desconocida = We do not know the obligation “{ $obligacion }”. Check the spelling.
fallo-responsabilidad_desconocida = Code { $responsabilidad } is not among the responsibilities of the RUT. Check it on your RUT.
fallo-anio_sin_reglas = There are no rules for { $anio } yet. We have { $desde } to { $hasta }.
fallo-rango_invertido = The range ends before it starts: { $desde } to { $hasta }. Swap the dates.
fallo-anio_sin_criterios = We have no criteria for { $anio }: they start in { $desde }. Choose another year.
fallo-respuesta_invalida =
    { $campo ->
        [numero] That number does not work. Write only letters, numbers and hyphens.
        [correo] That does not look like an e-mail. Write it like this: name@mail.com.
        [asunto] The subject is too long. Write it in less than 120 letters.
        [lugar] The place is too long. Write it in less than 120 letters.
        [hora] That time does not work. Write it like this: 14:30.
        [tipo_documento] That kind of document is not on the list. Choose another one.
        [etiquetas] A tag is too long or there are too many. Take one off.
        [codigo] That code is not of an invoice, and cannot be kept.
       *[otro] The answer to “{ $campo }” does not fit. Write an amount in pesos, with no minus sign.
    }
fallo-falta_dato =
    { $campo ->
        [impuesto] The tax due is missing. Write it; if there was none, write 0.
        [ingresos] With no tax, the penalty comes from gross income. Write it; if there was none, write 0.
        [numero] The number is missing. Write it.
        [asunto] The subject is missing. Write it.
        [patrimonio] With no tax and no income, the penalty comes from last year’s net worth. Write it.
       *[otro] Something is missing: { $campo }. Write it and try again.
    }
fallo-uvt_desconocida = The UVT of { $anio } is not known yet. It will come with an update of the rules.
fallo-presentada_a_tiempo = It was due on { $vence } and is filed on { $presentada }: there is no penalty for being late.
fallo-reduccion_no_procede = That reduction does not apply after a summons. Remove it or change the case.
fallo-valor_muy_grande = The amount or the span is too large. Check figures and dates.
fallo-tasa_desconocida = We do not know the late interest rate from { $desde } to { $hasta }. Add it and try again.
fallo-tasa_invalida = “{ $tasa }” is not a percentage. Write it like this: 26.59.
fallo-fecha_invalida = “{ $fecha }” is not a date. Write year, month and day: 2026-08-12.

## Clientes

fallo-columna_nit_ausente = We found no column with the NIT. We saw: { $columnas }. Head it “NIT”.
fallo-tabla_ilegible = That file is not a table we can read. CSV and XLSX work.
fallo-tabla_muy_larga = The table has { $filas } rows and we read up to { $maximo }. Split it.
fallo-celda_invalida = “{ $valor }” does not fit that column. Correct it and import again.
fallo-cliente_repetido = That NIT already stands in row { $fila }. Keep only one.
fallo-importacion_en_curso = An import is under way. Wait for it or cancel it.
fallo-importacion_cancelada = You cancelled the import. Nothing was kept; your clients are as they were.

## Normas

fallo-paquete_invalido = The pack cannot be used: { $archivo }, { $detalle }. The rules you had stay.
fallo-paquete_firma = The pack was changed after it was signed. We did not install it; ask its publisher again.
fallo-paquete_llave = The pack is signed with a key you do not trust: { $llave }. We did not install it.
fallo-paquete_viejo = The pack is version { $recibida } and you already have { $vigente }. There is no going back.
fallo-llave_invalida = The key has { $caracteres } valid characters and must have 64, from 0 to 9 and A to F.
fallo-sin_publicador = There is no address to fetch rules from. Write it under Rules, or open a file.

## Contingencia

fallo-registro_vacio = You have noted no attempts yet. Note the first one and export again.

## Escanear

fallo-archivo_vacio = The file is empty. Choose another one.
fallo-archivo_muy_grande = The file has { $bytes } bytes and the limit is { $maximo }. Try a smaller one.
fallo-archivo_ilegible =
    { $motivo ->
        [no_existe] The file does not exist. Check its name and folder.
        [sin_permiso] There is no permission to read the file. Copy it to a folder of yours.
       *[otro] We could not open the file. Try another one.
    }
fallo-imagen_formato = That file is not a picture that we can read. PNG, JPEG and WebP work.
fallo-imagen_muy_grande = The picture measures { $ancho } by { $alto } and the limit is { $maximo } pixels. Crop it around the code.
fallo-imagen_danada = The picture is damaged or incomplete. Take it again.
fallo-sin_codigo = The picture was read, but we see no QR code. Get closer, straighten it and find good light.
fallo-texto_vacio = There is no text to read. Copy the text of the code and paste it here.
fallo-texto_muy_largo = That text is too long for a code: { $bytes } bytes, and the limit is { $maximo }.
fallo-cufe_mal_formado = The code has { $caracteres } valid characters and must have 96, from 0 to 9 and A to F. Compare it with the invoice.

## Documentos y archivos

fallo-xml_ilegible = The XML is damaged or incomplete at line { $linea }, column { $columna }. Ask for the file again.
fallo-xml_con_dtd = The XML holds instructions that no invoice has, and we do not follow them. Ask for the file again.
fallo-xml_muy_profundo = The XML has more than { $maximo } levels: it does not look like an invoice. Ask for the file again.
fallo-xml_codificacion = The XML uses letters that we cannot read ({ $codificacion }). Ask for the file again.
fallo-xml_no_es_documento = The XML is not an electronic document of DIAN: it starts with “{ $raiz }”. Choose another one.
fallo-documento_incompleto =
    { $campo ->
        [numero] The document does not say its number, and is no use without it. Ask its issuer again.
       *[otro] The document lacks a field: { $campo }. Ask its issuer again.
    }
fallo-zip_danado = The ZIP is damaged or incomplete. Download it again.
fallo-zip_entrada_prohibida =
    { $motivo ->
        [ruta] We do not open “{ $entrada }”: it wants out of its folder. Do not trust that ZIP.
        [nombre] We do not open “{ $entrada }”: its name is not safe. Do not trust that ZIP.
        [enlace] We do not open “{ $entrada }”: it is a link to another place. Do not trust that ZIP.
        [duplicada] We do not open “{ $entrada }”: it stands twice in the ZIP. Ask for it again.
        [solapada] We do not open “{ $entrada }”: it overlaps another. Do not trust that ZIP.
        [bomba] We do not open “{ $entrada }”: it grows too much when opened. Do not trust that ZIP.
        [tamano_falso] We do not open “{ $entrada }”: it says a size that it has not. Do not trust that ZIP.
       *[metodo] We do not open “{ $entrada }”: it is compressed in a way that we do not read. Ask for it uncompressed.
    }
fallo-contenedor_muy_grande = What is inside goes over { $maximo } bytes. Open it yourself and choose the files in parts.
fallo-contenedor_muy_profundo = There are files inside files, more than { $maximo } levels deep. Open it yourself and choose what is inside.
fallo-contenedor_muchas_piezas = It holds more than { $maximo } pieces. Open it yourself and choose the files in parts.
fallo-contenedor_con_clave = “{ $entrada }” asks for a password. Open it yourself and choose what is inside.
fallo-correo_danado = The e-mail is damaged or incomplete. Save the attachment and choose that file.
fallo-archivo_no_reconocido = We cannot read that file. Pictures, PDF, XML, ZIP, e-mails and tables work.
fallo-pdf_danado = The PDF is damaged or incomplete. Download it again.
fallo-pdf_con_clave = The PDF asks for a password. Save it without one and choose it again.
fallo-pdf_muy_largo = The PDF has { $paginas } pages and the limit is { $maximo }. Save only those that you need.
fallo-pdf_sin_texto = The PDF is a photo: it holds no text. Download the original from the page of DIAN.
fallo-pdf_no_es_rut = That PDF is not a RUT. Download yours from the page of DIAN and open it here.
fallo-cufe_campo = To compute the code a field is missing or wrong: { $campo }. Check it.
fallo-lectura_cancelada = You stopped the reading. What was read already is kept.
fallo-lectura_en_curso = Another file is being read. Wait until it ends or stop it.
fallo-certificado_ilegible = That file is not a certificate that we can read. PEM and DER work.
fallo-informe_ilegible = The table is not the report of invoices of DIAN. We saw: { $columnas }. Download it again.
fallo-billetera_llena = You keep { $maximo } invoices already, and no more fit. Export and delete those that you do not need.

## Cuenta

fallo-credenciales_invalidas = The details do not match. Check the document and the password, and try again.
fallo-cuenta_bloqueada = There were several failed attempts. Wait { $segundos } seconds and try again.
fallo-sin_sesion = Nobody is signed in. Sign in to see this; the rest goes on working.
fallo-sesion_vencida = Your session ended. Sign in again; your data on this device is still here.

## Servicio

fallo-servicio_no_disponible = The service does not answer. What is on this device goes on working; try again in a moment.
fallo-servicio_ocupado = The service is busy. Wait { $segundos } seconds and try again.
fallo-respuesta_inesperada = The service answered something that we do not understand. Nothing changed on your device; try later.
fallo-no_encontrado = That does not exist or is not yours. Go back to the list and choose again.
fallo-solicitud_invalida = The service did not accept the request. Nothing was sent; check the data.
fallo-direccion_invalida = “{ $direccion }” does not work as the address of the service. It must start with https, or be on this device.

## Llavero y bóveda

fallo-llavero_bloqueado = The keyring of your system is locked. Unlock it and try again; nothing was lost.
fallo-llavero_ausente = This device has no keyring. You can create a vault with a passphrase of yours.
fallo-llavero_denegado = The keyring of your system refused. Allow it when it asks; nothing was lost.
fallo-boveda_cerrada = The vault is closed. Open it with its passphrase; the rest goes on working.
fallo-boveda_sin_crear = There is no vault on this device yet. Create it in Settings to keep data.
fallo-boveda_clave_errada = That passphrase does not open the vault. Try again; nothing was deleted.
fallo-boveda_clave_corta = The passphrase is too short. Use at least { $minimo } characters.
fallo-boveda_danada = We cannot read the vault of this device. Nothing changes at DIAN; keep the file.

## Aplicación

fallo-enlace_no_permitido = We do not open “{ $direccion }”: it is not among the known official addresses.
fallo-archivo_no_guardado = We could not write the file to your downloads. Check space and permissions.
fallo-avisos_no_disponibles = Your system shows no notifications. You can take the dates to your calendar.
fallo-interno = Something failed on our side. Your data is still here; try again.
