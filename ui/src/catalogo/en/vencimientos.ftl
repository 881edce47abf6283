# Due dates: the year, what is done, the detail, taking them elsewhere and the text of the RUT.

vista-anio = Year
vencimientos-anio-vista = Year view
vencimientos-anio-antes = Year before
vencimientos-anio-despues = Year after
vencimientos-cuantos = { $cuantos }
vencimientos-mes-hoy = It is this month.
vencimientos-mes-vacio = No due dates.
vencimientos-mes-dice =
    { $cuantos ->
        [one] 1 due date, on day { $dias }.
       *[other] { $cuantos } due dates, on days { $dias }.
    } { $hechas ->
        [0] { "" }
        [one] 1 done.
       *[other] { $hechas } done.
    }
vencimientos-dia-varios = { $numero } ({ $cuantos })
vencimientos-paso = Past
vencimientos-tabla = The year as a table
vencimientos-tabla-de = Due dates of { $anio }, month by month
vencimientos-tabla-mes = Month
vencimientos-tabla-dias = Days
vencimientos-tabla-cuantos = How many
vencimientos-tabla-ninguno = None

vencimientos-busca = Search the dates
vencimientos-busca-pista = Search
vencimientos-ocultar = Hide what is done
vencimientos-vacio-filtros = No dates with those filters. Remove them to see the others.

vencimientos-marcar = Mark as done: { $titulo }
vencimientos-hecho-el = Done on { $fecha }
vencimientos-marcado = Marked as done: { $titulo }.
vencimientos-desmarcado = No longer marked as done: { $titulo }.
vencimientos-todo-hecho = You have done all that is coming.

vencimientos-sin-habil = That month has no business day number { $n }.
vencimientos-quien = Who must
vencimientos-norma-deber = Norm of the duty
vencimientos-enlace = See the official page
vencimientos-enlace-pista = It opens in your browser: { $sitio }.

vencimientos-exportar = Take to my calendar
vencimientos-exportar-titulo = Take your dates with you
vencimientos-exportar-que = All those of this year and the next go, also those that a filter hides.
vencimientos-exportar-calendario = Calendar with alarms
vencimientos-exportar-dias = Tell me
vencimientos-exportar-ics = Save calendar (ICS)
vencimientos-exportar-ics-pista = Open the file with your calendar. It tells you even when this application is closed.
vencimientos-exportar-tabla = Table or document
vencimientos-exportar-pdf = PDF
vencimientos-exportar-xlsx = Excel (XLSX)
vencimientos-exportar-csv = CSV
vencimientos-exportado = We saved { $nombre } in { $carpeta }.

vencimientos-rut = Paste the text of my RUT
vencimientos-rut-texto = Paste here the responsibilities of your RUT
vencimientos-rut-pista = For example: “05- Impto. renta”, “48 - Impuesto sobre las ventas - IVA”. The text is not kept.
vencimientos-rut-leidos = We read { $codigos } and marked them. Check them.
vencimientos-rut-ninguno = We see no codes of two digits. Copy the lines of casilla 53.
vencimientos-otros = Other codes of your RUT
vencimientos-hechos = Facts that the RUT does not tell
vencimientos-hechos-pista = No code of the RUT tells this. Mark only what applies to you.
