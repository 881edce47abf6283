# Qué se comprueba de un documento electrónico y por qué terminó así.
# Un título y una explicación por cada `NombreComprobacion`, y una frase por cada `Razon` de
# crates/domain/src/factura/razones.rs. Texto plano, sin HTML.

## Qué se comprueba

comprobacion-estructura = Estructura
comprobacion-estructura-explica = Miramos que el documento traiga los datos que debe traer y que se puedan leer.
comprobacion-ambiente = Real o de prueba
comprobacion-ambiente-explica = Quien factura hace ensayos en un ambiente de pruebas de la DIAN; esos documentos no valen.
comprobacion-codigo_forma = Forma del código
comprobacion-codigo_forma-explica = El CUFE, CUDE, CUDS o CUNE identifica el documento y tiene 96 letras y números.
comprobacion-codigo_calculo = Cálculo del código
comprobacion-codigo_calculo-explica = El código sale de los datos del documento y de una clave que solo tiene quien factura.
comprobacion-qr_xml = Código QR del archivo
comprobacion-qr_xml-explica = Comparamos lo que dice el código QR que trae el archivo con los datos del documento.
comprobacion-pdf_xml = PDF y archivo XML
comprobacion-pdf_xml-explica = El XML es el documento; el PDF es su copia para leer. Comparamos el QR del PDF con el XML.
comprobacion-nit_emisor = NIT de quien expide
comprobacion-nit_emisor-explica = El dígito de verificación se calcula con los demás números del NIT.
comprobacion-nit_adquiriente = NIT de quien compra
comprobacion-nit_adquiriente-explica = El dígito de verificación se calcula con los demás números del NIT.
comprobacion-suma_lineas = Suma de las líneas
comprobacion-suma_lineas-explica = Los valores de las líneas deben sumar el valor bruto.
comprobacion-suma_impuestos = Impuestos
comprobacion-suma_impuestos-explica = Cada impuesto debe salir de su base y su tarifa, y las partes deben sumar el total.
comprobacion-suma_totales = Total a pagar
comprobacion-suma_totales-explica = Valor bruto, impuestos, descuentos, cargos y anticipos deben dar el total a pagar.
comprobacion-numeracion = Numeración autorizada
comprobacion-numeracion-explica = La DIAN autoriza un rango de números y unas fechas; la factura debe estar dentro.
comprobacion-fechas = Fechas
comprobacion-fechas-explica = Las fechas deben existir y estar en orden: se expide, se firma, vence.
comprobacion-firma_documento = Documento sin cambios
comprobacion-firma_documento-explica = La firma guarda una huella del documento; si algo cambió después de firmar, ya no coincide.
comprobacion-firma_llave = Llave de la firma
comprobacion-firma_llave-explica = La firma guarda una huella del certificado con el que se hizo.
comprobacion-firma_propiedades = Datos de la firma
comprobacion-firma_propiedades-explica = La firma guarda una huella de su fecha, su política y su certificado.
comprobacion-firma_valor = Valor de la firma
comprobacion-firma_valor-explica = Comprobamos con el certificado que la firma la hizo quien tiene su llave.
comprobacion-firma_politica = Política de firma
comprobacion-firma_politica-explica = La DIAN publica las reglas con las que se debe firmar; la firma dice cuáles siguió.
comprobacion-certificado_fechas = Vigencia del certificado
comprobacion-certificado_fechas-explica = El certificado debía estar vigente el día en que se firmó.
comprobacion-certificado_cadena = Quién respalda el certificado
comprobacion-certificado_cadena-explica = Un certificado vale si lo expidió una entidad de certificación en la que se confía.
comprobacion-certificado_revocacion = Certificado sin revocar
comprobacion-certificado_revocacion-explica = Una entidad puede anular un certificado antes de tiempo; solo se sabe con internet.
comprobacion-certificado_titular = De quién es el certificado
comprobacion-certificado_titular-explica = Firma quien expide, o un proveedor en su nombre.
comprobacion-respuesta_dian = Respuesta de la DIAN
comprobacion-respuesta_dian-explica = La DIAN valida cada documento y responde; la respuesta suele venir junto a la factura.
comprobacion-respuesta_dian_firma = Firma de la respuesta
comprobacion-respuesta_dian_firma-explica = La respuesta de la DIAN también va firmada: así se sabe que es suya.
comprobacion-contenedor = Envoltura del documento
comprobacion-contenedor_firma = Firma de la envoltura
comprobacion-contenedor_firma-explica = La envoltura también se firma: si alguien la cambió, su firma deja de coincidir.
comprobacion-contenedor-explica = La factura suele llegar dentro de otro archivo que repite sus datos; deben ser los mismos.
comprobacion-duplicado = Sin repetir
comprobacion-duplicado-explica = Miramos si ya guardaste este mismo documento.

