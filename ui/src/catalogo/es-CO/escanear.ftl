# Escanear: archivos, documentos electrónicos y sus comprobaciones, y el informe de muchos.

## Qué se trae

escanear-archivos = Elegir archivos
escanear-archivos-pista = Fotos, PDF, XML, ZIP, correos (.eml), XLSX o CSV. Uno o varios
escanear-carpeta = Elegir una carpeta
escanear-carpeta-pista = Con todo lo que tenga adentro
escanear-portapapeles = portapapeles
escanear-ultimo = Ver lo último que leíste
escanear-guardar = Guardar en mis facturas
escanear-guardar-varias = Guardar { $cuantas } en mis facturas

## Cómo va

avance-titulo = Leyendo en tu equipo
avance-leyendo = Leyendo { $archivo }
avance-parte = Va el { $parte } por ciento
avance-archivo = Archivo { $actual } de { $total }
avance-uno = Un archivo
avance-pagina = página { $pagina } de { $paginas }
avance-piezas =
    { $piezas ->
        [one] 1 documento leído
       *[other] { $piezas } documentos leídos
    }
avance-cancelar = Parar aquí
avance-cancelar-que = Lo que ya se leyó se conserva.

## Qué es

electronico-factura_venta = Factura electrónica de venta
electronico-factura_exportacion = Factura electrónica de exportación
electronico-factura_contingencia = Factura de contingencia
electronico-nota_credito = Nota crédito
electronico-nota_debito = Nota débito
electronico-documento_soporte = Documento soporte
electronico-ajuste_documento_soporte = Nota de ajuste del documento soporte
electronico-pos_electronico = Tiquete POS electrónico
electronico-documento_equivalente = Documento equivalente electrónico
electronico-ajuste_documento_equivalente = Nota de ajuste del documento equivalente
electronico-nomina = Nómina electrónica
electronico-nomina_ajuste = Nota de ajuste de nómina
electronico-respuesta_dian = Respuesta de la DIAN
electronico-evento = Evento de una factura

## La respuesta

doc-titulo-pruebas = No es una factura real: es de pruebas
doc-titulo-mal = Algo no cuadra
doc-titulo-validada = Bien firmado y validado
doc-titulo-firmada = Bien firmado
doc-titulo-leida = Documento leído
doc-respuesta-pruebas =
    { $tipo ->
        [factura_venta] La factura { $numero } se hizo en el ambiente de pruebas de la DIAN. No sirve como soporte.
       *[otro] El documento { $numero } se hizo en el ambiente de pruebas de la DIAN. No sirve como soporte.
    }
doc-respuesta-mal = { $que }:
doc-respuesta-validada =
    { $tipo ->
        [factura_venta] La factura { $numero } está bien firmada y la DIAN la validó.
        [factura_exportacion] La factura { $numero } está bien firmada y la DIAN la validó.
        [factura_contingencia] La factura { $numero } está bien firmada y la DIAN la validó.
        [nota_credito] La nota { $numero } está bien firmada y la DIAN la validó.
        [nota_debito] La nota { $numero } está bien firmada y la DIAN la validó.
       *[otro] El documento { $numero } está bien firmado y la DIAN lo validó.
    }
doc-respuesta-firmada =
    { $tipo ->
        [factura_venta] La factura { $numero } está bien firmada. Falta confirmar en la DIAN que la validó.
        [factura_exportacion] La factura { $numero } está bien firmada. Falta confirmar en la DIAN que la validó.
        [factura_contingencia] La factura { $numero } está bien firmada. Falta confirmar en la DIAN que la validó.
        [nota_credito] La nota { $numero } está bien firmada. Falta confirmar en la DIAN que la validó.
        [nota_debito] La nota { $numero } está bien firmada. Falta confirmar en la DIAN que la validó.
       *[otro] El documento { $numero } está bien firmado. Falta confirmar en la DIAN que lo validó.
    }
doc-respuesta-leida =
    { $tipo ->
        [factura_venta] Leímos la factura { $numero } y nada se contradice. Su firma no se pudo comprobar.
        [nota_credito] Leímos la nota { $numero } y nada se contradice. Su firma no se pudo comprobar.
        [nota_debito] Leímos la nota { $numero } y nada se contradice. Su firma no se pudo comprobar.
       *[otro] Leímos el documento { $numero } y nada se contradice. Su firma no se pudo comprobar.
    }
