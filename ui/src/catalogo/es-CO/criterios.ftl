## ¿Debo…?

criterios-titulo = ¿Debo…?
criterios-enlace = ¿Debo declarar?
criterios-enlace-sub = Renta, IVA (Impuesto sobre las Ventas), Régimen Simple y factura
criterios-enlace-facturador = ¿Debo facturar electrónicamente?
criterios-enlace-facturador-sub = Facturador electrónico: quién lo es y desde cuándo
criterios-cual = Qué quieres saber
criterios-vacio-titulo = No tenemos esa pregunta
criterios-vacio = La dirección cambió o la pregunta no está en tus normas. Elige otra de la lista.
criterios-vacio-accion = Ir a la primera

criterios-titulo-declarar_renta = ¿Debo declarar renta?
criterios-titulo-responsable_iva = ¿Soy responsable de IVA?
criterios-titulo-iva_bimestral = ¿Declaro IVA cada dos meses?
criterios-titulo-regimen_simple = ¿Puedo entrar al Régimen Simple?
criterios-titulo-facturador = ¿Debo facturar electrónicamente?
criterios-corto-declarar_renta = Renta
criterios-corto-responsable_iva = Responsable de IVA
criterios-corto-iva_bimestral = IVA cada dos meses
criterios-corto-regimen_simple = Régimen Simple
criterios-corto-facturador = Factura electrónica
criterios-que-declarar_renta = Para personas naturales que viven en Colombia. Basta con que se cumpla un criterio.
criterios-que-responsable_iva = IVA es el Impuesto sobre las Ventas. Si vendes con IVA, basta con que se cumpla otro criterio.
criterios-que-iva_bimestral = Para responsables de IVA, el Impuesto sobre las Ventas. Fuera del Simple, basta con que se cumpla otro criterio.
criterios-que-regimen_simple = El Régimen Simple de Tributación reúne varios impuestos en uno. Para entrar, deben cumplirse todos los criterios.
criterios-que-facturador = Si vendes y no estás exceptuado, basta con que se cumpla otro criterio.

criterios-anio = Año
criterios-anio-gravable = Año gravable
criterios-nit = NIT o cédula
criterios-nit-pista = Solo para buscar tu fecha.
criterios-nit-persona = Tu perfil es de una empresa. Aquí va la cédula de la persona, para buscar su fecha.
criterios-si = Sí
criterios-no = No
criterios-ver = Ver la respuesta
criterios-avance = Respondiste { $hechas } de { $total }.
criterios-privado = Tus respuestas no salen de este equipo y se olvidan al cerrar la aplicación.
criterios-ilegible = No entendemos el valor de «{ $campo }». Escribe pesos enteros, solo con números y puntos.
criterios-como = Responde lo que sepas. **A veces un solo dato decide.**
criterios-como-no-se = Con «No sé» o un campo vacío seguimos. Te diremos qué falta, si falta algo.
criterios-limite = Lo que aquí no miramos.
criterios-limite-declarar_renta = Las personas que viven fuera de Colombia tienen otras reglas.
criterios-limite-responsable_iva = Otro tope tiene quien vive solo de contratos con el Estado. El Régimen Simple también tiene reglas propias.
criterios-limite-iva_bimestral = Si pasaste a ser responsable este año, hay dos lecturas. Confírmala en tu RUT (Registro Único Tributario) o con la DIAN.
criterios-limite-regimen_simple = Si tienes otras empresas, los topes se revisan sumados. La lista de exclusiones que encontramos puede estar incompleta.
criterios-limite-facturador = Otro tope tiene quien vive solo de contratos con el Estado. La lista de exceptuados que encontramos puede estar incompleta.

## La respuesta