## Por qué: estructura

razon-estructura_bien = Trae los datos que debe traer.
razon-estructura_falta =
    Falta un dato: { $campo ->
        [numero] el número
        [codigo] el código
        [fecha] la fecha
        [hora] la hora
        [emisor] quién expide
        [adquiriente] quién compra
        [ambiente] si es real o de prueba
        [moneda] la moneda
        [bruto] el valor bruto
        [devengado] lo devengado
        [deducido] lo deducido
        [total] el total
        [lineas] las líneas
        [respuesta] la respuesta
        [documento_referido] el documento del que habla
       *[otro] { $campo }
    }.
razon-estructura_ilegible =
    En { $campo ->
        [bruto] el valor bruto
        [base] la base
        [con_impuestos] el valor con impuestos
        [descuentos] los descuentos
        [cargos] los cargos
        [anticipos] los anticipos
        [redondeo] el redondeo
        [devengado] lo devengado
        [deducido] lo deducido
        [total] el total
        [impuesto] un impuesto
        [retencion] una retención
        [cantidad] la cantidad de una línea
        [precio] el precio de una línea
        [linea] el valor de una línea
       *[otro] { $campo }
    } dice «{ $valor }», y ahí va un número.

## Por qué: ambiente

razon-ambiente_produccion = Dice ser un documento real.
razon-ambiente_habilitacion = **No es una factura real**: es una prueba de quien factura ante la DIAN.
razon-ambiente_contradictorio =
    Se contradice: el documento dice { $documento ->
        [produccion] producción
       *[otro] pruebas
    } y su código dice { $codigo ->
        [produccion] producción
       *[otro] pruebas
    }.
razon-ambiente_desconocido = No dice si es real o de prueba.

## Por qué: código

razon-codigo_forma_bien = El código está completo y es del tipo que corresponde: { $tipo }.
razon-codigo_ausente = No trae código que lo identifique.
razon-codigo_mal_formado = El código tiene { $caracteres } caracteres; deben ser 96, de 0 a 9 y de a a f.
razon-codigo_legado = El código tiene { $caracteres } caracteres, como los de antes de 2020.
razon-codigo_otro_algoritmo = El código dice ser { $algoritmo }, y este documento lleva { $esperado }.
razon-codigo_calculo_bien = Con la clave que diste, los datos del documento dan su código.
razon-codigo_calculo_bien_nota = La clave viene impresa en una nota, y con ella los datos del documento dan su código.
razon-codigo_calculo_errado = Con la clave que diste, los datos del documento no dan su código. O cambió un dato, o la clave es otra.
razon-codigo_calculo_campos = Los campos no son los de la composición: el código salió de otros datos.
razon-codigo_calculo_nota_errada = Una nota trae la composición del código, y no da el código que dice el documento.
razon-codigo_calculo_sin_clave = Solo quien factura tiene la clave para calcularlo de nuevo. Es normal que no se pueda.
razon-codigo_calculo_otra_clave =
    { $necesita ->
        [pin] Este código se calcula con el PIN del programa, no con la clave técnica.
       *[clave_tecnica] Este código se calcula con la clave técnica de la numeración, no con el PIN.
    }
razon-codigo_calculo_falta_campo =
    No se puede calcular: falta { $campo ->
        [numero] el número
        [fecha] la fecha
        [hora] la hora
        [bruto] el valor bruto
        [iva] el IVA
        [inc] el impuesto al consumo
        [ica] el ICA
        [total] el total
        [nit_emisor] el NIT de quien expide
        [doc_adquiriente] el documento de quien compra
        [doc_receptor] el documento de quien recibe
        [codigo_evento] el código del evento
        [numero_referido] el número del documento
        [tipo_referido] el tipo del documento
        [doc_vendedor] el documento del vendedor
        [nit_adquiriente] el NIT de quien compra
        [devengado] lo devengado
        [deducido] lo deducido
        [doc_trabajador] el documento del trabajador
        [tipo_xml] el tipo de XML
        [ambiente] si es real o de prueba
       *[otro] { $campo }
    }, o no se entiende.
razon-codigo_calculo_sin_codigo = No hay un código completo con el cual comparar.

## Por qué: QR y PDF

