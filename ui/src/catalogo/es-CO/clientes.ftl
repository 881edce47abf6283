## Mis clientes

clientes-titulo = Mis clientes
clientes-enlace = Para contadores: las fechas de muchos NIT en una sola agenda
clientes-que = Trae tu lista de clientes y ve todas sus fechas en una agenda.
clientes-privacidad = La lista se queda en este equipo, cifrada en tu bóveda.
clientes-respuesta =
    { $total ->
        [0] Sin fechas para lo que pediste.
        [one] **Una fecha** en este periodo.
       *[other] **{ $total } fechas** en este periodo.
    } { $clientes ->
        [one] Tienes un cliente.
       *[other] Tienes { $clientes } clientes.
    }
clientes-importar = Trae tu lista
clientes-elegir = Elegir un archivo
clientes-elegir-pista = CSV o XLSX, con una fila por cliente
clientes-soltar = También puedes arrastrar el archivo y soltarlo aquí. Solo guardamos las columnas que reconocemos.
clientes-leyendo = Leyendo { $archivo }
clientes-avance = { $hechas } de { $total } filas
clientes-avance-parte = Va en { $parte } %
clientes-cancelar = Cancelar la importación
clientes-como = Qué columnas lleva
clientes-como-texto = Solo el NIT es obligatorio. Con las demás, las fechas salen más completas.
clientes-columna-nit = Obligatoria. Con o sin puntos, y con o sin dígito de verificación.
clientes-columna-dv = El dígito de verificación, si no va en el NIT. Sirve para revisarlo.
clientes-columna-nombre = Como quieres verlo en la agenda.
clientes-columna-tipo = «natural», «juridica» o «gran contribuyente».
clientes-columna-responsabilidades = Los códigos del RUT, separados por comas, punto y coma o espacios.
clientes-columna-periodicidad_iva = «bimestral» o «cuatrimestral». Vacía: salen los dos calendarios.
clientes-columna-obligaciones = Otras que no salen del RUT, separadas igual.
clientes-campo-nit = NIT
clientes-campo-dv = Dígito de verificación
clientes-campo-nombre = Nombre
clientes-campo-tipo = Tipo de contribuyente
clientes-campo-responsabilidades = Responsabilidades
clientes-campo-periodicidad_iva = Periodicidad del IVA
clientes-campo-obligaciones = Otras obligaciones
clientes-ejemplo = Un archivo que sirve
clientes-copiar = Copiar
clientes-copiado = Copiamos el ejemplo. Pégalo en una hoja de cálculo.
clientes-no-copiado = No pudimos copiarlo. Selecciona la tabla y cópiala tú.
clientes-informe-titulo =
    { $importados ->
        [0] No entró ningún cliente
        [one] Entró un cliente
       *[other] Entraron { $importados } clientes
    }{ $errores ->
        [0] .
        [one] ; una fila no.
       *[other] ; { $errores } filas no.
    }
clientes-informe-corrige = Corrige estas filas en tu archivo y tráelo otra vez. Lo demás ya quedó guardado.
clientes-informe-nada = Corrige estas filas en tu archivo y tráelo otra vez.
clientes-errores = Filas que no entraron
clientes-error-fila = Fila
clientes-error-columna = Columna
clientes-error-valor = Valor
clientes-error-que = Qué pasa
clientes-error-toda = Toda la fila
clientes-error-vacia = Vacío
clientes-errores-van = Ves { $van } de { $total }.
clientes-ver-mas = Ver más
clientes-informe-cerrar = Cerrar el informe
clientes-columnas =
    { $cuantas ->
        [one] Reconocimos una columna
       *[other] Reconocimos { $cuantas } columnas
    }
clientes-ignoradas =
    { $cuantas ->
        [one] No conocemos la columna { $columnas }. De ella no guardamos nada.
       *[other] No conocemos las columnas { $columnas }. De ellas no guardamos nada.
    }
clientes-agenda = Agenda
clientes-desde = Desde
clientes-hasta = Hasta
clientes-falta-fecha = Falta este día. Elígelo en el calendario.
clientes-buscar = Nombre o NIT
clientes-grupo = Grupo
clientes-orden = Orden
clientes-orden-dia = Por día
clientes-orden-cliente = Por cliente
clientes-lista = Fechas de tus clientes
clientes-posicion = { $fila } de { $total }
clientes-sin-nombre = Sin nombre
clientes-ics = ICS
clientes-ics-de = Guardar el calendario (ICS) de { $nombre }
clientes-vacia-titulo = Sin fechas
clientes-vacia = Ninguno de tus clientes tiene fechas entre esos días. Amplía el periodo.
clientes-vacia-filtro = Nada coincide con lo que buscas entre esos días.
clientes-ver-todos = Ver todas las fechas
clientes-exportar = Exportar
clientes-exportar-titulo = Exportar la agenda
clientes-exportar-que =
    { $total ->
        [one] Va una fecha: la que ves con estos filtros.
       *[other] Van { $total } fechas: las que ves con estos filtros.
    }
clientes-formato-ics = Calendarios (ICS)
clientes-formato-pista-ics = Una carpeta con un archivo por cliente
clientes-formato-csv = Tabla (CSV)
clientes-formato-pista-csv = Para otros programas
clientes-formato-xlsx = Hoja de cálculo (XLSX)
clientes-formato-pista-xlsx = Para Excel o LibreOffice
clientes-formato-pdf = Documento (PDF)
clientes-formato-pista-pdf = Para imprimir o enviar
clientes-escribiendo = Preparando el archivo. Puedes seguir usando la aplicación.
clientes-exportado = Guardamos { $nombre } en { $carpeta }.
clientes-tu-lista = Tu lista
clientes-tu-lista-texto =
    { $clientes ->
        [one] Un cliente, cifrado en tu bóveda. No sale de este equipo.
       *[other] { $clientes } clientes, cifrados en tu bóveda. No salen de este equipo.
    }
clientes-otra = Traer otra lista
clientes-otra-texto = La lista nueva reemplaza a la que tienes.
clientes-borrar = Borrar la lista de clientes
clientes-borrar-titulo = ¿Borramos tu lista?
clientes-borrar-que =
    { $clientes ->
        [one] Se borra un cliente de este equipo. Tu archivo y lo que exportaste siguen donde están.
       *[other] Se borran { $clientes } clientes de este equipo. Tu archivo y lo que exportaste siguen donde están.
    }
clientes-borrado = Borramos la lista de clientes de este equipo.
