## My clients

clientes-titulo = My clients
clientes-enlace = For accountants: the dates of many NITs in one agenda
clientes-que = Bring your list of clients and see all their dates in one agenda.
clientes-privacidad = The list stays on this device, encrypted in your vault.
clientes-respuesta =
    { $total ->
        [0] No dates for what you asked.
        [one] **One date** in this period.
       *[other] **{ $total } dates** in this period.
    } { $clientes ->
        [one] You have one client.
       *[other] You have { $clientes } clients.
    }
clientes-importar = Bring your list
clientes-elegir = Choose a file
clientes-elegir-pista = CSV or XLSX, one row for each client
clientes-soltar = You can also drag the file and drop it here. We keep only the columns that we recognise.
clientes-leyendo = Reading { $archivo }
clientes-avance = { $hechas } of { $total } rows
clientes-avance-parte = { $parte }% done
clientes-cancelar = Cancel the import
clientes-como = Which columns it has
clientes-como-texto = Only the NIT is required. With the others, the dates are more complete.
clientes-columna-nit = Required. With or without dots, and with or without check digit.
clientes-columna-dv = The check digit, if it is not in the NIT. It serves to check it.
clientes-columna-nombre = As you want to see it in the agenda.
clientes-columna-tipo = “natural”, “juridica” or “gran contribuyente”.
clientes-columna-responsabilidades = The codes of the RUT, separated by commas, semicolons or spaces.
clientes-columna-periodicidad_iva = “bimestral” or “cuatrimestral”. Empty: both calendars show.
clientes-columna-obligaciones = Others that the RUT does not tell, separated in the same way.
clientes-campo-nit = NIT
clientes-campo-dv = Check digit
clientes-campo-nombre = Name
clientes-campo-tipo = Kind of taxpayer
clientes-campo-responsabilidades = Responsibilities
clientes-campo-periodicidad_iva = How often VAT is filed
clientes-campo-obligaciones = Other obligations
clientes-ejemplo = A file that works
clientes-copiar = Copy
clientes-copiado = We copied the example. Paste it into a spreadsheet.
clientes-no-copiado = We could not copy it. Select the table and copy it yourself.
clientes-informe-titulo =
    { $importados ->
        [0] No client was taken in
        [one] One client was taken in
       *[other] { $importados } clients were taken in
    }{ $errores ->
        [0] .
        [one] ; one row was not.
       *[other] ; { $errores } rows were not.
    }
clientes-informe-corrige = Mend these rows in your file and bring it again. The rest is saved.
clientes-informe-nada = Mend these rows in your file and bring it again.
clientes-errores = Rows that were not taken in
clientes-error-fila = Row
clientes-error-columna = Column
clientes-error-valor = Value
clientes-error-que = What is wrong
clientes-error-toda = The whole row
clientes-error-vacia = Empty
clientes-errores-van = You see { $van } of { $total }.
clientes-ver-mas = See more
clientes-informe-cerrar = Close the report
clientes-columnas =
    { $cuantas ->
        [one] We recognised one column
       *[other] We recognised { $cuantas } columns
    }
clientes-ignoradas =
    { $cuantas ->
        [one] We do not know the column { $columnas }. We kept nothing of it.
       *[other] We do not know the columns { $columnas }. We kept nothing of them.
    }
clientes-agenda = Agenda
clientes-desde = From
clientes-hasta = To
clientes-falta-fecha = This day is missing. Choose it in the calendar.
clientes-buscar = Name or NIT
clientes-grupo = Group
clientes-orden = Order
clientes-orden-dia = By day
clientes-orden-cliente = By client
clientes-lista = Dates of your clients
clientes-posicion = { $fila } of { $total }
clientes-sin-nombre = No name
clientes-ics = ICS
clientes-ics-de = Save the calendar (ICS) of { $nombre }
clientes-vacia-titulo = No dates
clientes-vacia = None of your clients has dates between those days. Widen the period.
clientes-vacia-filtro = Nothing matches what you look for between those days.
clientes-ver-todos = See all dates
clientes-exportar = Export
clientes-exportar-titulo = Export the agenda
clientes-exportar-que =
    { $total ->
        [one] One date goes: the one you see with these filters.
       *[other] { $total } dates go: those you see with these filters.
    }
clientes-formato-ics = Calendars (ICS)
clientes-formato-pista-ics = A folder with one file for each client
clientes-formato-csv = Table (CSV)
clientes-formato-pista-csv = For other programs
clientes-formato-xlsx = Spreadsheet (XLSX)
clientes-formato-pista-xlsx = For Excel or LibreOffice
clientes-formato-pdf = Document (PDF)
clientes-formato-pista-pdf = To print or send
clientes-escribiendo = Preparing the file. You can go on using the application.
clientes-exportado = We saved { $nombre } in { $carpeta }.
clientes-tu-lista = Your list
clientes-tu-lista-texto =
    { $clientes ->
        [one] One client, encrypted in your vault. It does not leave this device.
       *[other] { $clientes } clients, encrypted in your vault. They do not leave this device.
    }
clientes-otra = Bring another list
clientes-otra-texto = The new list replaces the one you have.
clientes-borrar = Delete the list of clients
clientes-borrar-titulo = Delete your list?
clientes-borrar-que =
    { $clientes ->
        [one] One client is deleted from this device. Your file and what you exported stay where they are.
       *[other] { $clientes } clients are deleted from this device. Your file and what you exported stay where they are.
    }
clientes-borrado = We deleted the list of clients from this device.
