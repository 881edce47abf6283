## La deducción del 1 %: las cuatro condiciones, por qué y qué se puede arreglar.

deduccion-condicion-sin_otro_uso = No la usas para otro beneficio
deduccion-condicion-factura_a_nombre = Factura electrónica a tu nombre
deduccion-condicion-pago_electronico = Pagada por medio electrónico
deduccion-condicion-emisor_obligado = El vendedor debe facturar

deduccion-razon-sin_otro_uso = Dices que no la usas como costo, deducción, IVA descontable ni otro beneficio.
deduccion-razon-usada_en_otra = Ya la usas para otro beneficio. La misma compra no sirve dos veces.
deduccion-razon-falta_uso = Aún no dices si la usas como costo, deducción o IVA descontable.

deduccion-razon-a_tu_nombre = Es electrónica, la DIAN la validó y lleva tu número de documento.
deduccion-razon-pos_papel =
    Un tiquete POS en papel no sirve para el 1 %. { $conocida ->
        [no] Solo se permite hasta { $uvt } UVT por venta, antes de impuestos.
       *[si] Solo se permite hasta { $uvt } UVT ({ $pesos }) por venta, antes de impuestos.
    }
deduccion-razon-pos_electronico = Es un tiquete POS electrónico. No encontramos norma que diga si sirve para el 1 %.
deduccion-razon-equivalente = Es un documento equivalente. No encontramos norma que diga si sirve para el 1 %.
deduccion-razon-contingencia = Se hizo en contingencia. No encontramos norma que diga si sirve para el 1 %.
deduccion-razon-no_es_compra = No es una factura de venta.
deduccion-razon-de_prueba = Es una prueba del vendedor. No es una factura real.
deduccion-razon-consumidor_final = Está a nombre de «consumidor final», no al tuyo.
deduccion-razon-otro_comprador = Lleva el número de otra persona o empresa.
deduccion-razon-sin_comprador = No lleva número de documento del comprador.
deduccion-razon-falta_perfil = Lleva un comprador, pero tu perfil no tiene número para compararlo.
deduccion-razon-rechazada = La DIAN la rechazó.
deduccion-razon-sin_validar = Aquí no está la respuesta de la DIAN que la valida.
deduccion-razon-sin_ambiente = No dice si es una factura real o una prueba.

deduccion-razon-pago_declarado = Dices que la pagaste en el año por medio electrónico y tienes comprobante.
deduccion-razon-efectivo_por_error = Dice «efectivo» por error. Cuenta si tienes el comprobante del pago electrónico.
deduccion-razon-pagada_otro_anio = La pagaste en { $anio }, otro año.
deduccion-razon-pago_en_efectivo = Dices que no la pagaste por medio electrónico.
deduccion-razon-dice_efectivo = La factura dice que se pagó en efectivo.
deduccion-razon-medios_mezclados = La factura dice que una parte se pagó en efectivo.
deduccion-razon-dice_electronico = La factura dice que se pagó con tarjeta o transferencia. Falta que lo confirmes.
deduccion-razon-falta_medio = La factura no dice con qué se pagó.
deduccion-razon-falta_pago_credito = Es a crédito. Falta saber cuándo y cómo la pagaste.
deduccion-razon-falta_fecha_pago = Falta el día en que la pagaste. Debe ser en el mismo año.

deduccion-razon-emisor_obligado = Dices que el vendedor está obligado a facturar.
deduccion-razon-emisor_voluntario = Dices que el vendedor factura por su voluntad. Esas compras no cuentan.
deduccion-razon-falta_emisor = Falta saber si el vendedor está obligado a facturar.

deduccion-arreglo-decir_uso = Di si la usas para otro beneficio.
deduccion-arreglo-elegir_un_uso = Si aún no declaras, elige un solo uso para esta compra.
deduccion-arreglo-pedir_factura = La próxima vez, pide factura electrónica a tu nombre al comprar.
deduccion-arreglo-pedir_a_nombre = Pregunta al vendedor si puede anularla y hacer otra a tu nombre.
deduccion-arreglo-pedir_factura_real = Pide al vendedor la factura validada por la DIAN.
deduccion-arreglo-poner_documento = Escribe tu número de documento en tu perfil.
deduccion-arreglo-conseguir_xml = Abre aquí el ZIP o el XML que llegó a tu correo.
deduccion-arreglo-confirmar_pago = Di cómo y qué día la pagaste. Guarda el comprobante.
deduccion-arreglo-tener_comprobante = Si pagaste por medio electrónico y tienes comprobante, dilo aquí.
deduccion-arreglo-decir_fecha_pago = Escribe el día en que la pagaste.
deduccion-arreglo-averiguar_emisor = Pregunta al vendedor, o mira en su RUT si es responsable de IVA o facturador.
