# Texts of the interface. `**…**` is emphasis. Answer first, sentences of 20 words or fewer.

marca = DIAN Abierta
no-oficial = Independent application, not official.
saltar = Skip to content
nav = Main
lugar-inicio = Home
lugar-consultas = Look up
lugar-escanear = Scan
lugar-tramites = Filings
lugar-ayuda = Help
nit-es = NIT { $nit }
cargando = Loading
reintentar = Try again
cancelar = Cancel
guardar = Save
conservar = Keep
ahora-no = Not now
opcional = (optional)
no-se = I don’t know
hoy = today
copiado = Copied.
no-copiado = Your system did not let us copy. Select the text and copy it.
fallo-titulo = It did not work
errores-titulo =
    { $cuantos ->
        [one] Check this to go on
       *[other] Check these { $cuantos } things to go on
    }
perdida-titulo = This page does not exist
perdida-estado = Nothing here
perdida-texto = The address changed or is incomplete. Your data is still where it was.
perdida-accion = Go home

## Bandas

demo-banda = Demonstration: the data of the service is fictitious.
demo-banda-enlace = What is it
offline-banda = No connection to the service. You see what was kept.
edad-hoy = today, { $hora }
edad-dia = { $fecha }, { $hora }
edad-equipo = Computed on your device, { $cuando }
edad-servicio = Data of the service, { $cuando }
edad-demostracion = Demonstration data, { $cuando }
edad-guardada = Offline. What was kept is from { $cuando }

## Insignias

insignia-publicado = Published
insignia-calculado = Computed
insignia-por_verificar = To be verified
insignia-pronto = Due soon
insignia-hecho = Done
insignia-mora = Overdue
insignia-ahora = In use
insignia-prorroga = Extended
insignia-sin-respuesta = No answer in time
estado-fecha-publicado = Published: an official table or resolution says it.
estado-fecha-calculado = Computed with the rule of the decree. DIAN has not published it yet.
estado-fecha-por_verificar = To be verified: the source is weak or the new date is missing.

## ¿De dónde sale?

porque = Where does it come from?
porque-digitos = Your NIT ends in { $digitos }, without the check digit.
porque-todos = This date is the same for every NIT.
porque-habil = Yours is business day { $n } of { $mes }.
porque-regla-ultimo_habil = It is the last business day of the month.
porque-regla-penultimo_habil = It is the last business day but one of the month.
porque-regla-dia_o_siguiente_habil = It is a fixed day of the month, or the next business day.
porque-regla-segundo_habil_semana = It is the second business day of the following week.
porque-corrimiento = { $fecha } does not count as a business day: { $norma }.
porque-prorroga = There is an extension: it was { $antes } and now it is { $ahora }.
porque-prorroga-sin-fecha = An extension was announced, but we did not find the new date. Confirm it at DIAN.
porque-prorroga-norma = Extension
porque-obligacion = Obligation
porque-norma = Norm
porque-estado = Certainty
porque-fuente = Source

## Perfil

perfil-etiqueta = Profile:
perfil-invitado = Guest
perfil-sin-entrar = Not signed in
perfil-sin-nombre = My dates
perfil-quien = Whose dates are they?
perfil-nit = NIT or cédula
perfil-nit-pista = Without the check digit: we compute it.
perfil-nit-queda = That is { $nit }
perfil-lectura = Those ten digits can be two things. Which one?
perfil-lectura-cedula = { $nit }, a cédula of ten digits
perfil-lectura-cedula-pista = Its check digit is { $dv }.
perfil-lectura-nit = { $nit }, a NIT with its digit
perfil-lectura-nit-pista = The last digit is the check digit.
perfil-tipo = What are you for DIAN?
perfil-tipo-corto = Kind
perfil-falta-tipo = Choose natural person, company or large taxpayer.
tipo-natural = Natural person
tipo-natural-pista = You file with your cédula, or it is an unsettled estate.
tipo-juridica = Legal person
tipo-juridica-pista = A company, body or association with its own NIT.
tipo-gran_contribuyente = Large taxpayer
tipo-gran_contribuyente-pista = Only if a DIAN resolution names you one (gran contribuyente).
perfil-resp = What does your RUT say?
perfil-resp-pista = Tick what box 53 of your tax registration (RUT) shows.
perfil-resp-mas = More responsibilities
perfil-resp-corto = Box 53
perfil-resp-ninguna = None ticked
resp-codigo = Code { $codigo } of the RUT
resp-03 = Wealth tax (patrimonio)
resp-04 = Income tax, special regime
resp-05 = Income tax, ordinary regime
resp-07 = Withholding at source
resp-14 = Reporter of third-party information (exógena)
resp-18 = Transfer pricing
resp-32 = Petrol and diesel tax
resp-33 = National consumption tax (INC)
resp-41 = Assets abroad
resp-47 = Simple tax regime
resp-48 = Value added tax (IVA)
resp-52 = Electronic invoicer: brings no dates
resp-55 = Reporter of beneficial owners (RUB)
resp-56 = National carbon tax
resp-62 = Single-use plastics
resp-63 = Sugary ultra-processed drinks
perfil-iva = How often do you file IVA?
iva-bimestral = Every two months
iva-cuatrimestral = Every four months
iva-no-se-pista = We show you both calendars.
perfil-guardar-titulo = Keep
perfil-guardar = Keep on this device
perfil-guardar-pista = It stays encrypted in your vault. It is sent to nobody.
perfil-no-se-guarda = The vault is closed. You see your dates now, and they are forgotten when you close the application.
perfil-nombre = Name
perfil-ver = See my dates
perfil-de = Your data
perfil-cambiar = Change the data
perfil-olvidar = Forget this data
perfil-guardado = It is encrypted in your vault. Forgetting it changes nothing at DIAN.
perfil-no-guardado = It was not kept: it is forgotten when you close the application.
perfil-borrar-titulo = Forget this data?
perfil-borrar-que = The NIT, the kind and the responsibilities are deleted from this device. Nothing changes at DIAN.
perfil-borrado = Done: the data was deleted from this device.

