# Textos de la interfaz. `**…**` es énfasis. «Tú», la respuesta primero, frases de 20 palabras o menos.

marca = DIAN Abierta
no-oficial = Aplicación independiente, no oficial.
saltar = Saltar al contenido
nav = Principal
lugar-inicio = Inicio
lugar-consultas = Consultas
lugar-escanear = Escanear
lugar-tramites = Trámites
lugar-ayuda = Ayuda
nit-es = NIT { $nit }
cargando = Cargando
reintentar = Probar otra vez
cancelar = Cancelar
guardar = Guardar
conservar = Conservar
ahora-no = Ahora no
opcional = (opcional)
no-se = No sé
hoy = hoy
copiado = Copiado.
no-copiado = Tu sistema no nos dejó copiar. Selecciona el texto y cópialo.
fallo-titulo = No se pudo
errores-titulo =
    { $cuantos ->
        [one] Revisa esto para seguir
       *[other] Revisa estas { $cuantos } cosas para seguir
    }
perdida-titulo = Esta página no existe
perdida-estado = Nada por aquí
perdida-texto = La dirección cambió o está incompleta. Tus datos siguen donde estaban.
perdida-accion = Ir al inicio

## Bandas

demo-banda = Demostración: los datos del servicio son ficticios.
demo-banda-enlace = Qué es
offline-banda = Sin conexión con el servicio. Ves lo guardado.
edad-hoy = hoy, { $hora }
edad-dia = { $fecha }, { $hora }
edad-equipo = Calculado en tu equipo, { $cuando }
edad-servicio = Datos del servicio, { $cuando }
edad-demostracion = Datos de demostración, { $cuando }
edad-guardada = Sin conexión. Lo guardado es de { $cuando }

## Insignias

insignia-publicado = Publicado
insignia-calculado = Calculado
insignia-por_verificar = Por verificar
insignia-pronto = Vence pronto
insignia-hecho = Hecho
insignia-mora = Vencida
insignia-ahora = En uso
insignia-prorroga = Con prórroga
insignia-sin-respuesta = Sin respuesta a tiempo
estado-fecha-publicado = Publicado: está en una tabla o resolución oficial.
estado-fecha-calculado = Calculado con la regla del decreto. La DIAN aún no lo publica.
estado-fecha-por_verificar = Por verificar: la fuente es débil o falta la fecha nueva.

## ¿De dónde sale?

porque = ¿De dónde sale?
porque-digitos = Tu NIT termina en { $digitos }, sin contar el dígito de verificación.
porque-todos = Esta fecha es igual para todos los NIT.
porque-habil = Te toca el día hábil { $n } de { $mes }.
porque-regla-ultimo_habil = Es el último día hábil del mes.
porque-regla-penultimo_habil = Es el penúltimo día hábil del mes.
porque-regla-dia_o_siguiente_habil = Es un día fijo del mes, o el hábil siguiente.
porque-regla-segundo_habil_semana = Es el segundo día hábil de la semana siguiente.
porque-corrimiento = El { $fecha } no cuenta como hábil: { $norma }.
porque-prorroga = Hay prórroga: antes era el { $antes } y ahora es el { $ahora }.
porque-prorroga-sin-fecha = Hay una prórroga anunciada, pero no encontramos la fecha nueva. Confírmala en la DIAN.
porque-prorroga-norma = Prórroga
porque-obligacion = Obligación
porque-norma = Norma
porque-estado = Certeza
porque-fuente = Fuente

## Perfil

perfil-etiqueta = Perfil:
perfil-invitado = Invitado
perfil-sin-entrar = Sin entrar
perfil-sin-nombre = Mis fechas
perfil-quien = ¿Para quién son las fechas?
perfil-nit = NIT o cédula
perfil-nit-pista = Sin el dígito de verificación: lo calculamos.
perfil-nit-queda = Queda { $nit }
perfil-lectura = Esos diez números pueden ser dos cosas. ¿Cuál es?
perfil-lectura-cedula = { $nit }, cédula de diez números
perfil-lectura-cedula-pista = Su dígito de verificación es { $dv }.
perfil-lectura-nit = { $nit }, NIT con su dígito
perfil-lectura-nit-pista = El último número es el dígito de verificación.
perfil-tipo = ¿Qué eres ante la DIAN?
perfil-tipo-corto = Tipo
perfil-falta-tipo = Elige si eres persona natural, empresa o gran contribuyente.
tipo-natural = Persona natural
tipo-natural-pista = Declaras con tu cédula, o es una sucesión ilíquida.
tipo-juridica = Persona jurídica
tipo-juridica-pista = Una empresa, entidad o asociación con su propio NIT.
tipo-gran_contribuyente = Gran contribuyente
tipo-gran_contribuyente-pista = Solo si la DIAN te calificó así en una resolución.
perfil-resp = ¿Qué dice tu RUT?
perfil-resp-pista = Marca lo que aparece en la casilla 53 de tu Registro Único Tributario (RUT).
perfil-resp-mas = Más responsabilidades
perfil-resp-corto = Casilla 53
perfil-resp-ninguna = Ninguna marcada
resp-codigo = Código { $codigo } del RUT
resp-03 = Impuesto al patrimonio
resp-04 = Renta, régimen tributario especial
resp-05 = Impuesto de renta, régimen ordinario
resp-07 = Retención en la fuente
resp-14 = Informante de exógena
resp-18 = Precios de transferencia
resp-32 = Impuesto a la gasolina y al ACPM
resp-33 = Impuesto nacional al consumo (INC)
resp-41 = Activos en el exterior
resp-47 = Régimen Simple de Tributación
resp-48 = Impuesto sobre las ventas (IVA)
resp-52 = Facturador electrónico: no trae fechas
resp-55 = Informante de beneficiarios finales (RUB)
resp-56 = Impuesto nacional al carbono
resp-62 = Plásticos de un solo uso
resp-63 = Bebidas ultraprocesadas azucaradas
perfil-iva = ¿Cada cuánto declaras IVA?
iva-bimestral = Cada dos meses
iva-cuatrimestral = Cada cuatro meses
iva-no-se-pista = Te mostramos los dos calendarios.
perfil-guardar-titulo = Guardar
perfil-guardar = Guardar en este equipo
perfil-guardar-pista = Queda cifrado en tu bóveda. No se envía a nadie.
perfil-no-se-guarda = La bóveda está cerrada. Ves tus fechas ahora, y se olvidan al cerrar la aplicación.
perfil-nombre = Nombre
perfil-ver = Ver mis fechas
perfil-de = Tus datos
perfil-cambiar = Cambiar datos
perfil-olvidar = Olvidar estos datos
perfil-guardado = Están cifrados en tu bóveda. Olvidarlos no cambia nada en la DIAN.
perfil-no-guardado = No se guardaron: se olvidan al cerrar la aplicación.
perfil-borrar-titulo = ¿Olvidar estos datos?
perfil-borrar-que = Se borran de este equipo el NIT, el tipo y las responsabilidades. En la DIAN no cambia nada.
perfil-borrado = Listo: los datos se borraron de este equipo.

