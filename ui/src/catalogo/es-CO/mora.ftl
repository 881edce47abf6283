## Si llego tarde

mora-titulo = Si llego tarde
mora-enlace = Sanción e intereses, con la cuenta paso por paso
mora-inicio = Si llego tarde
mora-que = Calcula cuánto cuesta declarar o pagar después de la fecha, paso por paso.
mora-vista = Qué calcular
mora-sancion = Sanción
mora-intereses = Intereses
mora-orientacion = Es una cuenta para orientarte. **No es una liquidación de la DIAN.** Compárala con su liquidador antes de pagar.
mora-caso = Qué pasó
mora-caso-extemporaneidad = Declaro tarde
mora-caso-correccion = Corrijo y pago más
mora-vence = Vencía el
mora-presentada = La presento el
mora-corregida = La corrijo el
mora-emplazado = La DIAN ya me emplazó
mora-emplazado-extemporaneidad = Es un aviso formal para que declares. También cuenta un auto de inspección tributaria.
mora-emplazado-correccion = Es un aviso formal para que corrijas. También cuenta un auto de visita de inspección.
mora-impuesto = Impuesto a cargo o retenciones
mora-impuesto-pista = El de la declaración que presentas tarde. Si no hubo, escribe 0.
mora-sin-impuesto = Solo si no hubo impuesto
mora-ingresos = Ingresos brutos
mora-ingresos-pista = Los del período que declaras. Si no hubo, escribe 0.
mora-patrimonio = Patrimonio líquido del año anterior
mora-patrimonio-pista = Lo que tenías menos lo que debías. Solo si tampoco hubo ingresos.
mora-saldo = Saldo a favor
mora-saldo-pista = Si la declaración da saldo a favor, cambia el tope.
mora-mayor-valor = Mayor valor a pagar
mora-mayor-valor-pista = Lo que pagas de más, o lo que baja tu saldo a favor.
mora-primera = Día en que presentaste la primera
mora-primera-pista = Solo si esa también fue tarde.
mora-reduccion = Reducción del artículo 640
mora-reduccion-ninguna = Ninguna
mora-reduccion-al = Pagas el { $al } ({ $norma })
mora-reduccion-si = Solo si es así:
mora-calcular = Calcular la sanción
mora-falta-vence = Falta el día en que vencía. Míralo en tus vencimientos.
mora-falta-presentada = Falta el día en que la presentas. Si aún no sabes, prueba con hoy.
mora-falta-mayor-valor = Falta el mayor valor a pagar. Es la diferencia con la primera declaración.
mora-ilegible = No entendemos el valor de «{ $campo }». Escribe pesos enteros, solo con números y puntos.
mora-vacio-titulo = Aquí sale la cuenta
mora-vacio = Verás el total y cada paso con su norma. Así puedes repetirla a mano.
mora-vieja = Cambiaste algo. Esta cuenta es de antes: calcula otra vez.
mora-total = La sanción es de **{ $total }**.
mora-mas-intereses = Los intereses van aparte.
mora-ver-intereses = Calcular los intereses
mora-pasos = La cuenta, paso por paso
mora-a-declarar = Sanción que se declara
mora-uvt-que = UVT es la Unidad de Valor Tributario. La DIAN fija su valor cada año.
mora-a-tiempo = No hay sanción: va a tiempo.
mora-a-tiempo-fechas = Vence el { $vence } y se presenta el { $presentada }.
mora-del-al = { $desde } a { $hasta }
paso-meses =
    { $meses ->
        [one] Del { $desde } al { $hasta } cuenta un mes. Una fracción vale un mes entero.
       *[other] Del { $desde } al { $hasta } cuentan { $meses } meses. Una fracción vale un mes entero.
    }
paso-tarifa =
    { $base ->
        [impuesto] Por cada mes, el { $tarifa } del impuesto de { $valor_base }. Meses: { $meses }.
        [ingresos] Por cada mes, el { $tarifa } de los ingresos de { $valor_base }. Meses: { $meses }.
        [patrimonio] Por cada mes, el { $tarifa } del patrimonio de { $valor_base }. Meses: { $meses }.
       *[otro] Por cada mes, el { $tarifa } de { $valor_base }. Meses: { $meses }.
    }
