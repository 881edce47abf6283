/** Fictitious answers of «¿Debo…?» and of «Si llego tarde». Norms and sources are examples. */
import type {
  ClasePaso,
  Comparacion,
  ConsultaCriterios,
  ConsultaIntereses,
  ConsultaSancion,
  CriterioAplicado,
  Cuestionario,
  Decision,
  EstadoRegla,
  LiquidacionIntereses,
  LiquidacionSancion,
  PasoSancion,
  ReglasMora,
  RespuestaCriterios,
  TasaMora,
  TasaPropia,
} from '../contract'
import type { Host } from '../host'
import type { Escena } from './escena'

type Parte = Pick<
  Host,
  | 'criteriosCatalog'
  | 'criteriosEvaluate'
  | 'moraRules'
  | 'moraSancion'
  | 'moraIntereses'
  | 'moraSaveTasas'
>

const FUENTE = 'Ejemplo ficticio'
const UVT: Record<number, number> = { 2023: 42412, 2024: 47065, 2025: 49799, 2026: 52374 }

/** A fact with a threshold (`uvt`, side, years back), or with the answer that meets it. */
type Regla = [campo: string, uvt: number, lado: Comparacion, atras?: number] | [string, boolean]

interface Guion {
  id: string
  nombre: string
  desde: number
  norma: string
  /** All must hold; each is met by any of its rules. */
  condiciones: Regla[][]
  vence?: (anio: number, nit: string | null) => string | null
  porVerificar?: string[]
}

const uno = (campo: string, es: boolean): Regla[] => [[campo, es]]

const GUIONES: Guion[] = [
  {
    id: 'declarar_renta',
    nombre: 'Declarar renta (persona natural residente)',
    desde: 2023,
    norma: 'Estatuto Tributario, art. 592',
    condiciones: [
      [
        ['patrimonio_bruto', 4500, 'mayor'],
        ['ingresos_brutos', 1400, 'mayor_o_igual'],
        ['consumos_tarjeta', 1400, 'mayor'],
        ['compras_consumos', 1400, 'mayor'],
        ['consignaciones', 1400, 'mayor'],
        ['responsable_iva', true],
      ],
    ],
    vence: (anio, nit) => (nit === null ? null : `${anio + 1}-09-10`),
  },
  {
    id: 'responsable_iva',
    nombre: 'Ser responsable de IVA',
    desde: 2024,
    norma: 'Estatuto Tributario, art. 437 par. 3',
    condiciones: [
      uno('vende_gravado', true),
      [
        ['persona_natural', false],
        ['ingresos_anio_anterior', 3500, 'mayor_o_igual', 1],
        ['ingresos_anio', 3500, 'mayor_o_igual'],
        ['mas_de_un_local', true],
        ['franquicia', true],
        ['usuario_aduanero', true],
        ['contrato_anio_anterior', 3500, 'mayor_o_igual', 1],
        ['contrato_anio', 3500, 'mayor_o_igual'],
        ['consignaciones_anio_anterior', 3500, 'mayor', 1],
        ['consignaciones_anio', 3500, 'mayor'],
      ],
    ],
  },
  {
    id: 'iva_bimestral',
    nombre: 'Declarar IVA cada dos meses',
    desde: 2024,
    norma: 'Estatuto Tributario, art. 600 num. 1',
    condiciones: [
      uno('regimen_simple', false),
      [
        ['gran_contribuyente', true],
        ['exporta_o_produce_exentos', true],
        ['ingresos_anio_anterior', 92000, 'mayor_o_igual', 1],
        ['empezo_este_anio', true],
      ],
    ],
  },
  {
    id: 'regimen_simple',
    nombre: 'Entrar al Régimen Simple',
    desde: 2024,
    norma: 'Estatuto Tributario, arts. 905 y 906',
    condiciones: [
      uno('empresa', true),
      [['ingresos_anio_anterior', 100_000, 'menor', 1]],
      uno('residente', true),
      uno('relacion_laboral', false),
      uno('filial_o_socia', false),
      uno('rentas_pasivas', false),
      uno('actividad_excluida', false),
      uno('al_dia', true),
    ],
    vence: (anio) => `${anio}-02-27`,
    porVerificar: ['al_dia'],
  },
  {
    id: 'facturador',
    nombre: 'Facturar electrónicamente',
    desde: 2024,
    norma: 'Decreto 1625 de 2016, arts. 1.6.1.4.2 y 1.6.1.4.3',
    condiciones: [
      uno('vende', true),
      uno('exceptuado', false),
      [
        ['responsable_iva_o_consumo', true],
        ['regimen_simple', true],
        ['persona_natural', false],
        ['ingresos_anio_anterior', 3500, 'mayor_o_igual', 1],
        ['ingresos_anio', 3500, 'mayor_o_igual'],
      ],
    ],
    porVerificar: ['regimen_simple'],
  },
]