## Inicio

bienvenida-titulo = Tus impuestos, bajo control
bienvenida-respuesta = Mira cuándo te toca y revisa facturas. Sin cuenta y sin internet.
bienvenida-cuando = Escribe un NIT y mira tus fechas, con la norma de cada una.
bienvenida-accion = Ver mis fechas
bienvenida-privacidad = Lo que escribes se calcula en tu equipo. Nada se envía y nadie te sigue.
bienvenida-cuenta = Con una cuenta
bienvenida-entrar = Entrar
bienvenida-entrar-sub = Para seguir tus devoluciones
saludo-dia = Buenos días
saludo-tarde = Buenas tardes
saludo-noche = Buenas noches
saludo-dia-persona = Buenos días, { $persona }
saludo-tarde-persona = Buenas tardes, { $persona }
saludo-noche-persona = Buenas noches, { $persona }
inicio-proximo = Lo próximo de
inicio-tambien = También ese día
inicio-formulario = Formulario
inicio-ver-fechas = Ver mis fechas
inicio-festivo = El { $dia } es festivo.
inicio-civico = El { $dia } es día cívico.
inicio-rapidos = Accesos rápidos
inicio-escanear = Escanear factura
inicio-despues = Después
inicio-ver-todo = Ver todo
inicio-dia = { $dia }.
inicio-en-curso = En curso
inicio-devolucion = Tu devolución va en el día { $dia } de { $plazo }
inicio-devolucion-hito = Tu devolución: { $hito }
inicio-devolucion-limite = Debe haber respuesta a más tardar el { $fecha }.
inicio-devolucion-vencida = La respuesta debía llegar el { $fecha }.
inicio-sin-servicio = El servicio no responde. Tus fechas siguen aquí.
unidad-dias =
    { $dias ->
        [one] día
       *[other] días
    }
faltan =
    { $dias ->
        [0] Es hoy.
        [1] Es mañana.
       *[other] Faltan { $dias } días.
    }
faltan-habiles =
    { $dias ->
        [one] Queda 1 día hábil, contando ese día.
       *[other] Son { $dias } días hábiles, contando ese día.
    }
ya-paso = Ya pasó.
formulario = Formulario { $numero }.

## Consultas

consultas-que = Mirar no cambia nada. Con candado: necesita entrar.
consultas-sin-entrar = Sin entrar
consultas-con-cuenta = Con tu cuenta
consultas-vencimientos = Cuándo te toca declarar y pagar
consultas-factura = Factura
consultas-factura-sub = Por su código QR, su PDF, su XML o una carpeta entera
consultas-rut = RUT
consultas-rut-sub = Qué te pide cada responsabilidad, por su PDF o su código QR
consultas-devoluciones = En qué va lo que pediste de vuelta
consultas-devoluciones-de = De { $nombre }
consultas-despues = Obligaciones, notificaciones y las demás llegan en próximas versiones.

## Vencimientos

vencimientos-titulo = Vencimientos
vencimientos-pregunta = ¿Cuándo me toca?
vencimientos-invita = Escribe un NIT y marca lo que dice tu RUT. Se calcula en tu equipo.
vencimientos-respuesta = Te toca el **{ $fecha }**: { $cosas }.
vencimientos-hoy = Te toca **hoy, { $fecha }**: { $cosas }.
vencimientos-ninguno = No encontramos fechas próximas con esos datos.
vencimientos-edad = Calculado en tu equipo. No necesita conexión.
vencimientos-vista = Cómo ver las fechas
vista-lista = Lista
vista-mes = Mes
vencimientos-filtro = Filtrar por impuesto
vencimientos-cuales = Mostrar
vencimientos-proximos = Lo próximo
vencimientos-anio = Todo { $anio }
vencimientos-vacio-titulo = Sin fechas aquí
vencimientos-vacio = Con esos datos no hay fechas. Revisa el tipo y lo que dice tu RUT.
vencimientos-ver-todos = Ver todos
vencimientos-pasados =
    { $cuantos ->
        [one] Ver una que ya pasó
       *[other] Ver { $cuantos } que ya pasaron
    }
