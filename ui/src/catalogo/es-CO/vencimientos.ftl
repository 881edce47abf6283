# Vencimientos: el año, lo hecho, el detalle, llevarlos a otra parte y el texto del RUT.

vista-anio = Año
vencimientos-anio-vista = Vista de año
vencimientos-anio-antes = Año anterior
vencimientos-anio-despues = Año siguiente
vencimientos-cuantos = { $cuantos }
vencimientos-mes-hoy = Es el mes de hoy.
vencimientos-mes-vacio = Sin vencimientos.
vencimientos-mes-dice =
    { $cuantos ->
        [one] 1 vencimiento, el día { $dias }.
       *[other] { $cuantos } vencimientos, los días { $dias }.
    } { $hechas ->
        [0] { "" }
        [one] 1 hecho.
       *[other] { $hechas } hechos.
    }
vencimientos-dia-varios = { $numero } ({ $cuantos })
vencimientos-paso = Ya pasó
vencimientos-tabla = El año en una tabla
vencimientos-tabla-de = Vencimientos de { $anio }, mes por mes
vencimientos-tabla-mes = Mes
vencimientos-tabla-dias = Días
vencimientos-tabla-cuantos = Cuántos
vencimientos-tabla-ninguno = Ninguno

vencimientos-busca = Buscar en las fechas
vencimientos-busca-pista = Buscar
vencimientos-ocultar = Ocultar lo hecho
vencimientos-vacio-filtros = No hay fechas con esos filtros. Quítalos y mira las demás.

vencimientos-marcar = Marcar como hecho: { $titulo }
vencimientos-hecho-el = Hecho el { $fecha }
vencimientos-marcado = Marcado como hecho: { $titulo }.
vencimientos-desmarcado = Ya no está marcado como hecho: { $titulo }.
vencimientos-todo-hecho = Ya hiciste todo lo que viene.

vencimientos-sin-habil = Ese mes no tiene el día hábil número { $n }.
vencimientos-quien = Quién debe
vencimientos-norma-deber = Norma del deber
vencimientos-enlace = Ver la página oficial
vencimientos-enlace-pista = Se abre en tu navegador: { $sitio }.

vencimientos-exportar = Llevar a mi calendario
vencimientos-exportar-titulo = Llévate tus fechas
vencimientos-exportar-que = Van todas las de este año y del siguiente, también las que un filtro esconde.
vencimientos-exportar-calendario = Calendario con avisos
vencimientos-exportar-dias = Avísame
vencimientos-exportar-ics = Guardar calendario (ICS)
vencimientos-exportar-ics-pista = Abre el archivo con tu calendario. Avisa aunque esta aplicación esté cerrada.
vencimientos-exportar-tabla = Tabla o documento
vencimientos-exportar-pdf = PDF
vencimientos-exportar-xlsx = Excel (XLSX)
vencimientos-exportar-csv = CSV
vencimientos-exportado = Guardamos { $nombre } en { $carpeta }.

vencimientos-rut = Pegar el texto de mi RUT
vencimientos-rut-texto = Pega aquí las responsabilidades de tu RUT
vencimientos-rut-pista = Por ejemplo: «05- Impto. renta», «48 - Impuesto sobre las ventas - IVA». El texto no se guarda.
vencimientos-rut-leidos = Leímos { $codigos } y quedaron marcadas. Revísalas.
vencimientos-rut-ninguno = No vemos códigos de dos números. Copia las líneas de la casilla 53.
vencimientos-otros = Otros códigos de tu RUT
vencimientos-hechos = Hechos que el RUT no dice
vencimientos-hechos-pista = Ningún código del RUT cuenta esto. Marca solo lo que te pasa.
