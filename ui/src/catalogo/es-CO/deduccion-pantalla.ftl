## La pantalla de la deducción del 1 %

libro-titulo = Deducción del 1 %
libro-que = Mira cuánto puedes deducir por tus compras con factura electrónica.
libro-respuesta = Con lo que tienes, tu deducción sería **{ $deduccion }**, el { $parte } del tope de 240 UVT.
libro-respuesta-sin-uvt = En { $anio } tus compras que cuentan suman **{ $cuentan }**. Aún no hay tope para ese año.
libro-respuesta-vacia = Aún no tienes compras de { $anio }.
libro-anio = Año de las compras
libro-empresa = Tu perfil es de una empresa. Esta deducción es solo para personas naturales.
libro-solo-titulo = ¿Quién la usa?
libro-solo = Solo las personas naturales que declaran renta por la cédula general.
libro-sin-perfil = Tu perfil no tiene número de documento. Con él sabemos si cada factura es tuya.
libro-sin-perfil-boton = Escribir mi número
libro-vacio-titulo = Sin compras de { $anio }
libro-vacio = Guarda tus facturas electrónicas y aquí verás cuáles cuentan. También puedes mirar otro año.
libro-vacio-boton = Escanear una factura
libro-cuentas = La cuenta
libro-barra = { $deduccion } de { $tope }: llevas el { $parte } del tope.
libro-sin-uvt = Aún no se conoce la UVT (Unidad de Valor Tributario) de { $anio }. Por eso no calculamos el tope ni la deducción.
libro-cuentan = Compras que cuentan
libro-por_confirmar = Por confirmar
libro-no_cuentan = No cuentan
libro-deduccion = El 1 % de lo que cuenta
libro-posible = Si se cumple todo lo que falta, sería **{ $posible }**.
libro-grupo-cuentan = Cuentan
libro-grupo-cuentan-que = Cumplen las cuatro condiciones.
libro-grupo-por_confirmar = Por confirmar
libro-grupo-por_confirmar-que = Abre cada una y responde lo que falta.
libro-grupo-no_cuentan = No cuentan
libro-grupo-no_cuentan-que = Una condición no se cumple. Algunas se pueden arreglar.
libro-marca-bien = Cuenta:
libro-marca-mal = No cuenta:
libro-marca-desconocido = Por confirmar:
libro-ver-factura = Ver la factura
libro-completar = Completar en la factura
libro-mas = Ver { $cuantas } más (quedan { $quedan })
libro-reglas = Las cuatro condiciones
libro-porque = Es el 1 % de las compras que cumplen las cuatro condiciones, hasta 240 UVT en el año.
libro-uvt = UVT de { $anio }
libro-uvt-no = Aún no la conocemos
libro-tope = 240 UVT
libro-no-declara = Es una cuenta con lo que guardaste y dijiste. No se envía nada a la DIAN.
libro-factura = Factura { $numero }
libro-falta-desconocido =
    { $cuantas ->
        [one] Falta saber: { $cual }
       *[other] Falta saber { $cuantas } de las cuatro condiciones
    }
libro-falta-mal =
    { $cuantas ->
        [one] No se cumple: { $cual }
       *[other] No se cumplen { $cuantas } de las cuatro condiciones
    }
