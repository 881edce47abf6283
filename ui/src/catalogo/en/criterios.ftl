## Do I have to…?

criterios-titulo = Do I have to…?
criterios-enlace = Do I have to file?
criterios-enlace-sub = Income tax, IVA (sales tax), Régimen Simple and invoicing
criterios-enlace-facturador = Do I have to invoice electronically?
criterios-enlace-facturador-sub = Facturador electrónico: who is one, and from when
criterios-cual = What you want to know
criterios-vacio-titulo = We do not have that question
criterios-vacio = The address changed, or the question is not in your rules. Choose another from the list.
criterios-vacio-accion = Go to the first one

criterios-titulo-declarar_renta = Do I have to file income tax?
criterios-titulo-responsable_iva = Am I responsible for IVA?
criterios-titulo-iva_bimestral = Do I file IVA every two months?
criterios-titulo-regimen_simple = Can I join the Régimen Simple?
criterios-titulo-facturador = Do I have to invoice electronically?
criterios-corto-declarar_renta = Income tax
criterios-corto-responsable_iva = Responsible for IVA
criterios-corto-iva_bimestral = IVA every two months
criterios-corto-regimen_simple = Régimen Simple
criterios-corto-facturador = Electronic invoice
criterios-que-declarar_renta = For people who live in Colombia. It takes only one criterion that is met.
criterios-que-responsable_iva = IVA is the Colombian sales tax. If you sell with IVA, it takes only one other criterion.
criterios-que-iva_bimestral = For those responsible for IVA, the sales tax. Outside the Simple, it takes only one other criterion.
criterios-que-regimen_simple = The Régimen Simple de Tributación joins several taxes in one. To join, every criterion must be met.
criterios-que-facturador = If you sell and are not excepted, it takes only one other criterion.

criterios-anio = Year
criterios-anio-gravable = Taxable year
criterios-nit = NIT or cédula
criterios-nit-pista = Only to look for your date.
criterios-nit-persona = Your profile is a company's. Here goes the person's cédula, to look for their date.
criterios-si = Yes
criterios-no = No
criterios-ver = See the answer
criterios-avance = You answered { $hechas } of { $total }.
criterios-privado = Your answers stay on this device and are forgotten when the application closes.
criterios-ilegible = We do not understand the amount of “{ $campo }”. Write whole pesos, with digits and dots only.
criterios-como = Answer what you know. **Sometimes a single fact decides.**
criterios-como-no-se = With “I don’t know” or an empty field we go on. We will say what is missing, if anything is.
criterios-limite = What we do not look at here.
criterios-limite-declarar_renta = People who live outside Colombia have other rules.
criterios-limite-responsable_iva = Who lives only on contracts with the State has another limit. The Régimen Simple has its own rules too.
criterios-limite-iva_bimestral = If you became responsible this year, there are two readings. Confirm it in your RUT (tax register) or with DIAN.
criterios-limite-regimen_simple = If you have other businesses, the limits are checked together. The list of exclusions that we found may be incomplete.
criterios-limite-facturador = Who lives only on contracts with the State has another limit. The list of exceptions that we found may be incomplete.

## The answer

criterios-respuesta-declarar_renta-si = Yes, you have to file income tax for { $anio }.
criterios-respuesta-declarar_renta-no = You do not have to file income tax for { $anio }.
criterios-respuesta-declarar_renta-faltan_datos = It is not known yet whether you have to file income tax for { $anio }.
criterios-respuesta-responsable_iva-si = Yes, you are responsible for IVA in { $anio }.
criterios-respuesta-responsable_iva-no = You are not responsible for IVA in { $anio }.
criterios-respuesta-responsable_iva-faltan_datos = It is not known yet whether you are responsible for IVA in { $anio }.
criterios-respuesta-iva_bimestral-si = Yes, you file IVA every two months in { $anio }.
criterios-respuesta-iva_bimestral-no = You do not file IVA every two months in { $anio }.
criterios-respuesta-iva_bimestral-faltan_datos = It is not known yet how often you file IVA in { $anio }.
criterios-respuesta-regimen_simple-si = Yes, you can join the Régimen Simple in { $anio }.
criterios-respuesta-regimen_simple-no = You cannot join the Régimen Simple in { $anio }.
criterios-respuesta-regimen_simple-faltan_datos = It is not known yet whether you can join the Régimen Simple in { $anio }.
criterios-respuesta-facturador-si = Yes, you have to invoice electronically in { $anio }.
criterios-respuesta-facturador-no = You do not have to invoice electronically in { $anio }.
criterios-respuesta-facturador-faltan_datos = It is not known yet whether you have to invoice electronically in { $anio }.
criterios-otra-si = Yes in { $anio }: { $nombre }.
criterios-otra-no = No in { $anio }: { $nombre }.
criterios-otra-faltan_datos = Not known yet in { $anio }: { $nombre }.
criterios-nota-declarar_renta-no = You can file without having to, for example to ask for what was withheld from you.
criterios-nota-iva_bimestral-no = If you are responsible, it is every four months. In the Régimen Simple, once a year.
criterios-nota-facturador-no = You can invoice without having to. Then you follow all the rules of the invoice.
criterios-por = What decides: { $cosas }.
criterios-por-dato = { $nombre } ({ $respuesta })
criterios-por-todos = All the criteria together decide.
criterios-vence = It is due by
criterios-vence-si-toca = If you have to, it is due by
criterios-sin-nit = If you write your NIT or cédula, we look for the date too.
criterios-ver-vencimientos = See due dates
criterios-vieja = You changed something. This answer is from before: press “See the answer” again.
criterios-faltan =
    { $cuantos ->
        [one] With this fact it can be known:
       *[other] With one of these { $cuantos } facts, or with all, it can be known:
    }