## Inicio

bienvenida-titulo = Your taxes, under control
bienvenida-respuesta = See when you are due and check invoices. No account, no internet.
bienvenida-cuando = Type a NIT and see your dates, with the norm of each.
bienvenida-accion = See my dates
bienvenida-privacidad = What you type is computed on your device. Nothing is sent and nobody follows you.
bienvenida-cuenta = With an account
bienvenida-entrar = Sign in
bienvenida-entrar-sub = To follow your refunds
saludo-dia = Good morning
saludo-tarde = Good afternoon
saludo-noche = Good evening
saludo-dia-persona = Good morning, { $persona }
saludo-tarde-persona = Good afternoon, { $persona }
saludo-noche-persona = Good evening, { $persona }
inicio-proximo = Next for
inicio-tambien = Also that day
inicio-formulario = Form
inicio-ver-fechas = See my dates
inicio-festivo = { $dia } is a holiday.
inicio-civico = { $dia } is a civic day.
inicio-rapidos = Quick actions
inicio-escanear = Scan an invoice
inicio-despues = Later
inicio-ver-todo = See all
inicio-dia = { $dia }.
inicio-en-curso = In course
inicio-devolucion = Your refund is on day { $dia } of { $plazo }
inicio-devolucion-hito = Your refund: { $hito }
inicio-devolucion-limite = There must be an answer by { $fecha } at the latest.
inicio-devolucion-vencida = The answer was due on { $fecha }.
inicio-sin-servicio = The service does not answer. Your dates are still here.
unidad-dias =
    { $dias ->
        [one] day
       *[other] days
    }
faltan =
    { $dias ->
        [0] It is today.
        [1] It is tomorrow.
       *[other] { $dias } days left.
    }
faltan-habiles =
    { $dias ->
        [one] 1 business day left, counting that day.
       *[other] { $dias } business days left, counting that day.
    }
ya-paso = It has passed.
formulario = Form { $numero }.

## Consultas

consultas-que = Looking changes nothing. With a lock: it needs an account.
consultas-sin-entrar = Without signing in
consultas-con-cuenta = With your account
consultas-vencimientos = When to file and pay
consultas-factura = Invoice
consultas-factura-sub = By its QR code, its PDF, its XML or a whole folder
consultas-rut = RUT
consultas-rut-sub = What each responsibility asks of you, from its PDF or QR code
consultas-devoluciones = How far your refund is
consultas-devoluciones-de = Of { $nombre }
consultas-despues = Obligations, notifications and the rest come in later versions.

## Vencimientos

vencimientos-titulo = Due dates
vencimientos-pregunta = When am I due?
vencimientos-invita = Type a NIT and tick what your RUT says. It is computed on your device.
vencimientos-respuesta = You are due on **{ $fecha }**: { $cosas }.
vencimientos-hoy = You are due **today, { $fecha }**: { $cosas }.
vencimientos-ninguno = We found no coming dates with that data.
vencimientos-edad = Computed on your device. It needs no connection.
vencimientos-vista = How to see the dates
vista-lista = List
vista-mes = Month
vencimientos-filtro = Filter by tax
vencimientos-cuales = Show
vencimientos-proximos = What comes next
vencimientos-anio = All of { $anio }
vencimientos-vacio-titulo = No dates here
vencimientos-vacio = There are no dates with that data. Check the kind and what your RUT says.
vencimientos-ver-todos = See all
vencimientos-pasados =
    { $cuantos ->
        [one] See one that has passed
       *[other] See { $cuantos } that have passed
    }