const LADOS: Record<Comparacion, (valor: number, tope: number) => boolean> = {
  mayor: (valor, tope) => valor > tope,
  mayor_o_igual: (valor, tope) => valor >= tope,
  menor: (valor, tope) => valor < tope,
  menor_o_igual: (valor, tope) => valor <= tope,
}

/** One yes decides, and a no only if all are. */
function anyOf(valores: (boolean | null)[]): boolean | null {
  if (valores.includes(true)) return true
  return valores.includes(null) ? null : false
}

function apply(regla: Regla, guion: Guion, { anio, respuestas }: ConsultaCriterios): CriterioAplicado {
  const campo = regla[0]
  const valor = respuestas[campo] ?? null
  const base = {
    campo,
    valor,
    decide: false,
    norma: guion.norma,
    fuente: FUENTE,
    estado: (guion.porVerificar?.includes(campo) ? 'por_verificar' : 'publicado') as EstadoRegla,
  }
  if (regla.length === 2) {
    return {
      ...base,
      comparacion: null,
      esperado: regla[1],
      tope_uvt: null,
      tope_pesos: null,
      uvt_anio: null,
      cumple: valor === null ? null : valor === regla[1],
    }
  }
  const [, uvt, comparacion, atras = 0] = regla
  const unidad = UVT[anio - atras]
  const tope = unidad === undefined ? null : unidad * uvt
  return {
    ...base,
    comparacion,
    esperado: null,
    tope_uvt: uvt,
    tope_pesos: tope,
    uvt_anio: tope === null ? null : anio - atras,
    cumple: tope === null || typeof valor !== 'number' ? null : LADOS[comparacion](valor, tope),
  }
}

function evaluate(guion: Guion, consulta: ConsultaCriterios): RespuestaCriterios {
  const grupos = guion.condiciones.map((reglas) => {
    const criterios = reglas.map((regla) => apply(regla, guion, consulta))
    return { criterios, cumple: anyOf(criterios.map(({ cumple }) => cumple)) }
  })
  const falla = anyOf(grupos.map(({ cumple }) => (cumple === null ? null : !cumple)))
  const decision: Decision = falla === null ? 'faltan_datos' : falla ? 'no' : 'si'
  const faltan: string[] = []
  const sinUvt = new Set<number>()
  for (const { criterios, cumple } of grupos) {
    for (const criterio of criterios) {
      criterio.decide =
        (decision === 'si' && criterio.cumple === true) || (decision === 'no' && cumple === false)
      if (decision !== 'faltan_datos' || cumple !== null || criterio.cumple !== null) continue
      if (criterio.valor === null) faltan.push(criterio.campo)
      if (criterio.tope_uvt !== null && criterio.tope_pesos === null) sinUvt.add(consulta.anio)
    }
  }
  return {
    cuestionario: guion.id,
    anio: consulta.anio,
    decision,
    criterios: grupos.flatMap(({ criterios }) => criterios),
    vence: decision === 'no' ? null : (guion.vence?.(consulta.anio, consulta.nit) ?? null),
    faltan,
    sin_uvt: [...sinUvt],
  }
}

function paso(
  clase: ClasePaso,
  valor: number,
  datos: PasoSancion['datos'],
  norma: string,
  estado: EstadoRegla = 'publicado',
): PasoSancion {
  return { paso: clase, valor, datos, norma, fuente: FUENTE, estado }
}

const DIA = 86_400_000

/** Months begun, well enough for an example. */
function months(desde: string, hasta: string): number {
  const [a, m, d] = desde.split('-').map(Number) as [number, number, number]
  const [b, n, e] = hasta.split('-').map(Number) as [number, number, number]
  return Math.max(1, (b - a) * 12 + (n - m) + (e > d ? 1 : 0))
}

const REDUCCIONES: ReglasMora['reducciones'] = (
  [
    ['contribuyente_50', '50', true, '1', 'Liquidas tú la sanción y en dos años no hubo otra igual.'],
    ['contribuyente_75', '75', true, '2', 'Liquidas tú la sanción y en el último año no hubo otra igual.'],
    ['dian_50', '50', false, '3', 'La DIAN propone la sanción, la aceptas y corriges la falta.'],
    ['dian_75', '75', false, '4', 'La DIAN propone la sanción, la aceptas y corriges, y hubo una antes.'],
  ] as const
).map(([id, al, sin_emplazamiento, numeral, condiciones]) => ({
  id,
  al,
  sin_emplazamiento,
  condiciones,
  norma: `Estatuto Tributario, art. 640 num. ${numeral}`,
  fuente: FUENTE,
  estado: 'por_verificar',
}))