criterios-respuesta-declarar_renta-si = Sí debes declarar renta por { $anio }.
criterios-respuesta-declarar_renta-no = No debes declarar renta por { $anio }.
criterios-respuesta-declarar_renta-faltan_datos = Aún no se sabe si debes declarar renta por { $anio }.
criterios-respuesta-responsable_iva-si = Sí eres responsable de IVA en { $anio }.
criterios-respuesta-responsable_iva-no = No eres responsable de IVA en { $anio }.
criterios-respuesta-responsable_iva-faltan_datos = Aún no se sabe si eres responsable de IVA en { $anio }.
criterios-respuesta-iva_bimestral-si = Sí declaras el IVA cada dos meses en { $anio }.
criterios-respuesta-iva_bimestral-no = No declaras el IVA cada dos meses en { $anio }.
criterios-respuesta-iva_bimestral-faltan_datos = Aún no se sabe cada cuánto declaras el IVA en { $anio }.
criterios-respuesta-regimen_simple-si = Sí puedes entrar al Régimen Simple en { $anio }.
criterios-respuesta-regimen_simple-no = No puedes entrar al Régimen Simple en { $anio }.
criterios-respuesta-regimen_simple-faltan_datos = Aún no se sabe si puedes entrar al Régimen Simple en { $anio }.
criterios-respuesta-facturador-si = Sí debes facturar electrónicamente en { $anio }.
criterios-respuesta-facturador-no = No debes facturar electrónicamente en { $anio }.
criterios-respuesta-facturador-faltan_datos = Aún no se sabe si debes facturar electrónicamente en { $anio }.
criterios-otra-si = Sí en { $anio }: { $nombre }.
criterios-otra-no = No en { $anio }: { $nombre }.
criterios-otra-faltan_datos = Aún no se sabe en { $anio }: { $nombre }.
criterios-nota-declarar_renta-no = Puedes declarar sin estar obligado, por ejemplo para pedir de vuelta lo que te retuvieron.
criterios-nota-iva_bimestral-no = Si eres responsable, te toca cada cuatro meses. En el Régimen Simple, una vez al año.
criterios-nota-facturador-no = Puedes facturar sin estar obligado. Entonces cumples todas las reglas de la factura.
criterios-por = Lo decide: { $cosas }.
criterios-por-dato = { $nombre } ({ $respuesta })
criterios-por-todos = Lo deciden todos los criterios juntos.
criterios-vence = Te toca a más tardar el
criterios-vence-si-toca = Si te toca, es a más tardar el
criterios-sin-nit = Si escribes tu NIT o cédula, buscamos también la fecha.
criterios-ver-vencimientos = Ver vencimientos
criterios-vieja = Cambiaste algo. Esta respuesta es de antes: pulsa «Ver la respuesta» otra vez.
criterios-faltan =
    { $cuantos ->
        [one] Con este dato se puede saber:
       *[other] Con alguno de estos { $cuantos } datos, o con todos, se puede saber:
    }
criterios-sin-uvt =
    { $cuantos ->
        [one] **La UVT de { $anios } aún no se conoce.** Sus topes no tienen valor en pesos todavía.
       *[other] **Las UVT de { $anios } aún no se conocen.** Sus topes no tienen valor en pesos todavía.
    }
criterios-cada = Criterio por criterio
criterios-uvt-de = Con la UVT de { $anios }
criterios-uvt-que = UVT es la Unidad de Valor Tributario. La DIAN fija su valor cada año.
criterios-sin-dato = Sin dato
criterios-tope-pesos = { $pesos } ({ $uvt } UVT de { $anio })
criterios-tope-sin-pesos = { $uvt } UVT, aún sin valor en pesos
criterios-si-mayor = Se cumple si pasa de { $tope }.
criterios-si-mayor_o_igual = Se cumple desde { $tope }.
criterios-si-menor = Se cumple si es menos de { $tope }.
criterios-si-menor_o_igual = Se cumple si no pasa de { $tope }.
criterios-si-responde = Se cumple si la respuesta es «{ $respuesta }».
criterios-cumple-si = Se cumple
criterios-cumple-no = No se cumple
criterios-cumple-no-se = No se sabe
criterios-decide = Decide
criterios-certeza-publicado = Todas las reglas están publicadas.
criterios-certeza-por_verificar = Alguna regla está por verificar. Está marcada en su criterio.
criterios-orientacion = Es una orientación con lo que respondiste. **No es una decisión de la DIAN.** Confírmala con ella o con tu contador.

## Factura electrónica: desde cuándo

criterios-desde-titulo = ¿Desde cuándo?
criterios-desde-rut = Mira la casilla 53 de tu RUT (Registro Único Tributario). El código 52 es «Facturador electrónico»: la DIAN ya te tiene como tal.
criterios-desde-periodo = Si pasas a ser responsable de IVA, lo eres desde el período siguiente.
criterios-desde-contrato = Si vas a firmar un contrato que pasa el tope, te inscribes antes de firmarlo.
criterios-desde-gracia = No encontramos un plazo de gracia para empezar a facturar. No cuentes con él.
criterios-desde-norma = Estatuto Tributario, arts. 437 par. 3 y 508-2; Decreto 1625 de 2016, art. 1.6.1.4.2
criterios-desde-certeza = Por verificar: que la factura siga las fechas del IVA es una lectura nuestra.