sin-fecha = Without a date
sin-fecha-regla = The rule gives you no date.
grupo-todos = All
grupo-renta = Income
grupo-iva = IVA
grupo-retencion = Withholding
grupo-simple = Simple
grupo-informacion = Information
grupo-consumo = Consumption
aviso-periodicidad_iva_desconocida = **You see two IVA calendars.** We do not know whether you file every two or every four months.
aviso-periodicidad-accion = Say how often I file
aviso-hay_calculados = **Some dates are computed.** They follow from the rule: DIAN has not published that calendar.
aviso-hay_por_verificar = **Some dates are to be verified.** Confirm them at DIAN before you trust them.
mes-vista = Month view
mes-con-fecha = With a date
mes-libre = Holiday or civic day
mes-festivo = holiday: { $nombre }
mes-civico = civic day: { $nombre }
mes-cuantos =
    { $cuantos ->
        [one] 1 due date
       *[other] { $cuantos } due dates
    }
mes-dia =
    { $cuantos ->
        [one] { $fecha }: one due date.
       *[other] { $fecha }: { $cuantos } due dates.
    }

## Periodos y obligaciones

titulo-de = { $obligacion } for { $periodo }
titulo-coma = { $obligacion }, { $periodo }
titulo-cuota = { $titulo }, instalment { $cuota } of { $cuotas }
periodo-meses-1 = { $primero }
periodo-meses-2 = { $primero } and { $ultimo }
periodo-meses-4 = { $primero } to { $ultimo }
periodo-con-anio = { $texto } { $anio }
periodo-gravable = tax year { $anio }
periodo-anticipo = advance for tax year { $anio }
periodo-anio = year { $anio }
periodo-Q =
    { $n ->
        [1] first quarter of { $anio }
        [2] second quarter of { $anio }
        [3] third quarter of { $anio }
       *[other] fourth quarter of { $anio }
    }
periodo-S = week { $n } of { $anio }

obligacion-renta_gc = Income tax, large taxpayers
    .corto = Income tax of a large taxpayer
obligacion-renta_gc_puntos_adicionales = Advance of additional income tax points (financial sector and hydroelectric)
    .corto = Additional income tax points
obligacion-renta_pj = Income tax, legal persons and other taxpayers
    .corto = Income tax of a legal person
obligacion-renta_pn = Income tax, natural persons and unsettled estates
    .corto = Income tax of a natural person
obligacion-activos_exterior_gc = Yearly return of assets abroad, large taxpayers
    .corto = Assets abroad
obligacion-activos_exterior_pj = Yearly return of assets abroad, legal persons
    .corto = Assets abroad
obligacion-activos_exterior_pn_rst = Yearly return of assets abroad, natural persons and Simple regime
    .corto = Assets abroad
obligacion-iva_bimestral = Value added tax (IVA), every two months
    .corto = IVA
obligacion-iva_cuatrimestral = Value added tax (IVA), every four months
    .corto = Four-monthly IVA
obligacion-iva_prestadores_exterior = IVA of providers of services from abroad
    .corto = IVA of services from abroad
obligacion-inc_bimestral = National consumption tax (INC)
    .corto = Consumption tax
obligacion-retencion_mensual = Withholding at source: income, IVA and stamp
    .corto = Withholding
obligacion-rst_anticipo_bimestral = Simple tax regime, advance every two months
    .corto = Advance of the Simple regime
obligacion-rst_declaracion_anual = Simple tax regime, consolidated yearly return
    .corto = Yearly return of the Simple regime
obligacion-rst_iva_anual = Consolidated yearly IVA of the Simple regime
    .corto = Yearly IVA of the Simple regime
obligacion-rst_inscripcion = Term to join the Simple regime
    .corto = Joining the Simple regime
obligacion-rst_retorno_ordinario = Term to leave the Simple regime for the ordinary one
    .corto = Leaving the Simple regime
obligacion-patrimonio = Wealth tax
    .corto = Wealth tax
obligacion-precios_transferencia = Transfer pricing: return, local file and master file
    .corto = Transfer pricing
obligacion-informe_pais_por_pais = Country-by-country report of multinational groups
    .corto = Country-by-country report
obligacion-gasolina_acpm_mensual = National petrol and diesel tax
    .corto = Petrol and diesel tax
obligacion-carbono_bimestral = National carbon tax
    .corto = Carbon tax
obligacion-ultraprocesados_bimestral = Taxes on sugary drinks and ultra-processed food
    .corto = Taxes on ultra-processed food
obligacion-plasticos_un_solo_uso = National tax on single-use plastics
    .corto = Single-use plastics