/** Of 2026, month by month; from September on they are not known. */
const MENSUALES = ['22.36', '23.23', '23.52', '24.76', '26.17', '26.79', '26.79', '27.66']
const TASAS: TasaMora[] = MENSUALES.map((tasa, i) => {
  const mes = String(i + 1).padStart(2, '0')
  return {
    desde: `2026-${mes}-01`,
    hasta: new Date(Date.UTC(2026, i + 1, 0)).toISOString().slice(0, 10),
    tasa,
    propia: false,
    norma: 'Estatuto Tributario, art. 635: usura de consumo menos dos puntos',
    fuente: FUENTE,
  }
})

export function criteriosFake({ has, fail }: Escena): Parte {
  let propias: TasaPropia[] = has('tasas')
    ? [{ desde: '2026-09-01', hasta: '2026-09-30', tasa: '27.12' }]
    : []

  function known(): TasaMora[] {
    const mias = propias.map((una) => ({ ...una, propia: true, norma: null, fuente: null }))
    return [...mias, ...TASAS].sort((a, b) => b.desde.localeCompare(a.desde))
  }

  const rules = (): ReglasMora => ({
    reducciones: REDUCCIONES,
    divisores: ['siempre366', 'siempre365', 'dias_del_anio'],
    metodos: ['por_tramos', 'tasa_del_pago'],
    tasas: known(),
  })

  function penalty(consulta: ConsultaSancion): LiquidacionSancion {
    const { caso, vence, presentada, emplazado } = consulta
    if (presentada <= vence) fail('presentada_a_tiempo', { vence, presentada })
    const anio = presentada.slice(0, 4)
    const unidad = UVT[Number(anio)] ?? fail('uvt_desconocida', { anio })
    const pasos: PasoSancion[] = []
    const valor = () => pasos.at(-1)?.valor ?? 0
    if (caso === 'correccion') {
      const mayor = consulta.mayor_valor ?? fail('falta_dato', { campo: 'mayor_valor' })
      const norma = 'Estatuto Tributario, art. 644'
      const tarifa = emplazado ? '20' : '10'
      const datos = { valor_base: String(mayor), tarifa }
      pasos.push(paso('mayor_valor', (mayor * Number(tarifa)) / 100, datos, norma, 'por_verificar'))
      const primera = consulta.primera_presentada
      if (primera && primera > vence) {
        const meses = String(months(vence, primera))
        const mas = (mayor * 5 * Number(meses)) / 100
        const figuras = { valor_base: String(mayor), tarifa: '5', meses }
        pasos.push(paso('adicional', valor() + mas, figuras, norma, 'por_verificar'))
      }
      if (valor() > mayor) {
        const figuras = { base: 'mayor_valor', tope: String(mayor) }
        pasos.push(paso('tope', mayor, figuras, norma, 'por_verificar'))
      }
    } else {
      const norma = `Estatuto Tributario, art. ${emplazado ? '642' : '641'}`
      const certeza: EstadoRegla = emplazado ? 'por_verificar' : 'publicado'
      const meses = String(months(vence, presentada))
      pasos.push(paso('meses', 0, { meses, desde: vence, hasta: presentada }, norma, certeza))
      const impuesto = consulta.impuesto ?? fail('falta_dato', { campo: 'impuesto' })
      const ingresos =
        impuesto > 0 ? 0 : (consulta.ingresos ?? fail('falta_dato', { campo: 'ingresos' }))
      const base = impuesto > 0 ? 'impuesto' : ingresos > 0 ? 'ingresos' : 'patrimonio'
      const sobre =
        impuesto || ingresos || (consulta.patrimonio ?? fail('falta_dato', { campo: 'patrimonio' }))
      const doble = emplazado ? 2 : 1
      const tarifa = { impuesto: 5, ingresos: 0.5, patrimonio: 1 }[base] * doble
      const tope = ({ impuesto: sobre, ingresos: sobre * 0.05, patrimonio: sobre * 0.1 })[base] * doble
      const figuras = { base, valor_base: String(sobre), tarifa: String(tarifa), meses }
      const bruto = Math.round((sobre * tarifa * Number(meses)) / 100)
      pasos.push(paso('tarifa', bruto, figuras, norma, certeza))
      if (bruto > tope) {
        pasos.push(paso('tope', tope, { base, tope: String(tope) }, norma, certeza))
      }
    }
    const reduccion = REDUCCIONES.find(({ id }) => id === consulta.reduccion)
    if (reduccion) {
      if (reduccion.sin_emplazamiento && emplazado) {
        fail('reduccion_no_procede', { reduccion: reduccion.id })
      }
      const queda = Math.round((valor() * Number(reduccion.al)) / 100)
      const figuras = { al: reduccion.al, reduccion: reduccion.id }
      pasos.push(paso('reduccion', queda, figuras, reduccion.norma, reduccion.estado))
    }
    const redondo = Math.round(valor() / 1000) * 1000
    if (redondo !== valor()) {
      const norma = 'Estatuto Tributario, arts. 577 y 868'
      pasos.push(paso('redondeo', redondo, { multiplo: '1000' }, norma, 'por_verificar'))
    }
    const minima = Math.round(unidad / 100) * 1000
    if (valor() < minima) {
      const figuras = { uvt: '10', valor_uvt: String(unidad), anio }
      pasos.push(paso('minima', minima, figuras, 'Estatuto Tributario, art. 639'))
    }
    const dudosa = pasos.some((una) => una.estado === 'por_verificar')
    return { total: valor(), estado: dudosa ? 'por_verificar' : 'publicado', pasos }
  }

  function interest({ capital, desde, hasta, divisor, metodo }: ConsultaIntereses): LiquidacionIntereses {
    if (hasta < desde) fail('rango_invertido', { desde, hasta })
    const tasas = known()
    const of = (dia: string) => tasas.find((una) => una.desde <= dia && dia <= una.hasta)
    const entre = divisor === 'siempre366' || divisor === null ? 366 : 365
    const tramos: LiquidacionIntereses['tramos'] = []
    for (let dia = desde; dia <= hasta; ) {
      const una =
        (metodo === 'tasa_del_pago' ? of(hasta) : of(dia)) ??
        fail('tasa_desconocida', { desde: dia, hasta })
      const fin = metodo === 'tasa_del_pago' || una.hasta > hasta ? hasta : una.hasta
      const dias = Math.round((Date.parse(fin) - Date.parse(dia)) / DIA) + 1
      tramos.push({
        desde: dia,
        hasta: fin,
        dias,
        tasa: una.tasa,
        divisor: entre,
        valor: Math.round((capital * Number(una.tasa) * dias) / entre / 100),
        norma: una.norma,
        fuente: una.fuente,
      })
      dia = new Date(Date.parse(fin) + DIA).toISOString().slice(0, 10)
    }
    return {
      capital,
      dias: tramos.reduce((suma, { dias }) => suma + dias, 0),
      total: tramos.reduce((suma, { valor }) => suma + valor, 0),
      divisor: divisor ?? 'siempre366',
      divisor_norma: 'Estatuto Tributario, arts. 634 y 635; Circular DIAN 000003 de 2013',
      metodo: metodo ?? 'por_tramos',
      metodo_norma: 'Estatuto Tributario, arts. 634 y 635',
      estado: 'por_verificar',
      tramos,
    }
  }

  return {
    criteriosCatalog: async () =>
      GUIONES.map(
        ({ id, nombre, desde, condiciones }): Cuestionario => ({
          id,
          nombre,
          desde,
          preguntas: condiciones.flat().map((regla) => ({
            campo: regla[0],
            tipo: regla.length === 2 ? 'si_no' : 'pesos',
          })),
        }),
      ),
    criteriosEvaluate: async (consulta) => {
      const guion =
        GUIONES.find(({ id }) => id === consulta.cuestionario) ??
        fail('solicitud_invalida', { campo: 'cuestionario' })
      const digitos = consulta.nit?.replaceAll(/[.\s-]/g, '') ?? ''
      if (/\D/.test(digitos)) fail('nit_caracter_invalido', { caracter: /\D/.exec(digitos)?.[0] ?? '' })
      if (digitos !== '' && digitos.length < 6) {
        fail('nit_corto', { digitos: String(digitos.length), minimo: '6' })
      }
      return evaluate(guion, { ...consulta, nit: digitos || null })
    },
    moraRules: async () => rules(),
    moraSancion: async (consulta) => penalty(consulta),
    moraIntereses: async (consulta) => interest(consulta),
    moraSaveTasas: async (tasas) => {
      for (const { desde, hasta, tasa } of tasas) {
        if (hasta < desde) fail('rango_invertido', { desde, hasta })
        if (!/^\d{1,3}(\.\d{1,4})?$/.test(tasa)) fail('tasa_invalida', { tasa })
      }
      propias = tasas
      return rules()
    },
  }
}
