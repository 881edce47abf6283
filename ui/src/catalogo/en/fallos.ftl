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

## Escanear

fallo-archivo_vacio = The file is empty. Choose another one.
fallo-archivo_muy_grande = The file has { $bytes } bytes and the limit is { $maximo }. Try a smaller picture.
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
fallo-interno = Something failed on our side. Your data is still here; try again.