obligacion-pes_anticipo_bimestral = Significant economic presence (PES), advance every two months
    .corto = Advance of PES
obligacion-pes_declaracion_anual = Significant economic presence (PES), yearly return
    .corto = Yearly return of PES
obligacion-gmf_semanal = Levy on financial transactions (4 per thousand), withholding agents
    .corto = 4 per thousand
obligacion-rub_actualizacion = Register of Beneficial Owners (RUB), update if anything changed
    .corto = Update of the RUB
obligacion-exogena_gc = Third-party information (exógena), large taxpayers
    .corto = Exógena
obligacion-exogena_pj_pn = Third-party information (exógena), legal and natural persons
    .corto = Exógena
obligacion-rte_actualizacion = Special tax regime, yearly update
    .corto = Update of the special regime

## Escanear

escanear-que = An invoice, a RUT or any electronic document. Whole folders too.
escanear-sin-camara = Or without a camera
escanear-pegar = Paste
escanear-pegar-pista = A picture, the text of the QR or a link
escanear-escribir = Type the code
escanear-escribir-pista = 96 letters and digits, the CUFE
escanear-cufe = CUFE or CUDE code
escanear-cufe-pista = It is the unique code printed on the electronic invoice.
escanear-cufe-van = { $van } of { $total } so far
escanear-cufe-enviar = Check the code
escanear-soltar = Or drop files and folders here. You can also paste them with the keyboard.
escanear-privacidad = Everything is read on your device. Nothing is sent, and nothing is kept unless you ask.
escanear-leyendo = Reading
camara = Camera
camara-imagen = What the camera sees
camara-pidiendo = Opening the camera. Your system may ask for permission.
camara-leyendo = Put the QR code inside the frame
camara-linterna = Torch
camara-otra = Other camera
camara-reintentar = Open the camera
camara-negada-titulo = No permission for the camera
camara-negada = Your system refused. You can allow it in its settings, or choose a picture.
camara-ausente-titulo = We found no camera
camara-ausente = No problem: choose a picture, paste the text or type the code.
camara-ocupada-titulo = The camera is busy
camara-ocupada = Another application is using it. Close it and try again, or choose a picture.

clase-factura = Electronic sales invoice
clase-nota_o_equivalente = Note or equivalent document
clase-documento_soporte = Supporting document
clase-nomina = Electronic payroll
clase-nomina_ajuste = Payroll adjustment note
clase-documento_dian = DIAN document
clase-factura_sin_codigo = Invoice without CUFE
clase-rut = Tax registration (RUT)
clase-pago = Payment code
clase-url_sospechosa = Suspicious link
clase-otro = Another code

campo-fecha = Date
campo-hora = Time
campo-vendedor = Seller
campo-doc_adquiriente = Document of the buyer
campo-nit_adquiriente = NIT of the buyer
campo-nit_emisor = NIT of the issuer
campo-doc_empleado = Document of the employee
campo-tipo_nota = Kind of note
campo-base = Value without taxes
campo-iva = IVA
campo-otros = Other taxes
campo-impuesto = Tax
campo-devengado = Earned
campo-deducido = Deducted
campo-total = Total
campo-numero = Number
campo-codigo = Code
campo-url = Link
recibo-emisor = Issued by
recibo-texto = Text of the code
codigo-tipo-CUFE = CUFE: unique code of the electronic invoice
codigo-tipo-CUDE = CUDE: unique code of an electronic document
codigo-tipo-CUDS = CUDS: unique code of a supporting document
codigo-tipo-CUNE = CUNE: unique code of electronic payroll
codigo-tipo-desconocido = Unique code of the document
ambiente-produccion = Production environment of DIAN
ambiente-habilitacion = Test environment: not a real document
ambiente-legado = Format before the present one