razon-qr_bien = El código QR dice lo mismo que el documento ({ $campos } datos y el código).
razon-qr_solo_codigo = El código QR lleva al código de este mismo documento.
razon-qr_ausente = El archivo no trae código QR.
razon-qr_no_coincide =
    El código QR dice otra cosa en { $campo ->
        [numero] el número
        [fecha] la fecha
        [hora] la hora
        [codigo] el código
        [nit_emisor] el NIT de quien expide
        [doc_adquiriente] el documento de quien compra
        [doc_empleado] el documento del trabajador
        [vendedor] el documento del vendedor
        [nit_adquiriente] el NIT de quien compra
        [base] la base
        [iva] el IVA
        [otros] los otros impuestos
        [devengado] lo devengado
        [deducido] lo deducido
        [total] el total
       *[otro] { $campo }
    }: «{ $qr }», y el documento dice «{ $documento }».
razon-qr_direccion_ajena = El código QR lleva a { $host }, que no es de la DIAN. No lo abras.
razon-qr_otro_ambiente =
    El código QR lleva al ambiente de { $qr ->
        [produccion] producción
       *[otro] pruebas
    } y el documento dice ser de { $documento ->
        [produccion] producción
       *[otro] pruebas
    }.
razon-qr_no_reconocido = El código QR no trae datos que se puedan comparar.
razon-pdf_bien = El código QR del PDF dice lo mismo que el XML ({ $campos } datos y el código).
razon-pdf_no_coincide =
    El PDF dice otra cosa en { $campo ->
        [numero] el número
        [fecha] la fecha
        [hora] la hora
        [nit_emisor] el NIT de quien expide
        [doc_adquiriente] el documento de quien compra
        [doc_empleado] el documento del trabajador
        [vendedor] el documento del vendedor
        [nit_adquiriente] el NIT de quien compra
        [base] la base
        [iva] el IVA
        [otros] los otros impuestos
        [devengado] lo devengado
        [deducido] lo deducido
        [total] el total
       *[otro] { $campo }
    }: «{ $pdf }», y el XML dice «{ $documento }». Vale el XML.
razon-pdf_otro_documento = El PDF es de otro documento: su código es { $pdf }.
razon-pdf_direccion_ajena = El código QR del PDF lleva a { $host }, que no es de la DIAN. No lo abras.
razon-pdf_otro_ambiente =
    El código QR del PDF lleva al ambiente de { $pdf ->
        [produccion] producción
       *[otro] pruebas
    } y el XML dice ser de { $documento ->
        [produccion] producción
       *[otro] pruebas
    }.
razon-pdf_sin_qr = No encontramos en el PDF un código QR de factura.
razon-pdf_ausente = No hay un PDF para comparar.

## Por qué: NIT

razon-nit_bien = El NIT { $nit }-{ $dv } está bien escrito.
razon-nit_dv_errado = El dígito de verificación de { $nit } es { $esperado }, y el documento dice { $recibido }.
razon-nit_sin_dv = El documento no trae el dígito de verificación de { $nit }.
razon-nit_mal_formado = «{ $nit }» no es un NIT.
razon-nit_no_aplica = Se identifica con un documento sin dígito de verificación (tipo { $tipo }).
razon-nit_ausente = El documento no lo nombra.
razon-nit_consumidor_final = Dice «consumidor final»: el documento no nombra a nadie.

## Por qué: sumas

razon-lineas_suman = Las líneas suman el valor bruto (diferencia: { $diferencia }).
razon-lineas_no_suman = Las líneas suman { $suma } y el valor bruto dice { $bruto }: hay { $diferencia } de diferencia.
razon-lineas_sin_datos = No hay líneas con valores para sumar.
razon-impuestos_suman = Los impuestos cuadran (mayor diferencia: { $diferencia }).
razon-impuestos_no_suman = Las partes de { $impuesto } suman { $suma } y el total dice { $valor }: hay { $diferencia } de diferencia.
razon-impuestos_tarifa = { $impuesto }: el { $tarifa } % de { $base } no es { $valor }; hay { $diferencia } de diferencia.
razon-impuestos_sin_datos = No hay impuestos con valores para comprobar.
razon-totales_suman = El total a pagar cuadra (diferencia: { $diferencia }).
razon-totales_menos_retenciones = El total a pagar cuadra después de restar las retenciones (diferencia: { $diferencia }).
razon-totales_no_suman = Debería decir { $esperado } y dice { $total }: hay { $diferencia } de diferencia.
razon-totales_sin_datos = Faltan valores para comprobar el total.

## Por qué: numeración y fechas