sin-fecha = Sin fecha
sin-fecha-regla = La regla no da una fecha para ti.
grupo-todos = Todos
grupo-renta = Renta
grupo-iva = IVA
grupo-retencion = Retención
grupo-simple = Simple
grupo-informacion = Información
grupo-consumo = Consumo
aviso-periodicidad_iva_desconocida = **Ves dos calendarios de IVA.** No sabemos si declaras cada dos o cada cuatro meses.
aviso-periodicidad-accion = Decir cada cuánto declaro
aviso-hay_calculados = **Hay fechas calculadas.** Salen de la regla: la DIAN aún no publica ese calendario.
aviso-hay_por_verificar = **Hay fechas por verificar.** Confírmalas en la DIAN antes de confiar en ellas.
mes-vista = Vista de mes
mes-con-fecha = Con fecha
mes-libre = Festivo o día cívico
mes-festivo = festivo: { $nombre }
mes-civico = día cívico: { $nombre }
mes-cuantos =
    { $cuantos ->
        [one] 1 vencimiento
       *[other] { $cuantos } vencimientos
    }
mes-dia =
    { $cuantos ->
        [one] { $fecha }: un vencimiento.
       *[other] { $fecha }: { $cuantos } vencimientos.
    }

## Periodos y obligaciones

titulo-de = { $obligacion } de { $periodo }
titulo-coma = { $obligacion }, { $periodo }
titulo-cuota = { $titulo }, cuota { $cuota } de { $cuotas }
periodo-meses-1 = { $primero }
periodo-meses-2 = { $primero } y { $ultimo }
periodo-meses-4 = { $primero } a { $ultimo }
periodo-con-anio = { $texto } de { $anio }
periodo-gravable = año gravable { $anio }
periodo-anticipo = anticipo del año gravable { $anio }
periodo-anio = año { $anio }
periodo-Q =
    { $n ->
        [1] primer trimestre de { $anio }
        [2] segundo trimestre de { $anio }
        [3] tercer trimestre de { $anio }
       *[other] cuarto trimestre de { $anio }
    }
periodo-S = semana { $n } de { $anio }

obligacion-renta_gc = Renta y complementario, grandes contribuyentes
    .corto = Renta de gran contribuyente
obligacion-renta_gc_puntos_adicionales = Anticipo de puntos adicionales de renta (sector financiero e hidroeléctricas)
    .corto = Puntos adicionales de renta
obligacion-renta_pj = Renta y complementario, personas jurídicas y demás contribuyentes
    .corto = Renta de persona jurídica
obligacion-renta_pn = Renta y complementario, personas naturales y sucesiones ilíquidas
    .corto = Renta de persona natural
obligacion-activos_exterior_gc = Declaración anual de activos en el exterior, grandes contribuyentes
    .corto = Activos en el exterior
obligacion-activos_exterior_pj = Declaración anual de activos en el exterior, personas jurídicas
    .corto = Activos en el exterior
obligacion-activos_exterior_pn_rst = Declaración anual de activos en el exterior, personas naturales y Régimen Simple
    .corto = Activos en el exterior
obligacion-iva_bimestral = Impuesto sobre las ventas (IVA), cada dos meses
    .corto = IVA
obligacion-iva_cuatrimestral = Impuesto sobre las ventas (IVA), cada cuatro meses
    .corto = IVA cuatrimestral
obligacion-iva_prestadores_exterior = IVA de prestadores de servicios desde el exterior
    .corto = IVA de servicios desde el exterior
obligacion-inc_bimestral = Impuesto nacional al consumo (INC)
    .corto = Impuesto al consumo
obligacion-retencion_mensual = Retención en la fuente y autorretención: renta, IVA y timbre
    .corto = Retención en la fuente
obligacion-rst_anticipo_bimestral = Régimen Simple de Tributación, anticipo de cada dos meses
    .corto = Anticipo del Simple
obligacion-rst_declaracion_anual = Régimen Simple de Tributación, declaración anual consolidada
    .corto = Declaración anual del Simple
obligacion-rst_iva_anual = IVA anual consolidado del Régimen Simple
    .corto = IVA anual del Simple
obligacion-rst_inscripcion = Plazo para pasarse al Régimen Simple
    .corto = Pasarse al Régimen Simple
obligacion-rst_retorno_ordinario = Plazo para salir del Régimen Simple y volver al ordinario
    .corto = Salir del Régimen Simple
obligacion-patrimonio = Impuesto al patrimonio
    .corto = Impuesto al patrimonio
obligacion-precios_transferencia = Precios de transferencia: declaración informativa, informe local e informe maestro
    .corto = Precios de transferencia
obligacion-informe_pais_por_pais = Informe país por país de grupos multinacionales
    .corto = Informe país por país
obligacion-gasolina_acpm_mensual = Impuesto nacional a la gasolina y al ACPM
    .corto = Impuesto a la gasolina y al ACPM
obligacion-carbono_bimestral = Impuesto nacional al carbono
    .corto = Impuesto al carbono
obligacion-ultraprocesados_bimestral = Impuestos a bebidas azucaradas y comestibles ultraprocesados
    .corto = Impuestos a ultraprocesados
obligacion-plasticos_un_solo_uso = Impuesto nacional sobre productos plásticos de un solo uso
    .corto = Plásticos de un solo uso