resultado-otra = Scan another
resultado-factura = The invoice adds up
resultado-factura-respuesta = The data read does not contradict itself. Confirm at DIAN that it exists.
resultado-factura-leida = Invoice read
resultado-factura-leida-respuesta = We read the data. Confirm at DIAN that it exists.
resultado-factura-no_suma = Invoice read, the values do not add up
resultado-factura-no_suma-respuesta = We read the data, but the total differs. See the difference below.
resultado-factura-atencion = Invoice read, with something to look at
resultado-factura-atencion-respuesta = We read the data. Look at the notices before you trust it.
resultado-habilitacion = It is not a real invoice
resultado-habilitacion-respuesta = It belongs to a test environment. It supports nothing.
resultado-peligro = Careful with this code
resultado-peligro-respuesta = Something imitates DIAN. Do not open the link or type your data.
resultado-nota_o_equivalente = It is a note or an equivalent document
resultado-nota_o_equivalente-respuesta = The code does not say which. Confirm at DIAN that it exists.
resultado-documento_soporte = It is a supporting document
resultado-documento_soporte-respuesta = Made by who buys from somebody that does not invoice. Confirm it at DIAN.
resultado-nomina = It is an electronic payroll
resultado-nomina-respuesta = It says what you were paid and what was deducted. Confirm at DIAN that it exists.
resultado-nomina_ajuste = It is a payroll adjustment note
resultado-nomina_ajuste-respuesta = It corrects or removes an earlier payroll. Confirm it at DIAN.
resultado-documento_dian = It is a DIAN link
resultado-documento_dian-respuesta = It brings no data of the document. Open it at DIAN to see which one.
resultado-factura_sin_codigo = Invoice without CUFE
resultado-factura_sin_codigo-respuesta = It has no unique code: it may be a contingency. Ask the seller for the invoice.
resultado-rut = It is the code of a RUT
resultado-rut-respuesta = The code brings no data that can be read. Open it at DIAN to see it.
resultado-pago = It is a payment code
resultado-pago-respuesta = It serves to pay. It does not prove an invoice.
resultado-url_sospechosa = Careful with this link
resultado-url_sospechosa-respuesta = It imitates an address of DIAN. Do not open it.
resultado-otro = It is not a DIAN code
resultado-otro-respuesta = We read it, but recognise nothing of DIAN in it.
resultado-varios =
    { $cuantos ->
        [one] There is one code in the picture
       *[other] There are { $cuantos } codes in the picture
    }
resultado-confirmar = Confirm at DIAN
resultado-confirmar-pista = Your browser opens { $sitio }.
resultado-confirmar-pista-nit = Your browser opens { $sitio }, with the NIT of the issuer already copied.
resultado-abierto = Your browser opened { $sitio }.
resultado-abierto-copiado = Your browser opened { $sitio }. The NIT of the issuer is copied.
resultado-copiar-codigo = Copy the code
resultado-copiar-texto = Copy the text
resultado-texto = See the text of the code
resultado-porque = We read the code on this device, without internet. The data is as printed, unchanged.
resultado-fuente = QR code, or the text that you gave

revision = What we checked
revision-bien = Right:
revision-mal = It does not match:
revision-sin_comprobar = Not checked:
revision-leido = The code was read
revision-leido-bien =
    { $cuantos ->
        [one] It brings 1 piece of data.
       *[other] It brings { $cuantos } pieces of data.
    }
revision-codigo = The unique code
revision-codigo-bien = It has the right shape.
revision-codigo-mal = It has not today’s shape, or differs from the one in the link.
revision-codigo-sin_comprobar = It is not in what was read.
revision-suma = That the values add up
revision-suma-bien = The price plus taxes gives the total.
revision-suma-mal = The price plus taxes does not give the total.
revision-suma-sin_comprobar = Not every value was read.
revision-enlace = The link is of DIAN
revision-enlace-bien = The address is one of the known official ones.
revision-enlace-mal = The address imitates an official one.
revision-enlace-sin_comprobar = There is no official link that we can open.
revision-dian = That DIAN validated it
revision-dian-sin_comprobar = The code alone does not prove it. Confirm it on their page.

aviso-codigo-host_sospechoso = **The address { $host } is not of DIAN.** It imitates it. Do not open it.
aviso-codigo-codigo_distinto_de_url = **The printed code and the one in the link differ.** Do not trust the link.
aviso-codigo-codigo_mal_formado = The unique code is incomplete or wrong: it has { $caracteres } characters and must have 96.
aviso-codigo-codigo_legado = The code has an older format, with { $caracteres } characters. Today’s page does not find it.
aviso-codigo-sin_codigo = It has no unique code. It may be a contingency, or badly printed.
aviso-codigo-url_incompleta = The link is cut off. Use the printed code.
aviso-codigo-sin_url = It has no link. Look for the document at DIAN with the code.
aviso-codigo-habilitacion = **It belongs to the test environment.** It is not a real document.
aviso-codigo-total_no_suma = The value and the taxes do not give the total. The difference is { $diferencia }; sometimes it is rounding.
aviso-codigo-valor_ilegible = “{ $campo }” says “{ $valor }”, which is not an amount.
aviso-codigo-fecha_ilegible = The date says “{ $valor }”, which is not a date.
aviso-codigo-nit_ilegible = “{ $campo }” does not look like a NIT. Compare it with the printed document.
aviso-codigo-consumidor_final = It is made out to the “final consumer”. It does not name you as the buyer.
aviso-codigo-pin_impreso = The issuer left a secret of theirs in the code. Do not share it; tell them.
aviso-codigo-ruta_desconocida = The address is official, but we do not know that page: { $url }
aviso-codigo-rut_sin_datos = The code of a RUT brings no readable data. It is checked on DIAN’s page.
aviso-codigo-codigo_de_pago = It is a code to pay. It does not prove that an invoice exists.
aviso-codigo-no_reconocido = We recognise nothing of DIAN in this code.

