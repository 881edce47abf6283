## Mis facturas

billetera-titulo = Mis facturas
billetera-que = Guarda tus facturas aquí: búscalas, súmalas y llévatelas cuando quieras.
billetera-privacidad = Se quedan en este equipo, cifradas en tu bóveda.
billetera-sin-guardar = Revisar una factura sin guardarla
billetera-respuesta =
    { $cuantas ->
        [0] Ninguna factura
        [one] **Una factura**
       *[other] **{ $numero } facturas**
    }{ $anio ->
        [todos] { "" }
       *[otro] { " " }de { $anio }
    }{ $cuantas ->
        [0] { " " }cabe en lo que pediste.
       *[other] { " " }por **{ $suma }**; { $malas ->
            [0] ninguna con algo que revisar.
            [one] una con algo que revisar.
           *[other] { $conMalas } con algo que revisar.
        }
    }

billetera-vacia-titulo = Aún no guardas facturas
billetera-vacia = Escanea el código QR de una compra, o abre los archivos que te llegan al correo.
billetera-vacia-boton = Escanear una factura
billetera-caminos = Tres formas de empezar
billetera-camino-1 = Escanea un código QR
billetera-camino-1-pista = El que viene impreso en la factura
billetera-camino-2 = Abre los archivos de tu correo
billetera-camino-2-pista = ZIP, XML o PDF; puedes abrir muchos a la vez
billetera-camino-3 = Trae el informe de la DIAN
billetera-camino-3-pista = Un archivo XLSX con las facturas que te hicieron
billetera-informe = ¿De dónde saco el informe?
billetera-informe-como = En la página de la DIAN puedes descargar tus facturas recibidas. Guarda el archivo y ábrelo en «Escanear».

billetera-buscar-region = Buscar y filtrar
billetera-buscar = Número, proveedor, NIT o etiqueta
billetera-anio = Año
billetera-mes = Mes
billetera-todos = Todos
billetera-todas = Todas
billetera-proveedor = Proveedor
billetera-proveedor-pista = Aquí están los doce mayores. A los demás los encuentras con el buscador.
billetera-etiqueta = Etiqueta
billetera-etiqueta-es = Etiqueta:
billetera-mas-filtros = Más filtros
billetera-solo-malas = Por revisar ({ $conMalas })
billetera-quitar = Quitar filtros
billetera-nada-titulo = Nada con esos filtros
billetera-nada = Guardas { $total } en total. Quita los filtros para verlas.
billetera-ver-todas = Ver todas
billetera-vista = Qué ver
billetera-vista-lista = Lista
billetera-vista-sumas = Sumas
billetera-lista = Tus facturas
billetera-van = Ves { $van } de { $total }.
billetera-mas = Ver { $cuantas } más
billetera-sin-emisor = Sin proveedor
billetera-sin-valor = Sin valor
billetera-en-moneda = En { $moneda }
billetera-estado-bien = Validada por la DIAN
billetera-estado-mal = Algo que revisar
billetera-estado-desconocido = Sin confirmar
billetera-notas-marca =
    { $notas ->
        [one] Una nota la cambia
       *[other] { $notas } notas la cambian
    }
billetera-origen-xml = XML
billetera-origen-qr = QR
billetera-origen-informe = Informe

billetera-por-mes = Por mes
billetera-ultimos = Los últimos { $meses } meses con facturas. La tabla los trae todos.
billetera-tabla = Verlo en una tabla
billetera-tabla-meses = Facturas y suma de cada mes
billetera-cuantas = Facturas
billetera-suma = Suma
billetera-barra = Barra
billetera-por-emisor = Por proveedor
billetera-facturas =
    { $cuantas ->
        [one] Una factura
       *[other] { $numero } facturas
    }
billetera-todos-proveedores = Ver todos los proveedores

billetera-mas-cosas = Con estas facturas
billetera-agregar = Agregar más
billetera-agregar-pista = Un código QR, archivos del correo o el informe de la DIAN

billetera-exportar = Exportar
billetera-exportar-titulo = Llévate tus facturas
billetera-exportar-que =
    { $cuantas ->
        [one] Sale la factura que ves con estos filtros.
       *[other] Salen las { $numero } facturas que ves con estos filtros.
    } El archivo queda en tus descargas, sin cifrar.
billetera-formato-xlsx = Hoja de cálculo
billetera-formato-xlsx-pista = XLSX, una fila por factura
billetera-formato-csv = Tabla de texto
billetera-formato-csv-pista = CSV, la abre cualquier programa
billetera-formato-json = Todos los datos
billetera-formato-json-pista = JSON, con líneas, impuestos y comprobaciones
billetera-formato-zip = Los archivos originales
billetera-formato-zip-pista = ZIP, con la huella de cada uno para probar que no cambió
billetera-exportado = Guardamos { $nombre } en { $carpeta }.

