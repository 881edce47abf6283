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
fallo-anio_sin_criterios = No tenemos criterios para { $anio }: los hay desde { $desde }. Elige otro año.
fallo-respuesta_invalida = La respuesta de «{ $campo }» no sirve. Escribe un valor en pesos, sin signo menos.
fallo-falta_dato =
    { $campo ->
        [impuesto] Falta el impuesto a cargo. Escríbelo; si no hubo, escribe 0.
        [ingresos] Sin impuesto, la sanción sale de los ingresos brutos. Escríbelos; si no hubo, escribe 0.
        [patrimonio] Sin impuesto ni ingresos, la sanción sale del patrimonio líquido del año anterior. Escríbelo.
       *[otro] Falta un dato: { $campo }. Escríbelo y prueba otra vez.
    }
fallo-uvt_desconocida = Aún no conocemos la UVT de { $anio }. Llegará con una actualización de las normas.
fallo-presentada_a_tiempo = Vencía el { $vence } y se presenta el { $presentada }: no hay sanción por llegar tarde.
fallo-reduccion_no_procede = Esa reducción no procede después de un emplazamiento. Quítala o cambia el caso.
fallo-valor_muy_grande = El valor o el plazo son demasiado grandes. Revisa las cifras y las fechas.
fallo-tasa_desconocida = No conocemos la tasa de mora del { $desde } al { $hasta }. Agrégala tú y prueba otra vez.
fallo-tasa_invalida = «{ $tasa }» no es un porcentaje. Escríbelo así: 26,59.
fallo-fecha_invalida = «{ $fecha }» no es una fecha. Escríbela como año, mes y día: 2026-08-12.

## Clientes

fallo-columna_nit_ausente = No encontramos la columna del NIT. Vimos: { $columnas }. Ponle «NIT» de encabezado.
fallo-tabla_ilegible = Ese archivo no es una tabla que sepamos leer. Sirven CSV y XLSX.
fallo-tabla_muy_larga = La tabla tiene { $filas } filas y se leen hasta { $maximo }. Divídela en varias.
fallo-celda_invalida = «{ $valor }» no sirve en esa columna. Corrígelo e importa otra vez.
fallo-cliente_repetido = Ese NIT ya está en la fila { $fila }. Deja una sola.
fallo-importacion_en_curso = Ya hay una importación en curso. Espera a que termine o cancélala.
fallo-importacion_cancelada = Cancelaste la importación. No se guardó nada; tus clientes siguen como estaban.

## Normas

fallo-paquete_invalido = El paquete no se puede usar: { $archivo }, { $detalle }. Siguen las normas que ya tenías.
fallo-paquete_firma = El paquete cambió después de firmado. No lo instalamos; pídelo otra vez a quien lo publica.
fallo-paquete_llave = El paquete está firmado con una llave en la que no confías: { $llave }. No lo instalamos.
fallo-paquete_viejo = El paquete es la versión { $recibida } y ya tienes la { $vigente }. No se retrocede.
fallo-llave_invalida = La llave tiene { $caracteres } caracteres válidos y deben ser 64, de 0 a 9 y de A a F.
fallo-sin_publicador = No hay dirección de donde traer normas. Escríbela en Normas, o abre un archivo.

## Contingencia

fallo-registro_vacio = Aún no has anotado intentos. Anota el primero y vuelve a exportar.

## Escanear

fallo-archivo_vacio = El archivo está vacío. Elige otro.
fallo-archivo_muy_grande = El archivo pesa { $bytes } bytes y se leen hasta { $maximo }. Prueba con uno más pequeño.
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
fallo-archivo_no_guardado = No pudimos escribir el archivo en tus descargas. Revisa el espacio y los permisos.
fallo-avisos_no_disponibles = Tu sistema no muestra avisos. Puedes llevar las fechas a tu calendario.
fallo-interno = Algo falló de nuestro lado. Tus datos siguen aquí; prueba otra vez.