## Devoluciones

devoluciones-titulo = Refunds
devoluciones-invitado-titulo = To see them, sign in
devoluciones-invitado = With your account you see how far each request is and until when DIAN has to answer.
devoluciones-invitado-otra = See due dates, no account
devoluciones-vacio-titulo = There are no refunds
devoluciones-vacio = When you ask for a refund, you will see here how far it is and when they must answer.
devoluciones-respuesta =
    { $cuantas ->
        [0] { $nombre } has no refunds in course.
        [one] { $nombre } has **one refund in course**.
       *[other] { $nombre } has **{ $cuantas } refunds in course**.
    }
devoluciones-en-curso = In course
devoluciones-terminadas = Finished
devolucion-item = { $valor }, { $concepto }
devolucion-origen = From { $origen }.
devolucion-titulo = Your refund of { $valor }
devolucion-titulo-corto = Your refund
devolucion-va = It is on **day { $dia } of { $plazo }**. DIAN must answer by { $fecha } at the latest.
devolucion-vencida = { $dia } days of { $plazo } went by. The answer was due **on { $fecha }**.
devolucion-espera-radicada = It is filed. No term to answer runs yet.
devolucion-espera-plazo_inadmision = Its form is being reviewed.
devolucion-espera-inadmitida = DIAN did not admit it. **Correct it and file again** so that the term starts anew.
devolucion-espera-subsanada = You filed it again. The term starts anew.
devolucion-espera-estudio = DIAN is studying it.
devolucion-espera-suspendida = **The term is suspended** while DIAN investigates.
devolucion-espera-resolucion = There is a resolution. The payment is missing.
devolucion-espera-pago = The payment is on its way.
devolucion-espera-desistida = You withdrew the request.
devolucion-fin-radicada = It finished.
devolucion-fin-plazo_inadmision = It finished.
devolucion-fin-inadmitida = It finished: DIAN did not admit it.
devolucion-fin-subsanada = It finished.
devolucion-fin-estudio = It finished.
devolucion-fin-suspendida = It finished.
devolucion-fin-resolucion = It finished: **DIAN has decided**.
devolucion-fin-pago = It finished: **it is paid**.
devolucion-fin-desistida = It finished: you withdrew the request.
devolucion-pasaron =
    { $dias ->
        [one] 1 business day went by
       *[other] { $dias } business days went by
    }
devolucion-quedan =
    { $dias ->
        [one] 1 left
       *[other] { $dias } left
    }
devolucion-plazo-paso = The term has passed
devolucion-hitos = Legal milestones
devolucion-aviso-ley = **These milestones come from the law.** DIAN may use other names on its page.
devolucion-solicitud = Your request
devolucion-radicado = Filing number
devolucion-concepto = Concept
devolucion-sale-de = It comes from
devolucion-termino = Term
devolucion-pediste = You asked for
devolucion-devuelto = You get back
devolucion-calculada = Counted on
devolucion-porque = We count business days from the day after filing, Monday to Friday.
devolucion-saltados = We do not count these days: { $dias }.
concepto-saldo_a_favor = Balance in favour
concepto-pago_en_exceso = Payment in excess
concepto-pago_de_lo_no_debido = Payment of what was not due
termino-ordinario = Ordinary, { $dias } business days
termino-automatica = Automatic refund, { $dias } business days
termino-con_garantia = With a guarantee, { $dias } business days
termino-certeza-publicado = Published: the norm says the term.
termino-certeza-calculado = Computed with the rule of the norm.
termino-certeza-por_verificar = To be verified: confirm the term in the norm or at DIAN.
situacion-cumplido = Done:
situacion-en_curso = In course:
situacion-pendiente = Pending:
hito-dia = , day { $dia }
hito-hoy = Today, day { $dia }
hito-limite = By { $fecha } at the latest
hito-despues = Later
hito-radicada = Filed
hito-plazo_inadmision = Review of form
hito-inadmitida = Not admitted
hito-subsanada = Filed again
hito-estudio = Under study
hito-suspendida = Suspended
hito-resolucion = Resolution
hito-pago = Paid
hito-desistida = Withdrawn
hito-radicada-titulo = You filed the request
hito-plazo_inadmision-titulo = Term not to admit it
hito-plazo_inadmision_vencido-titulo = The term not to admit it ended
hito-plazo_inadmision_vencido-detalle = It was not sent back for faults of form.
hito-inadmitida-titulo = DIAN did not admit it
hito-subsanada-titulo = You filed it again
hito-estudio-titulo = DIAN is studying it
hito-suspendida-titulo = The term is suspended
hito-resolucion-titulo = Resolution
hito-pago-titulo = Payment
hito-desistida-titulo = You withdrew it
hito-radicada-detalle = Form 010: { $concepto }. It comes from { $origen }.
hito-plazo_inadmision-detalle = Until here it can be sent back for faults of form.
hito-inadmitida-detalle = Something of form was missing. You have a month to correct it and file again.
hito-subsanada-detalle = With the new filing the term starts again.
hito-estudio-detalle = It may open an investigation. That suspends the term up to 90 business days.
hito-suspendida-detalle = There is a prior investigation. Those days are not counted.
hito-resolucion-detalle = It orders to return, offset or reject, wholly or in part.
hito-pago-detalle = Transfer to the account that you certified, or TIDIS bonds.
hito-desistida-detalle = You withdrew the request. You can ask again within the legal term.
decision-devuelve = You get back { $valor }.
decision-compensa = It pays other debts of yours. You get back { $valor }.
decision-devuelve_en_parte = You get back a part: { $valor }.
decision-rechaza = DIAN rejected it. You can appeal.
pago-giro-cuenta = Transfer to the account that you certified, ending in { $cuenta }.
pago-giro = Transfer to the account that you certified.
pago-tidis = In tax refund bonds (TIDIS).