criterios-sin-uvt =
    { $cuantos ->
        [one] **The UVT of { $anios } is not known yet.** Its limits have no amount in pesos so far.
       *[other] **The UVT of { $anios } are not known yet.** Their limits have no amount in pesos so far.
    }
criterios-cada = Criterion by criterion
criterios-uvt-de = With the UVT of { $anios }
criterios-uvt-que = UVT is the Unidad de Valor Tributario, a tax unit. DIAN sets its value every year.
criterios-sin-dato = Not given
criterios-tope-pesos = { $pesos } ({ $uvt } UVT of { $anio })
criterios-tope-sin-pesos = { $uvt } UVT, with no amount in pesos yet
criterios-si-mayor = Met if it is above { $tope }.
criterios-si-mayor_o_igual = Met from { $tope } up.
criterios-si-menor = Met if it is below { $tope }.
criterios-si-menor_o_igual = Met if it is not above { $tope }.
criterios-si-responde = Met if the answer is “{ $respuesta }”.
criterios-cumple-si = Met
criterios-cumple-no = Not met
criterios-cumple-no-se = Not known
criterios-decide = Decides
criterios-certeza-publicado = All the rules are published.
criterios-certeza-por_verificar = Some rule is to be verified. It is marked at its criterion.
criterios-orientacion = This is guidance from what you answered. **It is not a ruling of DIAN.** Confirm it with DIAN or with your accountant.

## Electronic invoice: from when

criterios-desde-titulo = From when?
criterios-desde-rut = Look at casilla 53 of your RUT (tax register). Code 52 is “Facturador electrónico”: DIAN already has you as one.
criterios-desde-periodo = If you become responsible for IVA, you are so from the next period.
criterios-desde-contrato = If you are about to sign a contract above the limit, you register before signing.
criterios-desde-gracia = We found no period of grace to start invoicing. Do not count on one.
criterios-desde-norma = Estatuto Tributario, arts. 437 par. 3 y 508-2; Decreto 1625 de 2016, art. 1.6.1.4.2
criterios-desde-certeza = To be verified: that the invoice follows the dates of IVA is our own reading.

## Questions: income tax

criterio-declarar_renta-patrimonio_bruto = How much was what you owned worth on 31 December { $anio }?
    .pista = House, car, savings, investments and the rest, without taking off debts.
    .nombre = Gross assets
criterio-declarar_renta-ingresos_brutos = How much did you receive in { $anio }?
    .pista = Salary, fees, rents, sales and returns, without taking off expenses.
    .nombre = Gross income
criterio-declarar_renta-consumos_tarjeta = How much did you spend in { $anio } with credit cards?
    .pista = Add up all your cards. Your bank says it in the certificate of the year.
    .nombre = Spent by credit card
criterio-declarar_renta-compras_consumos = How much were all your purchases and expenses of { $anio }?
    .pista = By any means: cash, cards and transfers.
    .nombre = Purchases and expenses
criterio-declarar_renta-consignaciones = How much came into your accounts and investments in { $anio }?
    .pista = Deposits and financial investments, added up.
    .nombre = Deposits
criterio-declarar_renta-responsable_iva = Were you responsible for IVA on 31 December { $anio }?
    .pista = IVA is the sales tax. In casilla 53 of the RUT it is code 48.
    .nombre = Responsible for IVA

## Questions: responsible for IVA

criterio-responsable_iva-vende_gravado = Do you sell things or services that carry IVA?
    .pista = If you only sell things excluded from IVA, answer no.
    .nombre = Sells with IVA
criterio-responsable_iva-persona_natural = Do you work in your own name, as a natural person?
    .pista = A company or a foundation is not a natural person.
    .nombre = Natural person
criterio-responsable_iva-ingresos_anio_anterior = How much did you sell with IVA in { $antes }?
    .pista = Only the gross income of the activity that carries IVA.
    .nombre = Income with IVA of { $antes }
criterio-responsable_iva-ingresos_anio = How much have you sold with IVA in { $anio }?
    .pista = So far this year, without taking off expenses.
    .nombre = Income with IVA of { $anio }
criterio-responsable_iva-mas_de_un_local = Do you have more than one shop, office, branch or business?
    .nombre = More than one place
