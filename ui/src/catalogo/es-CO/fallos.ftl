# Qué falló, qué se conservó y qué hacer. Un mensaje por cada `Codigo` de crates/contract.
# Lo leen la interfaz y la línea de órdenes: texto plano, sin HTML.

## NIT y documento

fallo-nit_vacio = Falta el número. Escribe un NIT o una cédula.
fallo-nit_caracter_invalido = «{ $caracter }» no va en un NIT. Escribe solo números, puntos y guion.
fallo-nit_corto = Son muy pocos números: van { $digitos } y el mínimo es { $minimo }. Revisa si falta alguno.
fallo-nit_largo = Son demasiados números: van { $digitos } y el máximo es { $maximo }. Revisa si sobra alguno.
fallo-nit_dv_errado = El dígito de verificación de { $nit } es { $esperado }, no { $recibido }. Revisa el número.
fallo-documento_numero_invalido = Ese número no corresponde al tipo { $tipo }. Debe tener entre { $minimo } y { $maximo } caracteres.

## Vencimientos

fallo-obligacion_desconocida = No conocemos la obligación «{ $obligacion }». Revisa cómo está escrita.
fallo-responsabilidad_desconocida = El código { $responsabilidad } no está entre las responsabilidades del RUT. Revísalo en tu RUT.
fallo-anio_sin_reglas = Aún no hay reglas para { $anio }. Tenemos de { $desde } a { $hasta }.
fallo-rango_invertido = El rango termina antes de empezar: de { $desde } a { $hasta }. Cambia el orden.

## Escanear

fallo-archivo_vacio = El archivo está vacío. Elige otro.
fallo-archivo_muy_grande = El archivo pesa { $bytes } bytes y se leen hasta { $maximo }. Prueba con una foto más pequeña.
fallo-archivo_ilegible =
    { $motivo ->
        [no_existe] El archivo no existe. Revisa el nombre y la carpeta.
        [sin_permiso] No hay permiso para leer el archivo. Cópialo a una carpeta tuya.
       *[otro] No pudimos abrir el archivo. Prueba con otro.
    }
fallo-imagen_formato = Ese archivo no es una imagen que sepamos leer. Sirven PNG, JPEG y WebP.
fallo-imagen_muy_grande = La imagen mide { $ancho } por { $alto } y se leen hasta { $maximo } píxeles. Recórtala alrededor del código.
fallo-imagen_danada = La imagen está dañada o incompleta. Toma la foto otra vez.
fallo-sin_codigo = La imagen se leyó, pero no vemos un código QR. Acércate, endereza y busca buena luz.
fallo-texto_vacio = No hay texto para leer. Copia el texto del código y pégalo aquí.
fallo-texto_muy_largo = Ese texto es muy largo para un código: { $bytes } bytes, y se leen hasta { $maximo }.
fallo-cufe_mal_formado = El código escrito tiene { $caracteres } caracteres válidos y deben ser 96, de 0 a 9 y de A a F. Compáralo con la factura.

## Cuenta

fallo-credenciales_invalidas = Los datos no coinciden. Revisa el documento y la contraseña, y prueba otra vez.
fallo-cuenta_bloqueada = Hubo varios intentos fallidos. Espera { $segundos } segundos y prueba otra vez.
fallo-sin_sesion = Nadie ha entrado. Entra para ver esto; lo demás sigue funcionando.
fallo-sesion_vencida = Tu sesión terminó. Entra otra vez; tus datos de este equipo siguen aquí.

## Servicio

fallo-servicio_no_disponible = El servicio no responde. Lo de este equipo sigue funcionando; prueba otra vez en un momento.
fallo-servicio_ocupado = El servicio está ocupado. Espera { $segundos } segundos y prueba otra vez.
fallo-respuesta_inesperada = El servicio respondió algo que no entendemos. No cambió nada en tu equipo; prueba más tarde.
fallo-no_encontrado = Eso no existe o no está a tu nombre. Vuelve a la lista y elige otra vez.
fallo-solicitud_invalida = El servicio no aceptó la solicitud. No se envió nada; revisa los datos.
fallo-direccion_invalida = «{ $direccion }» no sirve como dirección del servicio. Debe empezar por https, o ser de este mismo equipo.

## Llavero y bóveda

fallo-llavero_bloqueado = El llavero de tu sistema está bloqueado. Desbloquéalo y prueba otra vez; no se perdió nada.
fallo-llavero_ausente = Este equipo no tiene llavero. Puedes crear una bóveda con una contraseña tuya.
fallo-llavero_denegado = El llavero de tu sistema no dio permiso. Acéptalo cuando pregunte; no se perdió nada.
fallo-boveda_cerrada = La bóveda está cerrada. Ábrela con su contraseña; lo demás sigue funcionando.
fallo-boveda_sin_crear = Aún no hay bóveda en este equipo. Créala en Ajustes para guardar datos.
fallo-boveda_clave_errada = Esa contraseña no abre la bóveda. Prueba otra vez; no se borró nada.
fallo-boveda_clave_corta = La contraseña es muy corta. Usa al menos { $minimo } caracteres.
fallo-boveda_danada = No podemos leer la bóveda de este equipo. Lo de la DIAN no cambia; conserva el archivo.

## Aplicación

fallo-enlace_no_permitido = No abrimos «{ $direccion }»: no está entre las direcciones oficiales conocidas.
fallo-interno = Algo falló de nuestro lado. Tus datos siguen aquí; prueba otra vez.
