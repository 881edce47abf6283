# La pantalla del RUT. Las frases de cada responsabilidad y de cada aviso están en rut.ftl.

rut-titulo = RUT
rut-que = Abre el PDF de tu RUT (Registro Único Tributario) y te decimos qué te pide cada código.
rut-privacidad = Se lee en tu equipo. No se envía, y no se guarda si no lo pides.
rut-pdf-titulo = Con el PDF: se lee todo
rut-pdf-que = Nombre, NIT, responsabilidades, actividades y las fechas que salen de ellas.
rut-pdf-elegir = Elegir el PDF del RUT
rut-pdf-elegir-pista = El que descargas de la página de la DIAN
rut-soltar = También puedes soltar el archivo aquí.
rut-qr-titulo = Con el código QR: solo el enlace
rut-qr-que = El código no trae datos. Revisamos que el enlace sea de la DIAN, y allá ves el estado.
rut-qr-escanear = Escanear el código
rut-qr-escanear-pista = Está arriba en la primera hoja
rut-perfil-tiene = Responsabilidades que tienes: { $codigos }
rut-donde = ¿De dónde descargo mi RUT?
rut-donde-que = Entra a la página de la DIAN con tu cuenta y pide una copia del RUT. Guarda el PDF y ábrelo aquí.

## Lo leído

rut-sin-nombre = RUT sin nombre
rut-respuesta =
    { $obligaciones ->
        [0] { $responsabilidades ->
            [0] NIT { $nit }. No leímos responsabilidades.
            [one] NIT { $nit }. Tiene 1 responsabilidad.
           *[other] NIT { $nit }. Tiene { $responsabilidades } responsabilidades.
        }
        [one] NIT { $nit }. De sus responsabilidades sale 1 obligación con fechas.
       *[other] NIT { $nit }. De sus responsabilidades salen { $obligaciones } obligaciones con fechas.
    }
rut-responsabilidades = Responsabilidades
rut-responsabilidades-ninguna = No leímos ninguna en la casilla 53.
rut-codigo = Código
rut-sin-nombre-resp = No conocemos el nombre de este código
rut-fechas-de = Fechas de: { $obligaciones }
rut-fechas = Qué fechas salen de aquí
rut-fechas-que = Cuando lo uses en tu perfil, verás el día de cada una.
rut-quien = De quién es
rut-dv-impreso = Dígito impreso
rut-tipo = Tipo de contribuyente
rut-no-dice = No lo dice
rut-nombre-comercial = Nombre comercial
rut-seccional = Seccional
rut-concepto = Por qué se hizo
rut-estado = Estado (casilla 89)
rut-estado-que = La DIAN imprime el estado como un número. Su significado no está publicado: confírmalo en su página.
rut-generado = PDF generado
rut-actividades = Actividades económicas
rut-actividades-tabla = Actividades con su código y desde cuándo
rut-actividad-codigo = Código CIIU
rut-actividad-clase = Cuál
rut-actividad-desde = Desde
rut-actividad-principal = Principal
rut-actividad-secundaria = Secundaria
rut-actividad-otra = Otra
rut-contacto = Contacto
rut-correo = Correo
rut-telefono = Teléfono
rut-direccion = Dirección
rut-ciudad = Ciudad
rut-aduaneros = Usuario aduanero
rut-casillas = Ver las { $cuantas } casillas
rut-casillas-tabla = Casillas del RUT, como están impresas
rut-casilla = Casilla
rut-casilla-dice = Dice
rut-porque =
    { $hojas ->
        [one] Leímos el texto de 1 hoja, por su lugar en el formulario 001.
       *[other] Leímos el texto de { $hojas } hojas, por su lugar en el formulario 001.
    }
rut-fuente = El PDF que abriste. Un PDF se puede cambiar: lo seguro es la página de la DIAN.
rut-abrir = Ver el estado en la DIAN
rut-abrir-pista = Se abre tu navegador en { $sitio }, con el NIT ya copiado.
rut-abierto = Se abrió tu navegador en { $sitio }.
rut-abierto-copiado = Se abrió tu navegador en { $sitio }. El NIT está copiado.
rut-otro = Leer otro RUT

## Al perfil

rut-usar = Usar en mi perfil
rut-usar-titulo = Usar este RUT en tu perfil
rut-usar-nuevo = Se guarda un perfil nuevo con estos datos. En la DIAN no cambia nada.
rut-usar-mismo = Tu perfil queda así. En la DIAN no cambia nada.
rut-usar-otro = Este RUT es de otro NIT. Tu perfil de ahora se reemplaza.
rut-usar-borra = Se quitan las obligaciones que marcaste a mano para el NIT de antes.
rut-usar-boveda = Para guardar el perfil hace falta la bóveda de este equipo.
rut-usar-igual = Queda igual
rut-usar-antes = Ahora:
rut-usar-despues = Quedará:
rut-usar-nada = Nada