doc-respuesta-otras =
    { $cuantas ->
        [one] Hay otra comprobación que falló. Mírala abajo.
       *[other] Hay otras { $cuantas } comprobaciones que fallaron. Míralas abajo.
    }
doc-pruebas = No la pagues ni la uses en tu declaración. Pide al vendedor la factura de verdad.
doc-repetida = Este documento ya está en tus facturas.
doc-consultar = Consultar en la DIAN
doc-porque = Leímos el archivo en este equipo, sin internet. Los datos son los escritos, sin cambios.
doc-fuente-xml = El archivo XML: es el documento, y el PDF es su copia para leer
doc-fuente = El documento electrónico que venía en el archivo

## El recibo

doc-sin-nombre = No dice el nombre
doc-vence = Vence
doc-comprador = Comprador
doc-trabajador = Trabajador
doc-pago = Pago
doc-pago-contado = de contado
doc-pago-credito = a crédito
doc-pago-vence = vence el { $fecha }
doc-medio-10 = efectivo
doc-medio-47 = transferencia
doc-medio-48 = tarjeta crédito
doc-medio-49 = tarjeta débito
doc-lineas = Lo que se vendió
doc-linea = Detalle
doc-linea-valor = Valor
doc-linea-por = { $cantidad } × { $precio }
doc-linea-cantidad = Cantidad: { $cantidad }
doc-lineas-mas =
    { $cuantas ->
        [one] Ver 1 línea más
       *[other] Ver { $cuantas } líneas más
    }
doc-total-bruto = Valor bruto
doc-total-base = Base de los impuestos
doc-total-descuentos = Descuentos
doc-total-cargos = Cargos
doc-total-anticipos = Anticipos
doc-total-redondeo = Redondeo
doc-total-iva = IVA
doc-total-otros_impuestos = Otros impuestos
doc-total-retenciones = Retenciones
doc-total-devengado = Devengado
doc-total-deducido = Deducido
doc-neto = Neto
doc-impuestos = Impuestos y retenciones
doc-impuesto = Impuesto
doc-impuesto-codigo = Impuesto { $codigo }
doc-impuesto-de = { $tarifa } de { $base }
doc-retencion = (retención)
doc-referencias = Habla de
doc-mas = Ver todo lo que dice
doc-numeracion = Numeración
doc-numeracion-es = Resolución { $resolucion }, de { $desde } a { $hasta }
doc-numeracion-vigente = Vale
doc-numeracion-fechas = del { $desde } al { $hasta }
doc-ciudad = Ciudad de quien expide
doc-correo = Correo de quien expide
doc-responsabilidades = Responsabilidades de quien expide
doc-nota = Nota

doc-identidad-13 = C. C.
doc-identidad-22 = C. E.
doc-identidad-31 = NIT
doc-identidad-41 = Pasaporte
doc-identidad-47 = PEP
doc-identidad-48 = PPT
doc-identidad-50 = NIT de otro país
doc-identidad-91 = NUIP

## Lo que se comprobó

comprobado-bien = Bien:
comprobado-mal = No coincide:
comprobado-desconocido = No se sabe:
comprobado-grupo-firma = La firma
comprobado-grupo-dian = La respuesta de la DIAN
comprobado-grupo-codigo = El código único
comprobado-grupo-qr = El código QR
comprobado-grupo-cuentas = Las cuentas
comprobado-grupo-documento = Los datos
comprobado-grupo-billetera = Tus facturas
comprobado-cuentas =
    { $mal ->
        [0] { $desconocido ->
            [0] { $bien } bien
           *[other] { $bien ->
                [0] { $desconocido } sin saber
               *[other] { $bien } bien, { $desconocido } sin saber
            }
        }
       *[other] { $desconocido ->
            [0] { $mal } mal, { $bien } bien
           *[other] { $mal } mal, { $bien } bien, { $desconocido } sin saber
        }
    }

## El secreto de quien expide

secreto-titulo = Tengo la clave técnica o el PIN
secreto-que = Solo quien factura los tiene. Con ellos calculamos el código otra vez. No los guardamos.
secreto-cual = Qué tienes
secreto-clave = Clave técnica
secreto-clave-pista = La DIAN la da con cada rango de numeración de facturas.
secreto-pin = PIN
secreto-pin-pista = Es el del programa de facturar. Sirve para notas, documentos soporte y nómina.
secreto-falta = Escribe la clave o el PIN.
secreto-enviar = Calcular el código

