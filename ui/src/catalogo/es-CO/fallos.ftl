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
fallo-respuesta_invalida =
    { $campo ->
        [numero] Ese número no sirve. Escribe solo letras, números y guion.
        [correo] Eso no parece un correo. Escríbelo así: nombre@correo.com.
        [asunto] El asunto es muy largo. Escríbelo en menos de 120 letras.
        [lugar] El lugar es muy largo. Escríbelo en menos de 120 letras.
        [hora] Esa hora no sirve. Escríbela así: 14:30.
        [tipo_documento] Ese tipo de documento no está en la lista. Elige otro.
        [etiquetas] Una etiqueta es muy larga o son demasiadas. Quita alguna.
        [codigo] Ese código no es de una factura, y no se puede guardar.
       *[otro] La respuesta de «{ $campo }» no sirve. Escribe un valor en pesos, sin signo menos.
    }
fallo-falta_dato =
    { $campo ->
        [impuesto] Falta el impuesto a cargo. Escríbelo; si no hubo, escribe 0.
        [ingresos] Sin impuesto, la sanción sale de los ingresos brutos. Escríbelos; si no hubo, escribe 0.
        [numero] Falta el número. Escríbelo.
        [asunto] Falta el asunto. Escríbelo.
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

## Documentos y archivos

fallo-xml_ilegible = El XML está dañado o incompleto en la línea { $linea }, columna { $columna }. Pide el archivo otra vez.
fallo-xml_con_dtd = El XML trae instrucciones que una factura no lleva, y no las seguimos. Pide el archivo otra vez.
fallo-xml_muy_profundo = El XML tiene más de { $maximo } niveles: no parece una factura. Pide el archivo otra vez.
fallo-xml_codificacion = El XML usa letras que no sabemos leer ({ $codificacion }). Pide el archivo otra vez.
fallo-xml_no_es_documento = El XML no es un documento electrónico de la DIAN: empieza por «{ $raiz }». Elige otro.
fallo-documento_incompleto =
    { $campo ->
        [numero] El documento no dice su número, y sin él no sirve. Pídelo otra vez a quien lo expidió.
       *[otro] Al documento le falta un dato: { $campo }. Pídelo otra vez a quien lo expidió.
    }
fallo-zip_danado = El ZIP está dañado o incompleto. Descárgalo otra vez.
fallo-zip_entrada_prohibida =
    { $motivo ->
        [ruta] No abrimos «{ $entrada }»: quiere salirse de su carpeta. Desconfía de ese ZIP.
        [nombre] No abrimos «{ $entrada }»: su nombre no es seguro. Desconfía de ese ZIP.
        [enlace] No abrimos «{ $entrada }»: es un enlace a otro lugar. Desconfía de ese ZIP.
        [duplicada] No abrimos «{ $entrada }»: está dos veces en el ZIP. Pídelo otra vez.
        [solapada] No abrimos «{ $entrada }»: se monta sobre otra. Desconfía de ese ZIP.
        [bomba] No abrimos «{ $entrada }»: crece demasiado al abrirse. Desconfía de ese ZIP.
        [tamano_falso] No abrimos «{ $entrada }»: dice un tamaño que no tiene. Desconfía de ese ZIP.
       *[metodo] No abrimos «{ $entrada }»: está comprimida de un modo que no leemos. Pídela sin comprimir.
    }
fallo-contenedor_muy_grande = Lo que hay adentro pasa de { $maximo } bytes. Ábrelo tú y elige los archivos por partes.
fallo-contenedor_muy_profundo = Hay archivos dentro de archivos, a más de { $maximo } niveles. Ábrelo tú y elige lo de adentro.
fallo-contenedor_muchas_piezas = Trae más de { $maximo } piezas. Ábrelo tú y elige los archivos por partes.
fallo-contenedor_con_clave = «{ $entrada }» pide una contraseña. Ábrelo tú y elige lo de adentro.
fallo-correo_danado = El correo está dañado o incompleto. Guarda el adjunto y elige ese archivo.
fallo-archivo_no_reconocido = No sabemos leer ese archivo. Sirven imágenes, PDF, XML, ZIP, correos y tablas.
fallo-pdf_danado = El PDF está dañado o incompleto. Descárgalo otra vez.
fallo-pdf_con_clave = El PDF pide una contraseña. Guárdalo sin ella y elígelo otra vez.
fallo-pdf_muy_largo = El PDF tiene { $paginas } páginas y se leen hasta { $maximo }. Guarda solo las que necesitas.
fallo-pdf_sin_texto = El PDF es una foto: no trae texto. Descarga el original de la página de la DIAN.
fallo-pdf_no_es_rut = Ese PDF no es un RUT. Descarga el tuyo de la página de la DIAN y ábrelo aquí.
fallo-cufe_campo = Para calcular el código falta un dato o está mal: { $campo }. Revísalo.
fallo-lectura_cancelada = Paraste la lectura. Lo que ya se leyó se conserva.
fallo-lectura_en_curso = Ya se está leyendo otro archivo. Espera a que termine o párala.
fallo-certificado_ilegible = Ese archivo no es un certificado que sepamos leer. Sirven PEM y DER.
fallo-informe_ilegible = La tabla no es el informe de facturas de la DIAN. Vimos: { $columnas }. Descárgalo otra vez.
fallo-billetera_llena = Ya guardas { $maximo } facturas, y no caben más. Exporta y borra las que no necesites.

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