paso-tope = Pasa del tope: se queda en { $tope }.
paso-mayor_valor = El { $tarifa } del mayor valor, que es de { $valor_base }.
paso-adicional = La primera fue tarde: se suma el { $tarifa } de { $valor_base } por cada mes. Meses: { $meses }.
paso-reduccion = Con la reducción, queda en el { $al }.
paso-minima = No puede bajar de la sanción mínima: { $uvt } UVT de { $anio }, cada una de { $valor_uvt }.
paso-redondeo = Se redondea al múltiplo de { $multiplo } más cercano.

## Intereses

intereses-capital = Impuesto que debes
intereses-capital-pista = Solo el impuesto. Las sanciones y los intereses no generan intereses.
intereses-desde = Primer día de mora
intereses-desde-pista = El siguiente al del vencimiento.
intereses-hasta = Día en que pagas
intereses-hasta-pista = Ese día también cuenta.
intereses-divisor = Entre qué se divide el año
intereses-metodo = Qué tasa lleva cada día
intereses-usual = { $nombre } (la usual)
intereses-otra = { $nombre }
intereses-formas = No encontramos una regla única. Compara con el liquidador de la DIAN.
intereses-calcular = Calcular los intereses
intereses-falta-capital = Falta el impuesto que debes. Escríbelo en pesos.
intereses-falta-desde = Falta el primer día de mora. Es el siguiente al del vencimiento.
intereses-falta-hasta = Falta el día en que pagas. Si no sabes, prueba con hoy.
intereses-al-reves = Las fechas están al revés: el último día va después del primero.
intereses-vacio-titulo = Aquí sale la cuenta
intereses-vacio = Verás el total y cada tramo con sus días, su tasa y su norma.
intereses-total =
    { $dias ->
        [one] Los intereses son **{ $total }**, por un día.
       *[other] Los intereses son **{ $total }**, por { $dias } días.
    }
intereses-sobre = Sobre { $capital }, si pagas el { $hasta }.
intereses-cada-dia = Cada día que pasa suma un poco más.
intereses-tramos = Tramo por tramo
intereses-col-tramo = Tramo
intereses-col-dias = Días
intereses-col-tasa = Tasa
intereses-col-divisor = Divisor
intereses-col-valor = Interés
intereses-dias =
    { $dias ->
        [one] 1 día
       *[other] { $dias } días
    }
intereses-entre = ÷ { $divisor }
intereses-suma = Total
intereses-formula = Cada tramo: impuesto por tasa, entre el divisor, por los días. Se redondea una vez, al final.
divisor-siempre366 = 366, todos los años
    .pista = La fórmula de la Circular 3 de 2013 de la DIAN.
divisor-siempre365 = 365, todos los años
    .pista = Una práctica más reciente.
divisor-dias_del_anio = Los días de cada año
    .pista = 365, o 366 en los bisiestos.
metodo-por_tramos = La de ese día
    .pista = La tasa cambia cada mes, y cada mes lleva la suya.
metodo-tasa_del_pago = La del día en que pagas
    .pista = Una misma tasa para todos los días.

## Tasas

tasas-falta = Falta una tasa
tasas-falta-cuando = No conocemos la del { $desde } al { $hasta }. Lo que escribiste sigue aquí.
tasas-falta-donde = La DIAN publica la tasa de interés moratorio cada mes. Es la de usura de consumo menos dos puntos.
tasas-desde = Desde
tasas-hasta = Hasta
tasas-valor = Tasa anual de mora
tasas-valor-pista = En porcentaje, ya con los dos puntos menos. Por ejemplo: 23,52.
tasas-guardar = Guardar y calcular
tasas-se-guarda = Se guarda en este equipo. Puedes quitarla cuando quieras.
tasas-dura = Sirve hasta que cierres la aplicación. Con una bóveda se guarda en este equipo.
tasas-sin-guardar = La tasa no se guardó y la cuenta no siguió. Lo que escribiste sigue aquí.
tasas-falta-valor = Falta la tasa. Escríbela así: 23,52.
tasas-falta-fechas = Faltan los días en que rige. Elige el primero y el último.
tasas-propia = Tu tasa
tasas-propia-respaldo = La escribiste tú. Está por verificar.
tasas-conocidas = Tasas conocidas ({ $cuantas })
tasas-quitar = Quitar
tasas-quitar-cual = Quitar la tasa de { $cuando }
tasas-quitada = Quitaste la tasa de { $cuando }.
tasas-deshacer = Devolverla