obligacion-pes_anticipo_bimestral = Presencia económica significativa (PES), anticipo de cada dos meses
    .corto = Anticipo de PES
obligacion-pes_declaracion_anual = Presencia económica significativa (PES), declaración anual
    .corto = Declaración anual de PES
obligacion-gmf_semanal = Gravamen a los movimientos financieros (4 por mil), agentes de retención
    .corto = 4 por mil
obligacion-rub_actualizacion = Registro Único de Beneficiarios Finales (RUB), actualización si hubo cambios
    .corto = Actualización del RUB
obligacion-exogena_gc = Información exógena, grandes contribuyentes
    .corto = Exógena
obligacion-exogena_pj_pn = Información exógena, personas jurídicas y naturales
    .corto = Exógena
obligacion-rte_actualizacion = Régimen Tributario Especial, actualización anual
    .corto = Actualización del régimen especial

## Escanear

escanear-que = Una factura, un RUT o cualquier documento electrónico. También carpetas enteras.
escanear-sin-camara = O sin cámara
escanear-pegar = Pegar
escanear-pegar-pista = Una imagen, el texto del QR o un enlace
escanear-escribir = Escribir el código
escanear-escribir-pista = 96 letras y números, el CUFE
escanear-cufe = Código CUFE o CUDE
escanear-cufe-pista = Es el código único que está impreso en la factura electrónica.
escanear-cufe-van = Van { $van } de { $total }
escanear-cufe-enviar = Revisar el código
escanear-soltar = O suelta aquí archivos y carpetas. También puedes pegarlos con el teclado.
escanear-privacidad = Todo se lee en tu equipo. Nada se envía, y nada se guarda si no lo pides.
escanear-leyendo = Leyendo
camara = Cámara
camara-imagen = Lo que ve la cámara
camara-pidiendo = Abriendo la cámara. Tu sistema puede pedir permiso.
camara-leyendo = Pon el código QR dentro del marco
camara-linterna = Linterna
camara-otra = Otra cámara
camara-reintentar = Abrir la cámara
camara-negada-titulo = Sin permiso para la cámara
camara-negada = Tu sistema no dio permiso. Puedes permitirla en su configuración, o elegir una imagen.
camara-ausente-titulo = No encontramos una cámara
camara-ausente = No pasa nada: elige una imagen, pega el texto o escribe el código.
camara-ocupada-titulo = La cámara está ocupada
camara-ocupada = Otra aplicación la está usando. Ciérrala y prueba otra vez, o elige una imagen.

clase-factura = Factura electrónica de venta
clase-nota_o_equivalente = Nota o documento equivalente
clase-documento_soporte = Documento soporte
clase-nomina = Nómina electrónica
clase-nomina_ajuste = Nota de ajuste de nómina
clase-documento_dian = Documento de la DIAN
clase-factura_sin_codigo = Factura sin CUFE
clase-rut = Registro Único Tributario (RUT)
clase-pago = Código de pago
clase-url_sospechosa = Enlace sospechoso
clase-otro = Otro código

campo-fecha = Fecha
campo-hora = Hora
campo-vendedor = Vendedor
campo-doc_adquiriente = Documento del comprador
campo-nit_adquiriente = NIT del comprador
campo-nit_emisor = NIT del emisor
campo-doc_empleado = Documento del empleado
campo-tipo_nota = Tipo de nota
campo-base = Valor sin impuestos
campo-iva = IVA
campo-otros = Otros impuestos
campo-impuesto = Impuesto
campo-devengado = Devengado
campo-deducido = Deducido
campo-total = Total
campo-numero = Número
campo-codigo = Código
campo-url = Enlace
recibo-emisor = Emitida por
recibo-texto = Texto del código
codigo-tipo-CUFE = CUFE: código único de la factura electrónica
codigo-tipo-CUDE = CUDE: código único de documento electrónico
codigo-tipo-CUDS = CUDS: código único de documento soporte
codigo-tipo-CUNE = CUNE: código único de nómina electrónica
codigo-tipo-desconocido = Código único del documento
ambiente-produccion = Ambiente de producción de la DIAN
ambiente-habilitacion = Ambiente de pruebas: no es un documento real
ambiente-legado = Formato anterior al actual