## Entrar

entrar = Sign in
entrar-titulo = How do you want to enter?
entrar-no-oficial = DIAN Abierta is an independent application, not official.
entrar-forma = Way to enter
entrar-propio = In your own name
entrar-propio-pista = You see what is yours, with your document.
entrar-tercero = For a third party
entrar-tercero-pista = You represent a company or another person.
entrar-invitado = Guest
entrar-invitado-pista = No account: due dates and scanning.
entrar-como-invitado = Go on as a guest
entrar-datos = Your details
entrar-datos-tercero = Details of the third party and yours
entrar-nit = NIT of the organisation
entrar-tipo-documento = Kind of your document
entrar-documento = Number of your document
entrar-clave = Password of the service
entrar-clave-demo = Password of the demonstration service
entrar-falta-nit = Type the NIT of the organisation.
entrar-falta-documento = Type the number of your document.
entrar-falta-clave = Type the password of the service.
entrar-no-dian = **Your DIAN password does not go here.** We never ask for it. When it is needed, we open their page in your browser.
entrar-sin-servicio = The service does not answer now. Due dates and scanning go on working.
entrar-ya = { $persona } is signed in, for { $contribuyente }. Signing in again changes it.
entrar-ya-accion = See the session
entrar-demo = Fictitious data to try
entrar-demo-pista = Choose a person and we fill in the fields. None of them exists.
entrar-demo-propio = { $persona }, in their own name
entrar-demo-tercero = { $persona } signs in, for a third party
entrar-demo-usar = Use
documento-CC = Cédula de ciudadanía
documento-CE = Cédula de extranjería
documento-PS = Passport
documento-NIT = NIT

## Ajustes

ajustes-titulo = Settings
ajustes-perfil = Profile
ajustes-perfil-crear = Add a profile
ajustes-perfil-crear-pista = Type a NIT and keep its dates here
ajustes-cuenta = Account
ajustes-cuenta-persona = Signed in
ajustes-cuenta-de = For
ajustes-cuenta-forma = Way
ajustes-cuenta-salir = Sign out
ajustes-cuenta-salio = You signed out. Your key to the service was deleted from the keyring.
ajustes-cuenta-pista = Signing out deletes the key to the service from the keyring.
ajustes-cuenta-nadie = Nobody is signed in. Due dates and scanning do not need it.
ajustes-apariencia = Appearance
ajustes-idioma = Language
ajustes-idioma-sistema = As the system
ajustes-idioma-es-CO = Español
ajustes-idioma-en = English
ajustes-tema = Theme
ajustes-tema-sistema = System
ajustes-tema-claro = Light
ajustes-tema-oscuro = Dark
ajustes-tamano = The size of the text follows that of your device.
ajustes-servicio = Service
ajustes-servicio-demo = You use the demonstration service, inside the application.
ajustes-servicio-propio = You use the service that you set.
ajustes-servicio-direccion = Address of another service
ajustes-servicio-pista = Empty: the demonstration. It changes when you open the application again.
ajustes-servicio-guardado = Saved. It will be used when you open the application again.
ajustes-mas = More
ajustes-acerca-pista = Version { $version }
servicio-iniciando = It is starting.
servicio-disponible = It answers.
servicio-no_disponible = It does not answer now.