## Preguntas: renta

criterio-declarar_renta-patrimonio_bruto = ¿Cuánto valía lo que tenías el 31 de diciembre de { $anio }?
    .pista = Casa, carro, ahorros, inversiones y demás, sin restar deudas.
    .nombre = Patrimonio bruto
criterio-declarar_renta-ingresos_brutos = ¿Cuánto recibiste en { $anio }?
    .pista = Salario, honorarios, arriendos, ventas y rendimientos, sin restar gastos.
    .nombre = Ingresos brutos
criterio-declarar_renta-consumos_tarjeta = ¿Cuánto gastaste en { $anio } con tarjetas de crédito?
    .pista = Suma todas tus tarjetas. Tu banco lo dice en el certificado del año.
    .nombre = Consumos con tarjeta de crédito
criterio-declarar_renta-compras_consumos = ¿Cuánto sumaron todas tus compras y gastos de { $anio }?
    .pista = Por cualquier medio: efectivo, tarjetas y transferencias.
    .nombre = Compras y consumos
criterio-declarar_renta-consignaciones = ¿Cuánto entró a tus cuentas e inversiones en { $anio }?
    .pista = Consignaciones, depósitos e inversiones financieras, sumados.
    .nombre = Consignaciones
criterio-declarar_renta-responsable_iva = ¿Eras responsable de IVA el 31 de diciembre de { $anio }?
    .pista = IVA es el Impuesto sobre las Ventas. En la casilla 53 del RUT es el código 48.
    .nombre = Responsable de IVA

## Preguntas: responsable de IVA

criterio-responsable_iva-vende_gravado = ¿Vendes cosas o prestas servicios que tienen IVA?
    .pista = Si solo vendes cosas excluidas de IVA, responde que no.
    .nombre = Vende con IVA
criterio-responsable_iva-persona_natural = ¿Trabajas a tu nombre, como persona natural?
    .pista = Una sociedad o una fundación no es una persona natural.
    .nombre = Persona natural
criterio-responsable_iva-ingresos_anio_anterior = ¿Cuánto vendiste con IVA en { $antes }?
    .pista = Solo los ingresos brutos de la actividad que tiene IVA.
    .nombre = Ingresos con IVA de { $antes }
criterio-responsable_iva-ingresos_anio = ¿Cuánto has vendido con IVA en { $anio }?
    .pista = Lo que va del año, sin restar gastos.
    .nombre = Ingresos con IVA de { $anio }
criterio-responsable_iva-mas_de_un_local = ¿Tienes más de un local, oficina, sede o negocio?
    .nombre = Más de un local
criterio-responsable_iva-franquicia = ¿Tu negocio usa una franquicia, una concesión o una marca ajena por la que pagas?
    .nombre = Franquicia o marca ajena
criterio-responsable_iva-usuario_aduanero = ¿Estás registrado como usuario aduanero?
    .pista = Por ejemplo, para importar o exportar.
    .nombre = Usuario aduanero
criterio-responsable_iva-contrato_anio_anterior = ¿De cuánto fue tu contrato con IVA más grande de { $antes }?
    .pista = Un solo contrato, no la suma. Si no firmaste ninguno, escribe 0.
    .nombre = Contrato más grande de { $antes }
criterio-responsable_iva-contrato_anio = ¿De cuánto es tu contrato con IVA más grande de { $anio }?
    .pista = Un solo contrato, no la suma. Si no firmaste ninguno, escribe 0.
    .nombre = Contrato más grande de { $anio }
criterio-responsable_iva-consignaciones_anio_anterior = ¿Cuánto entró a tus cuentas en { $antes } por ventas con IVA?
    .pista = Consignaciones, depósitos e inversiones que vienen de esa actividad.
    .nombre = Consignaciones de { $antes }
criterio-responsable_iva-consignaciones_anio = ¿Cuánto ha entrado a tus cuentas en { $anio } por ventas con IVA?
    .pista = Consignaciones, depósitos e inversiones que vienen de esa actividad.
    .nombre = Consignaciones de { $anio }

## Preguntas: IVA cada dos meses