resultado-otra = Escanear otro
resultado-factura = La factura cuadra
resultado-factura-respuesta = Los datos leídos no se contradicen. Falta confirmar en la DIAN que exista.
resultado-factura-leida = Factura leída
resultado-factura-leida-respuesta = Leímos los datos. Falta confirmar en la DIAN que exista.
resultado-factura-no_suma = Factura leída, los valores no suman
resultado-factura-no_suma-respuesta = Leímos los datos, pero el total no da igual. Mira la diferencia abajo.
resultado-factura-atencion = Factura leída, con algo por mirar
resultado-factura-atencion-respuesta = Leímos los datos. Mira los avisos antes de confiar en ella.
resultado-habilitacion = No es una factura real
resultado-habilitacion-respuesta = Es de un ambiente de pruebas. No sirve como soporte.
resultado-peligro = Cuidado con este código
resultado-peligro-respuesta = Algo imita a la DIAN. No abras el enlace ni escribas tus datos.
resultado-nota_o_equivalente = Es una nota o un documento equivalente
resultado-nota_o_equivalente-respuesta = El código no dice cuál de los dos. Falta confirmar en la DIAN que exista.
resultado-documento_soporte = Es un documento soporte
resultado-documento_soporte-respuesta = Lo hace quien compra a alguien que no factura. Falta confirmarlo en la DIAN.
resultado-nomina = Es una nómina electrónica
resultado-nomina-respuesta = Dice lo que te pagaron y descontaron. Falta confirmar en la DIAN que exista.
resultado-nomina_ajuste = Es una nota de ajuste de nómina
resultado-nomina_ajuste-respuesta = Corrige o elimina una nómina anterior. Falta confirmarla en la DIAN.
resultado-documento_dian = Es un enlace de la DIAN
resultado-documento_dian-respuesta = No trae datos del documento. Ábrelo en la DIAN para ver cuál es.
resultado-factura_sin_codigo = Factura sin CUFE
resultado-factura_sin_codigo-respuesta = No trae código único: puede ser de contingencia. Pide la factura al vendedor.
resultado-rut = Es un código de RUT
resultado-rut-respuesta = El código no trae datos que se puedan leer. Ábrelo en la DIAN para verlo.
resultado-pago = Es un código de pago
resultado-pago-respuesta = Sirve para pagar. No prueba que haya una factura.
resultado-url_sospechosa = Cuidado con este enlace
resultado-url_sospechosa-respuesta = Imita una dirección de la DIAN. No lo abras.
resultado-otro = No es un código de la DIAN
resultado-otro-respuesta = Lo leímos, pero no reconocemos nada de la DIAN en él.
resultado-varios =
    { $cuantos ->
        [one] Hay un código en la imagen
       *[other] Hay { $cuantos } códigos en la imagen
    }
resultado-confirmar = Confirmar en la DIAN
resultado-confirmar-pista = Se abre tu navegador en { $sitio }.
resultado-confirmar-pista-nit = Se abre tu navegador en { $sitio }, con el NIT del emisor ya copiado.
resultado-abierto = Se abrió tu navegador en { $sitio }.
resultado-abierto-copiado = Se abrió tu navegador en { $sitio }. El NIT del emisor está copiado.
resultado-copiar-codigo = Copiar el código
resultado-copiar-texto = Copiar el texto
resultado-texto = Ver el texto del código
resultado-porque = Leímos el código en este equipo, sin internet. Los datos son los impresos, sin cambios.
resultado-fuente = Código QR, o el texto que diste

revision = Qué revisamos
revision-bien = Correcto:
revision-mal = No coincide:
revision-sin_comprobar = Sin comprobar:
revision-leido = Se leyó el código
revision-leido-bien =
    { $cuantos ->
        [one] Trae 1 dato.
       *[other] Trae { $cuantos } datos.
    }
revision-codigo = El código único
revision-codigo-bien = Tiene la forma correcta.
revision-codigo-mal = No tiene la forma de hoy, o no es igual al del enlace.
revision-codigo-sin_comprobar = No está en lo que se leyó.
revision-suma = Que los valores sumen
revision-suma-bien = Lo que cuesta más los impuestos da el total.
revision-suma-mal = Lo que cuesta más los impuestos no da el total.
revision-suma-sin_comprobar = No se leyeron todos los valores.
revision-enlace = El enlace es de la DIAN
revision-enlace-bien = La dirección es una de las oficiales conocidas.
revision-enlace-mal = La dirección imita una oficial.
revision-enlace-sin_comprobar = No hay un enlace oficial que podamos abrir.
revision-dian = Que la DIAN lo validó
revision-dian-sin_comprobar = El código solo no lo prueba. Confírmalo en su página.

aviso-codigo-host_sospechoso = **La dirección { $host } no es de la DIAN.** La imita. No la abras.
aviso-codigo-codigo_distinto_de_url = **El código impreso y el del enlace son distintos.** No confíes en el enlace.
aviso-codigo-codigo_mal_formado = El código único está incompleto o mal escrito: tiene { $caracteres } caracteres y deben ser 96.
aviso-codigo-codigo_legado = El código es de un formato anterior, con { $caracteres } caracteres. La página de hoy no lo encuentra.
aviso-codigo-sin_codigo = No trae código único. Puede ser de contingencia, o estar mal impreso.
aviso-codigo-url_incompleta = El enlace está cortado. Usa el código impreso.
aviso-codigo-sin_url = No trae enlace. Busca el documento en la DIAN con el código.
aviso-codigo-habilitacion = **Es del ambiente de pruebas.** No es un documento real.
aviso-codigo-total_no_suma = El valor y los impuestos no dan el total. La diferencia es de { $diferencia }; a veces es redondeo.
aviso-codigo-valor_ilegible = «{ $campo }» dice «{ $valor }», que no es un valor.
aviso-codigo-fecha_ilegible = La fecha dice «{ $valor }», que no es una fecha.
aviso-codigo-nit_ilegible = «{ $campo }» no parece un NIT. Compáralo con el documento impreso.
aviso-codigo-consumidor_final = Está a nombre de «consumidor final». No te nombra como comprador.
aviso-codigo-pin_impreso = El emisor dejó un dato secreto suyo en el código. No lo compartas; avísale.
aviso-codigo-ruta_desconocida = La dirección es oficial, pero no conocemos esa página: { $url }
aviso-codigo-rut_sin_datos = El código de un RUT no trae datos legibles. Se revisa en la página de la DIAN.
aviso-codigo-codigo_de_pago = Es un código para pagar. No prueba que exista una factura.
aviso-codigo-no_reconocido = No reconocemos nada de la DIAN en este código.

## Devoluciones

