## The screen of the 1 % deduction

libro-titulo = 1% deduction
libro-que = See how much you can deduct for purchases with an electronic invoice.
libro-respuesta = With what you have, your deduction would be **{ $deduccion }**, { $parte } of the cap of 240 UVT.
libro-respuesta-sin-uvt = In { $anio } your purchases that count add up to **{ $cuentan }**. There is no cap yet for that year.
libro-respuesta-vacia = You have no purchases of { $anio } yet.
libro-anio = Year of the purchases
libro-empresa = Your profile is of a company. This deduction is only for individuals.
libro-solo-titulo = Who uses it?
libro-solo = Only individuals who file income tax under the “cédula general”.
libro-sin-perfil = Your profile has no document number. With it we know whether each invoice is yours.
libro-sin-perfil-boton = Write my number
libro-vacio-titulo = No purchases of { $anio }
libro-vacio = Keep your electronic invoices and here you will see which count. You can also look at another year.
libro-vacio-boton = Scan an invoice
libro-cuentas = The sum
libro-barra = { $deduccion } of { $tope }: you have { $parte } of the cap.
libro-sin-uvt = The UVT (Unidad de Valor Tributario, tax value unit) of { $anio } is not known yet. So we compute neither cap nor deduction.
libro-cuentan = Purchases that count
libro-por_confirmar = To confirm
libro-no_cuentan = Do not count
libro-deduccion = 1% of what counts
libro-posible = If everything that is missing held, it would be **{ $posible }**.
libro-grupo-cuentan = They count
libro-grupo-cuentan-que = They meet the four conditions.
libro-grupo-por_confirmar = To confirm
libro-grupo-por_confirmar-que = Open each one and answer what is missing.
libro-grupo-no_cuentan = They do not count
libro-grupo-no_cuentan-que = A condition does not hold. Some can be mended.
libro-marca-bien = Counts:
libro-marca-mal = Does not count:
libro-marca-desconocido = To confirm:
libro-ver-factura = See the invoice
libro-completar = Complete it in the invoice
libro-mas = See { $cuantas } more ({ $quedan } left)
libro-reglas = The four conditions
libro-porque = It is 1% of the purchases that meet the four conditions, up to 240 UVT in the year.
libro-uvt = UVT of { $anio }
libro-uvt-no = Not known yet
libro-tope = 240 UVT
libro-no-declara = It is a sum of what you kept and said. Nothing is sent to DIAN.
libro-factura = Invoice { $numero }
libro-falta-desconocido =
    { $cuantas ->
        [one] Not known: { $cual }
       *[other] Not known: { $cuantas } of the four conditions
    }
libro-falta-mal =
    { $cuantas ->
        [one] Does not hold: { $cual }
       *[other] { $cuantas } of the four conditions do not hold
    }