criterio-iva_bimestral-regimen_simple = ¿Estás en el Régimen Simple en { $anio }?
    .pista = En la casilla 53 del RUT (Registro Único Tributario) es el código 47.
    .nombre = Régimen Simple
criterio-iva_bimestral-gran_contribuyente = ¿La DIAN te calificó como gran contribuyente?
    .pista = En la casilla 53 del RUT es el código 13.
    .nombre = Gran contribuyente
criterio-iva_bimestral-exporta_o_produce_exentos = ¿Exportas, o produces bienes exentos?
    .pista = Exentos son, por ejemplo, los huevos y la leche.
    .nombre = Exporta o produce bienes exentos
criterio-iva_bimestral-ingresos_anio_anterior = ¿Cuánto sumaron tus ingresos gravados y exentos de { $antes }?
    .pista = Sin los excluidos y sin restar gastos.
    .nombre = Ingresos gravados y exentos de { $antes }
criterio-iva_bimestral-empezo_este_anio = ¿Empezaste tu actividad con IVA en { $anio }?
    .nombre = Empezó en { $anio }

## Preguntas: Régimen Simple

criterio-regimen_simple-empresa = ¿Tienes un negocio propio, o una sociedad de personas que residen en Colombia?
    .pista = Todos los socios deben ser personas naturales que residen en el país.
    .nombre = Negocio propio o sociedad de residentes
criterio-regimen_simple-ingresos_anio_anterior = ¿Cuánto sumaron tus ingresos brutos de { $antes }?
    .pista = Sin restar gastos. Si apenas empiezas, escribe 0.
    .nombre = Ingresos brutos de { $antes }
criterio-regimen_simple-residente = ¿Resides en Colombia para efectos de impuestos?
    .pista = Si es una sociedad: que no sea extranjera ni establecimiento de una extranjera.
    .nombre = Residente en Colombia
criterio-regimen_simple-relacion_laboral = ¿Tu trabajo es en realidad un empleo, con jefe y horario de quien te paga?
    .nombre = Relación laboral
criterio-regimen_simple-filial_o_socia = ¿Tu sociedad es filial o sucursal de otra, financiera, o socia de otras?
    .pista = Si no tienes sociedad, responde que no.
    .nombre = Filial, financiera o socia de otras
criterio-regimen_simple-rentas_pasivas = ¿El 20 % o más de tus ingresos viene de arriendos, intereses u otras rentas pasivas?
    .nombre = Rentas pasivas
criterio-regimen_simple-actividad_excluida = ¿Te dedicas a una actividad excluida?
    .pista = Microcrédito, factoring, asesoría financiera, energía eléctrica, automóviles, importar combustibles, armas o explosivos.
    .nombre = Actividad excluida
criterio-regimen_simple-al_dia = ¿Estás al día con tus impuestos y tu seguridad social?
    .pista = También cuenta tener RUT (Registro Único Tributario) y firma electrónica.
    .nombre = Al día

## Preguntas: factura electrónica

criterio-facturador-vende = ¿Vendes cosas o prestas servicios por tu cuenta?
    .nombre = Vende o presta servicios
criterio-facturador-exceptuado = ¿Estás entre los exceptuados?
    .pista = Bancos, cooperativas por lo financiero, transporte urbano de pasajeros, o quien solo recibe salario o pensión.
    .nombre = Exceptuado de facturar
criterio-facturador-responsable_iva_o_consumo = ¿Eres responsable de IVA o del impuesto al consumo?
    .pista = IVA es el Impuesto sobre las Ventas. En la casilla 53 del RUT son los códigos 48 y 33.
    .nombre = Responsable de IVA o de consumo
criterio-facturador-regimen_simple = ¿Estás en el Régimen Simple?
    .pista = En la casilla 53 del RUT es el código 47.
    .nombre = Régimen Simple
criterio-facturador-persona_natural = ¿Vendes a tu nombre, como persona natural?
    .pista = Una sociedad o una fundación no es una persona natural.
    .nombre = Persona natural
criterio-facturador-ingresos_anio_anterior = ¿Cuánto sumaron tus ventas sin IVA de { $antes }?
    .pista = Ingresos brutos. No sumes salarios ni pensiones.
    .nombre = Ventas de { $antes }
criterio-facturador-ingresos_anio = ¿Cuánto suman tus ventas sin IVA en { $anio }?
    .pista = Lo que va del año, sin restar gastos.
    .nombre = Ventas de { $anio }