devoluciones-titulo = Devoluciones
devoluciones-invitado-titulo = Para verlas hay que entrar
devoluciones-invitado = Con tu cuenta ves en qué va cada solicitud y hasta cuándo tiene la DIAN para responder.
devoluciones-invitado-otra = Ver vencimientos, sin cuenta
devoluciones-vacio-titulo = No hay devoluciones
devoluciones-vacio = Cuando pidas una devolución, aquí verás en qué va y cuándo deben responderte.
devoluciones-respuesta =
    { $cuantas ->
        [0] { $nombre } no tiene devoluciones en curso.
        [one] { $nombre } tiene **una devolución en curso**.
       *[other] { $nombre } tiene **{ $cuantas } devoluciones en curso**.
    }
devoluciones-en-curso = En curso
devoluciones-terminadas = Terminadas
devolucion-item = { $valor }, { $concepto }
devolucion-origen = De { $origen }.
devolucion-titulo = Tu devolución de { $valor }
devolucion-titulo-corto = Tu devolución
devolucion-va = Va en el **día { $dia } de { $plazo }**. La DIAN debe responder a más tardar el { $fecha }.
devolucion-vencida = Pasaron { $dia } días de { $plazo }. La respuesta debía llegar **el { $fecha }**.
devolucion-espera-radicada = Está radicada. Aún no corre un plazo para responder.
devolucion-espera-plazo_inadmision = Está en revisión de forma.
devolucion-espera-inadmitida = La DIAN la inadmitió. **Corrige y radica otra vez** para que el plazo empiece de nuevo.
devolucion-espera-subsanada = La radicaste de nuevo. El plazo vuelve a empezar.
devolucion-espera-estudio = La DIAN la estudia.
devolucion-espera-suspendida = **El plazo está suspendido** mientras la DIAN investiga.
devolucion-espera-resolucion = Ya hay resolución. Falta el pago.
devolucion-espera-pago = El pago está en camino.
devolucion-espera-desistida = Desististe de la solicitud.
devolucion-fin-radicada = Terminó.
devolucion-fin-plazo_inadmision = Terminó.
devolucion-fin-inadmitida = Terminó: la DIAN la inadmitió.
devolucion-fin-subsanada = Terminó.
devolucion-fin-estudio = Terminó.
devolucion-fin-suspendida = Terminó.
devolucion-fin-resolucion = Terminó: **la DIAN ya decidió**.
devolucion-fin-pago = Terminó: **ya está pagada**.
devolucion-fin-desistida = Terminó: desististe de la solicitud.
devolucion-pasaron =
    { $dias ->
        [one] Pasó 1 día hábil
       *[other] Pasaron { $dias } días hábiles
    }
devolucion-quedan =
    { $dias ->
        [one] Queda 1
       *[other] Quedan { $dias }
    }
devolucion-plazo-paso = El plazo ya pasó
devolucion-hitos = Hitos legales
devolucion-aviso-ley = **Estos hitos salen de la ley.** La DIAN puede usar otros nombres en su página.
devolucion-solicitud = Tu solicitud
devolucion-radicado = Radicado
devolucion-concepto = Concepto
devolucion-sale-de = Sale de
devolucion-termino = Término
devolucion-pediste = Pediste
devolucion-devuelto = Te devuelven
devolucion-calculada = Contado el
devolucion-porque = Contamos días hábiles desde el siguiente a la radicación, de lunes a viernes.
devolucion-saltados = No contamos estos días: { $dias }.
concepto-saldo_a_favor = Saldo a favor
concepto-pago_en_exceso = Pago en exceso
concepto-pago_de_lo_no_debido = Pago de lo no debido
termino-ordinario = Ordinario, { $dias } días hábiles
termino-automatica = Devolución automática, { $dias } días hábiles
termino-con_garantia = Con garantía, { $dias } días hábiles
termino-certeza-publicado = Publicado: el término está en la norma.
termino-certeza-calculado = Calculado con la regla de la norma.
termino-certeza-por_verificar = Por verificar: confirma el término en la norma o con la DIAN.
situacion-cumplido = Cumplido:
situacion-en_curso = En curso:
situacion-pendiente = Pendiente:
hito-dia = , día { $dia }
hito-hoy = Hoy, día { $dia }
hito-limite = A más tardar el { $fecha }
hito-despues = Después
hito-radicada = Radicada
hito-plazo_inadmision = Revisión de forma
hito-inadmitida = Inadmitida
hito-subsanada = Radicada de nuevo
hito-estudio = En estudio
hito-suspendida = Suspendida
hito-resolucion = Resolución
hito-pago = Pagada
hito-desistida = Desistida
hito-radicada-titulo = Radicaste la solicitud
hito-plazo_inadmision-titulo = Plazo para inadmitirla
hito-plazo_inadmision_vencido-titulo = Terminó el plazo para inadmitirla
hito-plazo_inadmision_vencido-detalle = No la devolvieron por fallas de forma.
hito-inadmitida-titulo = La DIAN la inadmitió
hito-subsanada-titulo = La radicaste de nuevo
hito-estudio-titulo = La DIAN la estudia
hito-suspendida-titulo = El plazo está suspendido
hito-resolucion-titulo = Resolución
hito-pago-titulo = Pago
hito-desistida-titulo = Desististe
hito-radicada-detalle = Formato 010: { $concepto }. Sale de { $origen }.
hito-plazo_inadmision-detalle = Hasta aquí puede devolverla por fallas de forma.
hito-inadmitida-detalle = Faltó algo de forma. Tienes un mes para corregir y radicar otra vez.
hito-subsanada-detalle = Con la nueva radicación el plazo empieza otra vez.
hito-estudio-detalle = Puede abrir una investigación. Eso suspende el plazo hasta 90 días hábiles.
hito-suspendida-detalle = Hay una investigación previa. Esos días no se cuentan.
hito-resolucion-detalle = Ordena devolver, compensar o rechazar, en todo o en parte.
hito-pago-detalle = Giro a la cuenta que certificaste, o títulos TIDIS.
hito-desistida-detalle = Retiraste la solicitud. Puedes pedirla otra vez dentro del plazo de ley.
decision-devuelve = Te devuelven { $valor }.
decision-compensa = Pagan otras deudas tuyas. Te devuelven { $valor }.
decision-devuelve_en_parte = Te devuelven una parte: { $valor }.
decision-rechaza = La DIAN la rechazó. Puedes presentar recurso.
pago-giro-cuenta = Giro a la cuenta que certificaste, terminada en { $cuenta }.
pago-giro = Giro a la cuenta que certificaste.
pago-tidis = En títulos de devolución de impuestos (TIDIS).