## Una factura

billetera-una = Factura
billetera-una-respuesta = { $tipo } { $numero }: **{ $valor }**.
billetera-expedida = Se expidió el { $fecha }
billetera-volver = Volver a mis facturas
billetera-mal = Algo no cuadra en este documento. Mira abajo qué es, antes de usarlo.
billetera-de-informe = Solo tenemos lo que dice el informe de la DIAN. Abre su ZIP o su XML para tenerla completa.
billetera-de-qr = Solo tenemos lo que dice su código QR. Abre su ZIP o su XML para tenerla completa.
billetera-notas =
    { $notas ->
        [0] Cuánto vale
        [one] Una nota la cambia
       *[other] { $notas } notas la cambian
    }
billetera-valor-original = Valor de la factura
billetera-queda = Queda en

billetera-uno-bien = Esta compra cuenta.
billetera-uno-mal = Esta compra no cuenta.
billetera-uno-desconocido = Falta confirmar algo para que cuente.
billetera-responder = Responder lo que falta
billetera-ver-libro = Ver todo el año
billetera-condicion-bien = Se cumple.
billetera-condicion-mal = No se cumple.
billetera-condicion-desconocido = Aún no se sabe.
billetera-quien-comprador = Lo haces tú.
billetera-quien-vendedor = Lo hace el vendedor.
billetera-quien-nadie = Para la próxima.
billetera-sin-arreglo = Esto ya no se puede arreglar.
billetera-otra-moneda = Está en otra moneda. No sabemos cuánto vale en pesos.

billetera-propios = Lo que solo tú sabes
billetera-propios-que = Con esto sabemos si la compra cuenta. Se guarda con cada cambio.
billetera-si = Sí
billetera-no = No
billetera-propio-usada_en_otra = ¿La usas para otro beneficio?
billetera-propio-usada_en_otra-pista = Como costo, deducción, IVA descontable u otro.
billetera-propio-pago_electronico = ¿La pagaste por medio electrónico?
billetera-propio-pago_electronico-pista = Tarjeta, transferencia o similar, y con comprobante.
billetera-propio-emisor_obligado = ¿El vendedor está obligado a facturar?
billetera-propio-emisor_obligado-pista = Casi todos los comercios lo están. Si dudas, responde «No sé».
billetera-propio-pagada = Día en que la pagaste
billetera-propio-recibida = Día en que recibiste lo comprado
billetera-propio-etiquetas = Etiquetas
billetera-propio-etiquetas-pista = Palabras tuyas, separadas por comas. Por ejemplo: casa, trabajo.
billetera-guardado = Guardado.
billetera-deshacer = Deshacer
billetera-deshecho = Listo: volvió a como estaba.

billetera-aceptacion = Aceptarla o reclamar
billetera-aceptacion-contado = Es de contado. No tienes que aceptarla.
billetera-aceptacion-cerrada = Ya está cerrada: { $evento }.
billetera-aceptacion-sin-fecha = Escribe el día en que recibiste lo comprado, y contamos el plazo.
billetera-aceptacion-vence =
    { $paso ->
        [si] El plazo para reclamar venció el **{ $fecha }**.
       *[no] Tienes hasta el **{ $fecha }**; { $faltan ->
            [0] es hoy.
            [one] queda un día hábil.
           *[other] quedan { $faltan } días hábiles.
        }
    }
billetera-aceptacion-para = Es a crédito. Sin estos eventos no sirve como costo, deducción ni IVA descontable.
billetera-evento-030 = Acuse de recibo de la factura
billetera-evento-031 = Reclamo
billetera-evento-032 = Recibo del bien o servicio
billetera-evento-033 = Aceptación expresa
billetera-evento-034 = Aceptación tácita
billetera-paso-hecho = Hecho
billetera-paso-ahora = Es lo que sigue
billetera-paso-luego = Después
billetera-tacita = Pasó el plazo sin respuesta. El vendedor puede registrar la aceptación tácita.
billetera-eventos-donde = Los eventos se envían desde la página de la DIAN o tu programa. Aquí no los enviamos.

billetera-documento = El documento
billetera-archivo = Cómo la guardamos
billetera-desde = La guardaste el { $fecha }.
billetera-huella = Archivo y huella
billetera-huella-que = La huella es un número que sale del archivo. Si el archivo cambia, la huella también.
billetera-archivo-nombre = Archivo
billetera-sha = SHA-256
billetera-copiar = Copiar la huella
billetera-copiado = Copiamos la huella.
billetera-no-copiado = No pudimos copiarla. Selecciónala y cópiala tú.
billetera-borrar = Borrar esta factura
billetera-borrar-titulo = ¿Borrar esta factura?
billetera-borrar-que = Se borra { $numero }, de { $emisor }, con lo que dijiste de ella. En la DIAN no cambia nada.
billetera-borrada = Borramos { $numero }.