criterio-responsable_iva-franquicia = Does your business use a franchise, a concession or someone’s brand that you pay for?
    .nombre = Franchise or someone’s brand
criterio-responsable_iva-usuario_aduanero = Are you registered as a customs user?
    .pista = For example, to import or export.
    .nombre = Customs user
criterio-responsable_iva-contrato_anio_anterior = How much was your largest contract with IVA of { $antes }?
    .pista = One contract, not the sum. If you signed none, write 0.
    .nombre = Largest contract of { $antes }
criterio-responsable_iva-contrato_anio = How much is your largest contract with IVA of { $anio }?
    .pista = One contract, not the sum. If you signed none, write 0.
    .nombre = Largest contract of { $anio }
criterio-responsable_iva-consignaciones_anio_anterior = How much came into your accounts in { $antes } from sales with IVA?
    .pista = Deposits and investments that come from that activity.
    .nombre = Deposits of { $antes }
criterio-responsable_iva-consignaciones_anio = How much has come into your accounts in { $anio } from sales with IVA?
    .pista = Deposits and investments that come from that activity.
    .nombre = Deposits of { $anio }

## Questions: IVA every two months

criterio-iva_bimestral-regimen_simple = Are you in the Régimen Simple in { $anio }?
    .pista = In casilla 53 of the RUT (tax register) it is code 47.
    .nombre = Régimen Simple
criterio-iva_bimestral-gran_contribuyente = Did DIAN classify you as a gran contribuyente?
    .pista = In casilla 53 of the RUT it is code 13.
    .nombre = Gran contribuyente
criterio-iva_bimestral-exporta_o_produce_exentos = Do you export, or produce exempt goods?
    .pista = Exempt goods are, for example, eggs and milk.
    .nombre = Exports or produces exempt goods
criterio-iva_bimestral-ingresos_anio_anterior = How much was your taxed and exempt income of { $antes }?
    .pista = Without the excluded, and without taking off expenses.
    .nombre = Taxed and exempt income of { $antes }
criterio-iva_bimestral-empezo_este_anio = Did you start your activity with IVA in { $anio }?
    .nombre = Started in { $anio }

## Questions: Régimen Simple

criterio-regimen_simple-empresa = Do you have your own business, or a company of people who reside in Colombia?
    .pista = All the partners must be natural persons who reside in the country.
    .nombre = Own business or company of residents
criterio-regimen_simple-ingresos_anio_anterior = How much was your gross income of { $antes }?
    .pista = Without taking off expenses. If you are just starting, write 0.
    .nombre = Gross income of { $antes }
criterio-regimen_simple-residente = Do you reside in Colombia for tax purposes?
    .pista = For a company: that it is neither foreign nor the establishment of a foreign one.
    .nombre = Resident in Colombia
criterio-regimen_simple-relacion_laboral = Is your work really a job, with a boss and hours set by who pays you?
    .nombre = Employment
criterio-regimen_simple-filial_o_socia = Is your company a subsidiary or branch of another, financial, or a partner in others?
    .pista = If you have no company, answer no.
    .nombre = Subsidiary, financial or partner in others
criterio-regimen_simple-rentas_pasivas = Does 20% or more of your income come from rents, interest or other passive income?
    .nombre = Passive income
criterio-regimen_simple-actividad_excluida = Is yours an excluded activity?
    .pista = Microcredit, factoring, financial advice, electric power, cars, importing fuel, weapons or explosives.
    .nombre = Excluded activity
criterio-regimen_simple-al_dia = Are you up to date with your taxes and your social security?
    .pista = Having a RUT (tax register) and an electronic signature counts too.
    .nombre = Up to date

## Questions: electronic invoice

criterio-facturador-vende = Do you sell things or services on your own account?
    .nombre = Sells goods or services
criterio-facturador-exceptuado = Are you among the excepted?
    .pista = Banks, cooperatives for their financial side, city passenger transport, or who only receives salary or pension.
    .nombre = Excepted from invoicing
criterio-facturador-responsable_iva_o_consumo = Are you responsible for IVA or for the consumption tax?
    .pista = IVA is the sales tax. In casilla 53 of the RUT they are codes 48 and 33.
    .nombre = Responsible for IVA or consumption tax
criterio-facturador-regimen_simple = Are you in the Régimen Simple?
    .pista = In casilla 53 of the RUT it is code 47.
    .nombre = Régimen Simple
criterio-facturador-persona_natural = Do you sell in your own name, as a natural person?
    .pista = A company or a foundation is not a natural person.
    .nombre = Natural person
criterio-facturador-ingresos_anio_anterior = How much were your sales without IVA of { $antes }?
    .pista = Gross income. Do not add salaries or pensions.
    .nombre = Sales of { $antes }
criterio-facturador-ingresos_anio = How much are your sales without IVA in { $anio }?
    .pista = So far this year, without taking off expenses.
    .nombre = Sales of { $anio }