boveda = Vault
boveda-que = The vault keeps your profile and the answers of the service, encrypted. On this device alone.
boveda-abriendo = It is opening.
boveda-abierta_llavero = **Encrypted and open.** The key is in the keyring of your system.
boveda-abierta_clave = **Encrypted and open.** The key comes from your passphrase, which is not kept.
boveda-pide_clave = **Closed.** Type its passphrase to open it. Due dates and scanning go on working.
boveda-sin_crear = **Not created.** There is no keyring here: create the vault with a passphrase of yours.
boveda-sin_llavero = **Closed.** Its key is in the keyring, which does not answer now. Unlock it and try again.
boveda-danada = **It cannot be read.** The file is damaged or its key is gone. We did not delete it.
boveda-crear = Create with a passphrase
boveda-crear-que = Choose a long passphrase that you remember. It is not kept, and nothing opens without it.
boveda-abrir = Open the vault
boveda-abrir-que = Type the passphrase that you created it with.
boveda-clave = Passphrase of the vault
boveda-repetida = Repeat the passphrase
boveda-no-coincide = They differ. Type it again.
boveda-reintentar = Try the keyring again
boveda-aviso-pide_clave = **Your vault is closed.** What needs no keeping goes on working.
boveda-aviso-sin_crear = **This device has no keyring.** To keep your profile, create a vault with a passphrase.
boveda-aviso-sin_llavero = **The keyring does not answer.** What was kept is still there; unlock it to see it.
boveda-aviso-danada = **We cannot read your vault.** What you do now goes on working.
boveda-aviso-accion = See what to do
llavero = Keyring of the system
llavero-disponible = Available
llavero-bloqueado = Locked
llavero-ausente = None
llavero-denegado = No permission
llavero-bloqueado-que = It is closed. Unlock it with the password of your session and try again.
llavero-ausente-que = This device has nowhere to keep keys. You can use a passphrase of yours.
llavero-denegado-que = Your system refused. Allow it when it asks and try again.

## Trámites y Ayuda

tramites-que = Nothing is sent without showing you first what goes and to whom.
tramites-vacio-titulo = There are no filings here yet
tramites-vacio = In this version you look and check. Filing, signing and writing to DIAN come later.
tramites-accion = See when I am due
tramites-hoy = What you can do today
ayuda-que = Questions about this application.
ayuda-preguntas = Questions
ayuda-despues = The search of questions and the contact with DIAN come in later versions.
ayuda-mas = More
ayuda-acerca = What it is, what it is not and where the rules come from
ayuda-ajustes = Profile, account, language and vault
ayuda-fecha = Where does my date come from?
ayuda-fecha-r = From the rules of terms, with the last digits of your NIT and the business days. Open a date and see its norm and source.
ayuda-calculado = What are “computed” and “to be verified”?
ayuda-calculado-r = “Published” stands in an official table. “Computed” follows from the rule. “To be verified” asks you to confirm it at DIAN.
ayuda-qr = Does a QR code prove that the invoice exists?
ayuda-qr-r = No. The code says what the seller printed. Only DIAN’s page confirms that it was validated.
ayuda-devolucion = How long does a refund take?
ayuda-devolucion-r = It depends on the term of your request. In each one you see the days run, the limit and the norm.
ayuda-clave = Do you ask for the DIAN password?
ayuda-clave-r = Never. The password is that of the service that you use here. If somebody asks for DIAN’s, distrust.
ayuda-boveda = Where does my data stay?
ayuda-boveda-r = On this device, encrypted. The key is in the keyring of your system, or comes from your passphrase.
ayuda-falso = **Did you get an odd message?** Open no links. If it has a QR code, scan it here: we read the address without opening it.

## Acerca de

acerca-titulo = About
acerca-respuesta = A free application to understand your taxes in Colombia.
acerca-no-oficial = **Independent, not official.** It does not belong to DIAN or the State, and does not represent them.
acerca-reglas = Where the rules come from
acerca-reglas-texto =
    Terms come from the Estatuto Tributario and the decrees of terms. Each date shows its norm, its source and how sure it is.
    If something differs from DIAN, what DIAN says holds.
acerca-privacidad = Privacy
acerca-privacidad-texto =
    There is no telemetry, no advertising and no account of ours. Dates and codes are read on your device.
    Your profile and the kept answers stay encrypted here. We never ask for your DIAN password.
acerca-demo = The demonstration
acerca-demo-texto =
    DIAN offers no public connection to look up refunds. So the application brings a demonstration service, with fictitious people and companies.
    Who has a service of their own sets its address in Settings.
acerca-licencias = Licences
acerca-licencias-texto =
    The code is free: MIT or Apache-2.0, as you prefer.
    The icons are Lucide’s, under the ISC licence.
acerca-version = Version
acerca-licencia = Licence
acerca-licencia-cual = MIT or Apache-2.0