## Entrar

entrar = Entrar
entrar-titulo = ¿Cómo quieres entrar?
entrar-no-oficial = DIAN Abierta es una aplicación independiente, no oficial.
entrar-forma = Forma de entrar
entrar-propio = A nombre propio
entrar-propio-pista = Ves lo tuyo, con tu documento.
entrar-tercero = A nombre de un tercero
entrar-tercero-pista = Representas a una empresa o a otra persona.
entrar-invitado = Invitado
entrar-invitado-pista = Sin cuenta: vencimientos y escanear.
entrar-como-invitado = Seguir como invitado
entrar-datos = Tus datos
entrar-datos-tercero = Datos del tercero y los tuyos
entrar-nit = NIT de la organización
entrar-tipo-documento = Tu tipo de documento
entrar-documento = Tu número de documento
entrar-clave = Contraseña del servicio
entrar-clave-demo = Contraseña del servicio de demostración
entrar-falta-nit = Escribe el NIT de la organización.
entrar-falta-documento = Escribe tu número de documento.
entrar-falta-clave = Escribe la contraseña del servicio.
entrar-no-dian = **Aquí no va tu contraseña de la DIAN.** Nunca la pedimos. Cuando haga falta, abrimos su página en tu navegador.
entrar-sin-servicio = El servicio no responde ahora. Vencimientos y escanear siguen funcionando.
entrar-ya = Ya entró { $persona }, por { $contribuyente }. Si entras otra vez, se cambia.
entrar-ya-accion = Ver la sesión
entrar-demo = Datos ficticios para probar
entrar-demo-pista = Elige una persona y llenamos los campos. Ninguna existe.
entrar-demo-propio = { $persona }, a nombre propio
entrar-demo-tercero = Entra { $persona }, a nombre de un tercero
entrar-demo-usar = Usar
documento-CC = Cédula de ciudadanía
documento-CE = Cédula de extranjería
documento-PS = Pasaporte
documento-NIT = NIT

## Ajustes

ajustes-titulo = Ajustes
ajustes-perfil = Perfil
ajustes-perfil-crear = Añadir un perfil
ajustes-perfil-crear-pista = Escribe un NIT y guarda sus fechas aquí
ajustes-cuenta = Cuenta
ajustes-cuenta-persona = Entró
ajustes-cuenta-de = Por
ajustes-cuenta-forma = Forma
ajustes-cuenta-salir = Salir de la cuenta
ajustes-cuenta-salio = Saliste de la cuenta. Tu llave del servicio se borró del llavero.
ajustes-cuenta-pista = Al salir se borra del llavero la llave del servicio.
ajustes-cuenta-nadie = Nadie ha entrado. Vencimientos y escanear no lo necesitan.
ajustes-apariencia = Apariencia
ajustes-idioma = Idioma
ajustes-idioma-sistema = El del sistema
ajustes-idioma-es-CO = Español
ajustes-idioma-en = English
ajustes-tema = Tema
ajustes-tema-sistema = Sistema
ajustes-tema-claro = Claro
ajustes-tema-oscuro = Oscuro
ajustes-tamano = El tamaño del texto sigue al de tu equipo.
ajustes-servicio = Servicio
ajustes-servicio-demo = Usas el servicio de demostración, dentro de la aplicación.
ajustes-servicio-propio = Usas el servicio que configuraste.
ajustes-servicio-direccion = Dirección de otro servicio
ajustes-servicio-pista = Vacía: la demostración. Cambia al abrir otra vez la aplicación.
ajustes-servicio-guardado = Guardado. Se usará al abrir otra vez la aplicación.
ajustes-mas = Más
ajustes-acerca-pista = Versión { $version }
servicio-iniciando = Está empezando.
servicio-disponible = Responde.
servicio-no_disponible = No responde ahora.

