# The screen of the RUT. The sentences of each responsibility and each notice are in rut.ftl.

rut-titulo = RUT
rut-que = Open the PDF of your RUT (tax register) and we tell you what each code asks of you.
rut-privacidad = It is read on your device. It is not sent, and not kept unless you ask.
rut-pdf-titulo = With the PDF: everything is read
rut-pdf-que = Name, NIT, responsibilities, activities and the dates that follow from them.
rut-pdf-elegir = Choose the PDF of the RUT
rut-pdf-elegir-pista = The one that you download from the page of DIAN
rut-soltar = You can also drop the file here.
rut-qr-titulo = With the QR code: only the link
rut-qr-que = The code holds no data. We check that the link is of DIAN, and there you see the state.
rut-qr-escanear = Scan the code
rut-qr-escanear-pista = It is at the top of the first sheet
rut-perfil-tiene = Responsibilities that you have: { $codigos }
rut-donde = Where do I download my RUT?
rut-donde-que = Sign in on the page of DIAN and ask for a copy of the RUT. Save the PDF and open it here.

## Lo leído

rut-sin-nombre = RUT without a name
rut-respuesta =
    { $obligaciones ->
        [0] { $responsabilidades ->
            [0] NIT { $nit }. We read no responsibilities.
            [one] NIT { $nit }. It has 1 responsibility.
           *[other] NIT { $nit }. It has { $responsabilidades } responsibilities.
        }
        [one] NIT { $nit }. From its responsibilities follows 1 obligation with dates.
       *[other] NIT { $nit }. From its responsibilities follow { $obligaciones } obligations with dates.
    }
rut-responsabilidades = Responsibilities
rut-responsabilidades-ninguna = We read none in casilla 53.
rut-codigo = Code
rut-sin-nombre-resp = We do not know the name of this code
rut-fechas-de = Dates of: { $obligaciones }
rut-fechas = Which dates follow
rut-fechas-que = When you use it in your profile, you see the day of each.
rut-quien = Whose it is
rut-dv-impreso = Printed digit
rut-tipo = Kind of taxpayer
rut-no-dice = It does not say
rut-nombre-comercial = Trade name
rut-seccional = Regional office
rut-concepto = Why it was made
rut-estado = State (casilla 89)
rut-estado-que = DIAN prints the state as a number. What it means is not published: confirm it on its page.
rut-generado = PDF generated
rut-actividades = Economic activities
rut-actividades-tabla = Activities with their code and since when
rut-actividad-codigo = CIIU code
rut-actividad-clase = Which
rut-actividad-desde = Since
rut-actividad-principal = Main
rut-actividad-secundaria = Second
rut-actividad-otra = Other
rut-contacto = Contact
rut-correo = E-mail
rut-telefono = Telephone
rut-direccion = Address
rut-ciudad = City
rut-aduaneros = Customs user
rut-casillas = See the { $cuantas } casillas
rut-casillas-tabla = Casillas of the RUT, as they are printed
rut-casilla = Casilla
rut-casilla-dice = It says
rut-porque =
    { $hojas ->
        [one] We read the text of 1 sheet, by its place on form 001.
       *[other] We read the text of { $hojas } sheets, by its place on form 001.
    }
rut-fuente = The PDF that you opened. A PDF can be changed: the page of DIAN is what is certain.
rut-abrir = See the state at DIAN
rut-abrir-pista = Your browser opens at { $sitio }, with the NIT already copied.
rut-abierto = Your browser opened at { $sitio }.
rut-abierto-copiado = Your browser opened at { $sitio }. The NIT is copied.
rut-otro = Read another RUT

## Al perfil

rut-usar = Use in my profile
rut-usar-titulo = Use this RUT in your profile
rut-usar-nuevo = A new profile is kept with this data. Nothing changes at DIAN.
rut-usar-mismo = Your profile becomes this. Nothing changes at DIAN.
rut-usar-otro = This RUT is of another NIT. Your present profile is replaced.
rut-usar-borra = The obligations that you marked by hand for the NIT of before are taken off.
rut-usar-boveda = To keep the profile, the vault of this device is needed.
rut-usar-igual = It stays the same
rut-usar-antes = Now:
rut-usar-despues = It becomes:
rut-usar-nada = Nothing
