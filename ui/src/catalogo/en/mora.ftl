## If I am late

mora-titulo = If I am late
mora-enlace = Penalty and interest, with the sum step by step
mora-inicio = If I am late
mora-que = Work out what it costs to file or pay after the date, step by step.
mora-vista = What to work out
mora-sancion = Penalty
mora-intereses = Interest
mora-orientacion = This is a sum to guide you. **It is not an assessment by DIAN.** Compare it with DIAN’s own calculator before you pay.
mora-caso = What happened
mora-caso-extemporaneidad = I file late
mora-caso-correccion = I correct and pay more
mora-vence = It was due on
mora-presentada = I file it on
mora-corregida = I correct it on
mora-emplazado = DIAN has already summoned me
mora-emplazado-extemporaneidad = It is a formal notice to file (emplazamiento). An order of tax inspection counts too.
mora-emplazado-correccion = It is a formal notice to correct (emplazamiento). An order of an inspection visit counts too.
mora-impuesto = Tax due or withholdings
mora-impuesto-pista = That of the return you file late. If there was none, write 0.
mora-sin-impuesto = Only if there was no tax
mora-ingresos = Gross income
mora-ingresos-pista = That of the period you file. If there was none, write 0.
mora-patrimonio = Net worth of the year before
mora-patrimonio-pista = What you had minus what you owed. Only if there was no income either.
mora-saldo = Balance in favour
mora-saldo-pista = If the return gives a balance in favour, the cap changes.
mora-mayor-valor = Greater amount to pay
mora-mayor-valor-pista = What you pay more, or what your balance in favour loses.
mora-primera = Day on which you filed the first one
mora-primera-pista = Only if that one was late too.
mora-reduccion = Reduction of article 640
mora-reduccion-ninguna = None
mora-reduccion-al = You pay { $al } ({ $norma })
mora-reduccion-si = Only if this is so:
mora-calcular = Work out the penalty
mora-falta-vence = The day it was due is missing. Look at your due dates.
mora-falta-presentada = The day you file is missing. If you do not know yet, try today.
mora-falta-mayor-valor = The greater amount to pay is missing. It is the difference with the first return.
mora-ilegible = We do not understand the amount of “{ $campo }”. Write whole pesos, with digits and dots only.
mora-vacio-titulo = The sum goes here
mora-vacio = You will see the total and each step with its rule. So you can redo it by hand.
mora-vieja = You changed something. This sum is from before: work it out again.
mora-total = The penalty is **{ $total }**.
mora-mas-intereses = Interest comes apart.
mora-ver-intereses = Work out the interest
mora-pasos = The sum, step by step
mora-a-declarar = Penalty to declare
mora-uvt-que = UVT is the Unidad de Valor Tributario, a tax unit. DIAN sets its value every year.
mora-a-tiempo = There is no penalty: it is in time.
mora-a-tiempo-fechas = It is due on { $vence } and filed on { $presentada }.
mora-del-al = { $desde } to { $hasta }
paso-meses =
    { $meses ->
        [one] From { $desde } to { $hasta } one month counts. A part of a month is a whole one.
       *[other] From { $desde } to { $hasta }, { $meses } months count. A part of a month is a whole one.
    }
paso-tarifa =
    { $base ->
        [impuesto] For each month, { $tarifa } of the tax of { $valor_base }. Months: { $meses }.
        [ingresos] For each month, { $tarifa } of the income of { $valor_base }. Months: { $meses }.
        [patrimonio] For each month, { $tarifa } of the net worth of { $valor_base }. Months: { $meses }.
       *[otro] For each month, { $tarifa } of { $valor_base }. Months: { $meses }.
    }
paso-tope = It goes over the cap: it stays at { $tope }.
paso-mayor_valor = { $tarifa } of the greater amount, which is { $valor_base }.
paso-adicional = The first one was late: { $tarifa } of { $valor_base } is added for each month. Months: { $meses }.
paso-reduccion = With the reduction, { $al } of it is left.
paso-minima = It cannot go under the least penalty: { $uvt } UVT of { $anio }, each of { $valor_uvt }.
paso-redondeo = It is rounded to the nearest multiple of { $multiplo }.

## Interest

intereses-capital = Tax that you owe
intereses-capital-pista = Only the tax. Penalties and interest bear no interest.
intereses-desde = First day of delay
intereses-desde-pista = The one after the due date.
intereses-hasta = Day on which you pay
intereses-hasta-pista = That day counts too.
intereses-divisor = What the year is divided by
intereses-metodo = Which rate each day has
intereses-usual = { $nombre } (the usual one)
intereses-otra = { $nombre }
intereses-formas = We found no single rule. Compare it with DIAN’s own calculator.
intereses-calcular = Work out the interest
intereses-falta-capital = The tax that you owe is missing. Write it in pesos.
intereses-falta-desde = The first day of delay is missing. It is the one after the due date.
intereses-falta-hasta = The day on which you pay is missing. If you do not know, try today.
intereses-al-reves = The dates are the wrong way round: the last day comes after the first.
intereses-vacio-titulo = The sum goes here
intereses-vacio = You will see the total and each stretch with its days, its rate and its rule.
intereses-total =
    { $dias ->
        [one] The interest is **{ $total }**, for one day.
       *[other] The interest is **{ $total }**, for { $dias } days.
    }
intereses-sobre = On { $capital }, if you pay on { $hasta }.
intereses-cada-dia = Each day that goes by adds a little.
intereses-tramos = Stretch by stretch
intereses-col-tramo = Stretch
intereses-col-dias = Days
intereses-col-tasa = Rate
intereses-col-divisor = Divisor
intereses-col-valor = Interest
intereses-dias =
    { $dias ->
        [one] 1 day
       *[other] { $dias } days
    }
intereses-entre = ÷ { $divisor }
intereses-suma = Total
intereses-formula = Each stretch: tax times rate, over the divisor, times the days. It is rounded once, at the end.
divisor-siempre366 = 366, every year
    .pista = The formula of DIAN’s Circular 3 of 2013.
divisor-siempre365 = 365, every year
    .pista = A more recent practice.
divisor-dias_del_anio = The days of each year
    .pista = 365, or 366 in leap years.
metodo-por_tramos = That of the day
    .pista = The rate changes every month, and each month has its own.
metodo-tasa_del_pago = That of the day on which you pay
    .pista = One same rate for every day.

## Rates

tasas-falta = A rate is missing
tasas-falta-cuando = We do not know the one from { $desde } to { $hasta }. What you wrote is still here.
tasas-falta-donde = DIAN publishes the late interest rate every month. It is the consumer usury rate less two points.
tasas-desde = From
tasas-hasta = To
tasas-valor = Yearly late rate
tasas-valor-pista = In per cent, already less the two points. For example: 23.52.
tasas-guardar = Save and work it out
tasas-se-guarda = It is kept on this device. You can take it away at any time.
tasas-dura = It lasts until you close the application. With a vault it is kept on this device.
tasas-sin-guardar = The rate was not kept and the sum did not go on. What you wrote is still here.
tasas-falta-valor = The rate is missing. Write it like this: 23.52.
tasas-falta-fechas = The days it holds are missing. Choose the first and the last.
tasas-propia = Your rate
tasas-propia-respaldo = You wrote it. It is to be verified.
tasas-conocidas = Known rates ({ $cuantas })
tasas-quitar = Take away
tasas-quitar-cual = Take away the rate of { $cuando }
tasas-quitada = You took away the rate of { $cuando }.
tasas-deshacer = Bring it back