boveda = Bóveda
boveda-que = La bóveda guarda cifrado tu perfil y las respuestas del servicio. Solo en este equipo.
boveda-abriendo = Se está abriendo.
boveda-abierta_llavero = **Cifrada y abierta.** La llave está en el llavero de tu sistema.
boveda-abierta_clave = **Cifrada y abierta.** La llave sale de tu contraseña, que no se guarda.
boveda-pide_clave = **Cerrada.** Escribe su contraseña para abrirla. Vencimientos y escanear siguen funcionando.
boveda-sin_crear = **Sin crear.** Aquí no hay llavero: crea la bóveda con una contraseña tuya.
boveda-sin_llavero = **Cerrada.** Su llave está en el llavero, que ahora no responde. Desbloquéalo y prueba otra vez.
boveda-danada = **No se puede leer.** El archivo está dañado o falta su llave. No lo borramos.
boveda-crear = Crear con contraseña
boveda-crear-que = Elige una contraseña larga que recuerdes. No se guarda, y sin ella no se abre.
boveda-abrir = Abrir la bóveda
boveda-abrir-que = Escribe la contraseña con que la creaste.
boveda-clave = Contraseña de la bóveda
boveda-repetida = Repite la contraseña
boveda-no-coincide = No son iguales. Escríbela otra vez.
boveda-reintentar = Probar el llavero otra vez
boveda-aviso-pide_clave = **Tu bóveda está cerrada.** Lo que no necesita guardar sigue funcionando.
boveda-aviso-sin_crear = **Este equipo no tiene llavero.** Para guardar tu perfil, crea una bóveda con contraseña.
boveda-aviso-sin_llavero = **El llavero no responde.** Lo guardado sigue ahí; desbloquéalo para verlo.
boveda-aviso-danada = **No podemos leer tu bóveda.** Lo de este momento sigue funcionando.
boveda-aviso-accion = Ver qué hacer
llavero = Llavero del sistema
llavero-disponible = Disponible
llavero-bloqueado = Bloqueado
llavero-ausente = No hay
llavero-denegado = Sin permiso
llavero-bloqueado-que = Está cerrado. Desbloquéalo con la contraseña de tu sesión y prueba otra vez.
llavero-ausente-que = Este equipo no tiene dónde guardar llaves. Puedes usar una contraseña tuya.
llavero-denegado-que = Tu sistema no dio permiso. Acéptalo cuando pregunte y prueba otra vez.

## Trámites y Ayuda

tramites-que = Nada se envía sin mostrarte antes qué va y a quién.
tramites-vacio-titulo = Aún no hay trámites aquí
tramites-vacio = En esta versión solo miras y revisas. Declarar, firmar y escribir a la DIAN llegan después.
tramites-accion = Ver cuándo me toca
tramites-hoy = Lo que sí puedes hacer hoy
ayuda-que = Preguntas sobre esta aplicación.
ayuda-preguntas = Preguntas
ayuda-despues = El buscador de preguntas y el contacto con la DIAN llegan en próximas versiones.
ayuda-mas = Más
ayuda-acerca = Qué es, qué no es y de dónde salen las reglas
ayuda-ajustes = Perfil, cuenta, idioma y bóveda
ayuda-fecha = ¿De dónde sale mi fecha?
ayuda-fecha-r = De las reglas de plazos, con los últimos números de tu NIT y los días hábiles. Abre una fecha y mira su norma y su fuente.
ayuda-calculado = ¿Qué es «calculado» y «por verificar»?
ayuda-calculado-r = «Publicado» está en una tabla oficial. «Calculado» sale de la regla. «Por verificar» pide que lo confirmes en la DIAN.
ayuda-qr = ¿Un código QR prueba que la factura existe?
ayuda-qr-r = No. El código dice lo que imprimió el vendedor. Solo la página de la DIAN confirma que la validó.
ayuda-devolucion = ¿Cuánto se demora una devolución?
ayuda-devolucion-r = Depende del término de tu solicitud. En cada una ves los días que van, el límite y la norma.
ayuda-clave = ¿Me piden la contraseña de la DIAN?
ayuda-clave-r = Nunca. La contraseña es la del servicio que usas aquí. Si alguien te pide la de la DIAN, desconfía.
ayuda-boveda = ¿Dónde quedan mis datos?
ayuda-boveda-r = En este equipo, cifrados. La llave está en el llavero de tu sistema, o sale de tu contraseña.
ayuda-falso = **¿Te llegó un mensaje raro?** No abras enlaces. Si trae un código QR, escanéalo aquí: leemos la dirección sin abrirla.

## Acerca de

acerca-titulo = Acerca de
acerca-respuesta = Una aplicación libre para entender tus impuestos en Colombia.
acerca-no-oficial = **Independiente, no oficial.** No es de la DIAN ni del Estado, y no los representa.
acerca-reglas = De dónde salen las reglas
acerca-reglas-texto =
    Los plazos salen del Estatuto Tributario y de los decretos de plazos. Cada fecha muestra su norma, su fuente y qué tan segura es.
    Si algo no coincide con la DIAN, vale lo que diga la DIAN.
acerca-privacidad = Privacidad
acerca-privacidad-texto =
    No hay telemetría, ni anuncios, ni cuentas nuestras. Las fechas y los códigos se leen en tu equipo.
    Tu perfil y las respuestas guardadas quedan cifrados aquí. Nunca pedimos tu contraseña de la DIAN.
acerca-demo = La demostración
acerca-demo-texto =
    La DIAN no ofrece una conexión pública para consultar devoluciones. Por eso la aplicación trae un servicio de demostración, con personas y empresas ficticias.
    Quien tenga un servicio propio pone su dirección en Ajustes.
acerca-licencias = Licencias
acerca-licencias-texto =
    El código es libre: MIT o Apache-2.0, como prefieras.
    Los iconos son de Lucide, con licencia ISC.
acerca-version = Versión
acerca-licencia = Licencia
acerca-licencia-cual = MIT o Apache-2.0