razon-numeracion_bien = El número { $numero } está entre { $desde } y { $hasta }, dentro de las fechas autorizadas.
razon-numeracion_otro_prefijo = El número { $numero } no lleva el prefijo autorizado, que es «{ $prefijo }».
razon-numeracion_fuera_de_rango = El número { $numero } está fuera de lo autorizado: de { $desde } a { $hasta }.
razon-numeracion_fuera_de_fechas = Se expidió el { $fecha }, y la numeración vale del { $desde } al { $hasta }.
razon-numeracion_falta = La factura no dice qué numeración le autorizó la DIAN.
razon-numeracion_ilegible =
    No se entiende la numeración autorizada ({ $campo ->
        [rango] el rango
        [vigencia] la vigencia
        [fecha] la fecha
       *[otro] { $campo }
    }).
razon-numeracion_no_aplica = Este documento no trae numeración autorizada.
razon-fechas_bien = Las fechas están en orden.
razon-fechas_falta =
    Falta un dato: { $campo ->
        [fecha] la fecha
        [hora] la hora
       *[otro] { $campo }
    }.
razon-fechas_ilegible =
    En { $campo ->
        [fecha] la fecha
        [hora] la hora
        [vence] el vencimiento
        [firma] la fecha de la firma
       *[otro] { $campo }
    } dice «{ $valor }», y así no se escribe.
razon-fechas_futura = Dice expedirse el { $fecha }, y hoy es { $hoy }.
razon-fechas_vence_antes = Vence el { $vence }, antes de expedirse el { $fecha }.
razon-fechas_firma_antes = Se firmó el { $firma }, antes de expedirse el { $fecha }.
razon-fechas_antes_de_numeracion = Se expidió el { $fecha }, y su numeración empezó el { $desde }.

## Por qué: respuesta, envoltura y repetidos

razon-respuesta_validada = La respuesta dice «documento validado por la DIAN», para este mismo código.
razon-respuesta_rechazada = La respuesta dice que la DIAN rechazó este documento.
razon-respuesta_otro_codigo = La respuesta trae el código { $codigo }, que no es de validación.
razon-respuesta_de_otro_documento = La respuesta es de otro documento: { $respuesta }.
razon-respuesta_ilegible = Viene una respuesta y no se puede leer.
razon-respuesta_ausente = No viene la respuesta de la DIAN. Puedes buscar el documento en su página.
razon-contenedor_bien = La envoltura dice lo mismo que el documento.
razon-contenedor_no_coincide =
    La envoltura dice otra cosa en { $campo ->
        [numero] el número
        [codigo] el código
        [nit_emisor] el NIT de quien expide
        [doc_adquiriente] el documento de quien compra
       *[otro] { $campo }
    }: «{ $contenedor }», y el documento dice «{ $documento }».
razon-contenedor_ausente = El documento llegó solo, sin envoltura.
razon-duplicado_no = No lo tenías guardado.
razon-duplicado_si = Ya lo tenías guardado.
razon-duplicado_sin_consultar = No miramos si ya lo tienes.

## Por qué: firma

razon-firma_ausente = No está firmado.
razon-firma_bien = Coincide con lo firmado.
razon-firma_documento_cambiado = **El documento cambió** después de firmarse.
razon-firma_referencia_ausente = La firma no cubre una parte que debe cubrir: { $referencia }.
razon-firma_llave_cambiada = Los datos del certificado cambiaron después de firmarse.
razon-firma_propiedades_cambiadas = Los datos de la firma cambiaron después de firmarse.
razon-firma_valor_errado = La firma no la hizo la llave de este certificado.
razon-firma_algoritmo_no_admitido = La firma usa un método que no se admite: { $algoritmo }.
razon-firma_varias = Trae { $cantidad } firmas donde va una.
razon-firma_envoltura = Lo que está firmado no es este documento.
razon-politica_bien = Sigue la política de firma de la DIAN.
razon-politica_otra = Nombra otra política de firma: { $politica }.
razon-politica_ausente = No dice qué política de firma sigue.
razon-certificado_vigente_al_firmar = Se firmó el { $firma }, y el certificado vale del { $desde } al { $hasta }.
razon-certificado_fuera_de_fechas = Se firmó el { $firma }, y el certificado vale solo del { $desde } al { $hasta }.
razon-certificado_sin_fecha_de_firma = La firma no dice cuándo se hizo.
razon-certificado_ilegible = No se puede leer el certificado.
razon-cadena_confiable = Lo respalda { $autoridad }.
razon-cadena_sin_ancla = No tenemos una entidad de confianza con la cual comparar.
razon-cadena_rota = Un certificado de la cadena no lo expidió el siguiente.
razon-revocacion_sin_red = Sin internet no se sabe si fue anulado.
razon-titular_es_emisor = El certificado es de quien expide: { $titular }.
razon-titular_es_otro = El certificado es de { $titular }. Puede ser un proveedor de quien expide.
razon-titular_desconocido = El certificado no dice de quién es.
razon-titular_dian = El certificado es de la DIAN.