## El informe de la DIAN

informe-titulo = Informe de facturas
informe-respuesta =
    { $filas ->
        [one] Es un informe de facturas con 1 fila.
       *[other] Es un informe de facturas con { $filas } filas.
    }
informe-que = La DIAN lo entrega con las facturas a tu nombre. Al guardarlo, cada fila queda como una factura.

## Al guardar

guardado-nuevas =
    { $cuantas ->
        [one] Quedó guardada 1 factura.
       *[other] Quedaron guardadas { $cuantas } facturas.
    }
guardado-completadas =
    { $cuantas ->
        [one] Completamos 1 que ya tenías.
       *[other] Completamos { $cuantas } que ya tenías.
    }
guardado-repetidas =
    { $cuantas ->
        [one] 1 ya estaba, y no se repite.
       *[other] { $cuantas } ya estaban, y no se repiten.
    }
guardado-errores =
    { $cuantas ->
        [one] 1 no se pudo guardar.
       *[other] { $cuantas } no se pudieron guardar.
    }
guardado-ver = Ver mis facturas
guardado-ver-una = Ver esta factura
guardado-cuales = Ver cuáles y por qué
guardado-errores-van = Se ven { $van } de { $total }.

## El informe de muchos archivos

lote-titulo =
    { $cuantas ->
        [one] 1 documento leído
       *[other] { $cuantas } documentos leídos
    }
lote-respuesta-hay-mal =
    { $mal ->
        [one] En 1 algo no cuadra. Míralo primero.
       *[other] En { $mal } algo no cuadra. Míralos primero.
    }
lote-respuesta-hay-no_leida =
    { $cuantas ->
        [one] Ninguno se contradice, pero 1 no se pudo leer.
       *[other] Ninguno se contradice, pero { $cuantas } no se pudieron leer.
    }
lote-respuesta-hay-revisar =
    { $cuantas ->
        [one] Nada se contradice. Falta confirmar 1 en la DIAN, o mirarlo.
       *[other] Nada se contradice. Falta confirmar { $cuantas } en la DIAN, o mirarlos.
    }
lote-respuesta-todo-bien = Todos están bien.
lote-cancelado = Paraste la lectura en el archivo { $leidos } de { $total }. Lo leído está abajo.
lote-sin-lugar =
    { $cuantas ->
        [one] 1 no cabe en la memoria. Guarda estas y vuelve a elegirla.
       *[other] { $cuantas } no caben en la memoria. Guarda estas y vuelve a elegirlas.
    }
lote-lista = Uno por uno
lote-estado-todos = Todos
lote-estado-mal = Algo no cuadra
lote-estado-revisar = Por confirmar
lote-estado-bien = Bien
lote-estado-no_leida = No se pudo leer
lote-buscar = Buscar por número, nombre o archivo
lote-ninguna = Ninguno con esas palabras. Cambia el filtro.
lote-van = Del { $desde } al { $hasta }, de { $total }
lote-anteriores = Anteriores
lote-siguientes = Siguientes
lote-volver = Todos los documentos
lote-abriendo = Abriendo
lote-documento = { $tipo } { $numero }
lote-rut = RUT de { $nombre }
lote-rut-avisos =
    { $avisos ->
        [0] Se leyó completo.
        [one] Se leyó, con 1 aviso.
       *[other] Se leyó, con { $avisos } avisos.
    }
lote-repetida = Ya está en tus facturas.
lote-respuesta-pruebas = No es real: es de pruebas.
lote-respuesta-mal = Algo no cuadra.
lote-respuesta-validada = Bien firmado, y la DIAN lo validó.
lote-respuesta-firmada = Bien firmado. Falta confirmar en la DIAN que lo validó.
lote-respuesta-leida = Se leyó y nada se contradice. Su firma no se pudo comprobar.
pieza-no-leida = No se pudo leer

## Entradas desde otras pantallas

consultas-billetera = Mis facturas
consultas-billetera-sub = Las que guardaste: buscar, sumar y exportar
consultas-deduccion = Deducción del 1 %
consultas-deduccion-sub = Cuánto suman tus compras con factura electrónica
inicio-rut = Leer mi RUT
