/**
 * A fictitious wallet of invoices and its ledger of the 1 %. Scenes: `billetera_vacia`,
 * `billetera_grande` (50,000 rows), `disco_lleno`. What it says of the law is an example and
 * follows no rule.
 */
import type {
  Comprobacion,
  CondicionDeduccion,
  ConsultaBilletera,
  DatosPropios,
  DocumentoElectronico,
  FacturaGuardada,
  FilaDeduccion,
  GrupoFacturas,
  LibroDeduccion,
  OrigenFactura,
  PlazoAceptacion,
  ResultadoComprobacion,
  ResumenFactura,
  TipoDocumentoElectronico,
} from '../contract'
import type { Host } from '../host'
import { DOCUMENTO_FAKE } from './escanear'
import type { Escena } from './escena'

type Parte = Pick<
  Host,
  | 'billeteraList'
  | 'billeteraDetail'
  | 'billeteraSave'
  | 'billeteraSaveCodigo'
  | 'billeteraEdit'
  | 'billeteraDelete'
  | 'billeteraExport'
  | 'billeteraLedger'
>

const GRANDE = 50_000
const UVT: Record<number, number> = { 2025: 49_799, 2026: 52_374 }
const NORMA = 'Estatuto Tributario, art. 336, num. 5 (Ley 2277 de 2022, art. 7)'
const NORMA_RADIAN = 'Código de Comercio, art. 773; Resolución 000085 de 2022'
const VACIOS: DatosPropios = {
  pago_electronico: null,
  pagada: null,
  usada_en_otra: null,
  emisor_obligado: null,
  recibida: null,
  etiquetas: [],
}

/** NIT, name and prefix. */
const EMISORES: [string, string | null, string][] = [
  ['901234567', 'Ferretería El Guayacán S.A.S.', 'FE'],
  ['901333444', 'Café Piedemonte S.A.S.', 'CP'],
  ['901111222', 'Textiles Aurora S.A.S.', 'TA'],
  ['900777888', 'Supermercados La Vega S.A.', 'SV'],
  ['901555666', 'Droguería San Telmo Ltda.', 'DST'],
  ['900444333', 'Papelería y Librería El Globo Terráqueo y Hermanos S.A.S.', 'PG'],
  ['901888999', null, 'M'],
  ['900222111', 'Clínica Veterinaria Río Claro S.A.S.', 'VRC'],
]

type Caso =
  | 'buena'
  | 'falta_uso'
  | 'falta_pago'
  | 'efectivo'
  | 'credito'
  | 'consumidor'
  | 'pos'
  | 'mala'
  | 'dolares'
  | 'qr'
  | 'informe'
  | 'nota'

const CASOS: Caso[] = [
  'credito',
  'buena',
  'qr',
  'falta_uso',
  'mala',
  'informe',
  'buena',
  'consumidor',
  'falta_pago',
  'pos',
  'buena',
  'efectivo',
  'informe',
  'dolares',
]

interface Ficha {
  resumen: ResumenFactura
  caso: Caso
  propios: DatosPropios
  /** Ids of its notes. */
  notas: string[]
}

const TIPO: Partial<Record<Caso, TipoDocumentoElectronico>> = {
  pos: 'pos_electronico',
  nota: 'nota_credito',
}
const ORIGEN: Partial<Record<Caso, OrigenFactura>> = { qr: 'qr', informe: 'informe' }
const RESULTADO: Partial<Record<Caso, ResultadoComprobacion>> = {
  mala: 'mal',
  qr: 'desconocido',
  falta_pago: 'desconocido',
}
const PROPIOS: Partial<Record<Caso, Partial<DatosPropios>>> = {
  buena: { pago_electronico: true, usada_en_otra: false, emisor_obligado: true },
  falta_uso: { pago_electronico: true, emisor_obligado: true },
  efectivo: { pago_electronico: false, usada_en_otra: false, emisor_obligado: true },
  mala: { usada_en_otra: true },
  credito: { usada_en_otra: false, emisor_obligado: true },
}

function card(i: number, fecha: string, caso: Caso, valor: number): Ficha {
  const [nit, nombre, prefijo] = EMISORES[(i * 5 + (i >> 3)) % EMISORES.length] ?? EMISORES[0]!
  const propios = { ...VACIOS, ...PROPIOS[caso] }
  if (propios.pago_electronico === true) propios.pagada = fecha
  if (caso === 'credito') propios.recibida = fecha
  propios.etiquetas = i % 5 === 0 ? ['casa'] : i % 7 === 0 ? ['trabajo', 'mercado'] : []
  return {
    caso,
    propios,
    notas: [],
    resumen: {
      id: `demo-${i}`,
      tipo: TIPO[caso] ?? 'factura_venta',
      numero: `${prefijo}${10_000 + ((i * 37) % 9000)}`,
      fecha,
      emisor_nit: nit,
      emisor: nombre,
      total: caso === 'dolares' ? null : valor,
      neto: caso === 'dolares' ? null : valor,
      moneda: caso === 'dolares' ? 'USD' : 'COP',
      origen: ORIGEN[caso] ?? 'xml',
      resultado: RESULTADO[caso] ?? 'bien',
      notas: 0,
      etiquetas: propios.etiquetas,
    },
  }
}

function makeCards(cuantas: number): Ficha[] {
  const dias = cuantas > 100 ? 1095 : 680
  const todas: Ficha[] = []
  for (let i = 0; i < cuantas; i++) {
    const momento = Date.parse('2026-11-12') - Math.floor((i * dias) / cuantas) * 86_400_000
    const fecha = new Date(momento).toISOString().slice(0, 10)
    const valor = i === 0 ? 318_920 : 18_900 + ((i * 7_919_317) % 1_460_000)
    todas.push(card(i, fecha, CASOS[i % CASOS.length] ?? 'buena', valor))
  }
  // Two notes change the second invoice.
  const cambiada = todas[1]
  if (cambiada) {
    for (const n of [1, 2]) {
      const nota = card(cuantas + n, '2026-11-10', 'nota', 40_000 * n)
      nota.resumen.numero = `NC${200 + n}`
      nota.resumen.emisor = cambiada.resumen.emisor
      nota.resumen.emisor_nit = cambiada.resumen.emisor_nit
      cambiada.notas.push(nota.resumen.id)
      todas.splice(1 + n, 0, nota)
    }
    cambiada.resumen.notas = 2
    cambiada.resumen.neto = (cambiada.resumen.total ?? 0) - 120_000
  }
  return todas
}

function document(ficha: Ficha): DocumentoElectronico {
  const { resumen, caso } = ficha
  const poco = resumen.origen !== 'xml'
  const bruto = Math.round((resumen.total ?? 100) / 1.19)
  const total = resumen.total === null ? '129.90' : `${resumen.total}.00`
  const suma = resumen.total === null ? '109.16' : `${bruto}.00`
  const iva = resumen.total === null ? '20.74' : `${(resumen.total ?? 0) - bruto}.00`
  return {
    ...DOCUMENTO_FAKE,
    tipo: resumen.tipo,
    numero: resumen.numero,
    fecha: resumen.fecha,
    moneda: resumen.moneda,
    emisor: {
      ...DOCUMENTO_FAKE.emisor,
      nit: resumen.emisor_nit,
      dv: null,
      nombre: resumen.emisor,
      ciudad: poco ? null : DOCUMENTO_FAKE.emisor.ciudad,
      correo: null,
      responsabilidades: [],
    },
    adquiriente:
      caso === 'consumidor'
        ? { ...DOCUMENTO_FAKE.adquiriente, nit: '222222222222', dv: null, nombre: 'Consumidor final' }
        : { ...DOCUMENTO_FAKE.adquiriente, nit: '1000000042', dv: null, nombre: 'Laura Cárdenas Ríos', tipo_documento: '13' },
    totales: { ...DOCUMENTO_FAKE.totales, bruto: suma, base: suma, con_impuestos: total, iva, retenciones: null, total },
    impuestos: poco ? [] : [{ codigo: '01', nombre: 'IVA', base: suma, tarifa: '19.00', valor: iva }],
    retenciones: [],
    lineas: poco
      ? []
      : [{ numero: '1', descripcion: 'Compra de ejemplo', cantidad: '1.000000', unidad: '94', precio: suma, valor: suma }],
    medios_pago: poco
      ? []
      : caso === 'credito'
        ? DOCUMENTO_FAKE.medios_pago
        : [{ forma: 'contado', codigo: caso === 'efectivo' ? '10' : '49', vence: null }],
    vence: caso === 'credito' ? DOCUMENTO_FAKE.vence : null,
    notas: [],
    numeracion: poco ? null : DOCUMENTO_FAKE.numeracion,
  }
}

function checks({ resumen, caso }: Ficha): Comprobacion[] {
  if (resumen.origen === 'informe') return []
  const one = (
    nombre: Comprobacion['nombre'],
    resultado: ResultadoComprobacion,
    razon: string,
    parametros: Record<string, string> = {},
  ): Comprobacion => ({ nombre, resultado, razon, parametros, norma: 'Anexo técnico de factura electrónica de venta 1.9' })
  const codigo = one('codigo_forma', 'bien', 'codigo_forma_bien', { tipo: 'CUFE' })
  if (resumen.origen === 'qr') return [codigo, one('respuesta_dian', 'desconocido', 'respuesta_ausente')]
  return [
    one('firma_documento', 'bien', 'firma_bien'),
    one('firma_valor', 'bien', 'firma_bien'),
    one('certificado_cadena', 'desconocido', 'cadena_sin_ancla'),
    resumen.resultado === 'desconocido'
      ? one('respuesta_dian', 'desconocido', 'respuesta_ausente')
      : one('respuesta_dian', 'bien', 'respuesta_validada'),
    resumen.resultado === 'desconocido'
      ? one('respuesta_dian_firma', 'desconocido', 'respuesta_ausente')
      : one('respuesta_dian_firma', 'bien', 'titular_dian'),
    codigo,
    caso === 'mala'
      ? one('suma_totales', 'mal', 'totales_no_suman', { esperado: '268000.00', total: '269500.00', diferencia: '1500.00' })
      : one('suma_totales', 'bien', 'totales_suman', { diferencia: '0.00' }),
  ]
}

function condition(
  nombre: CondicionDeduccion['nombre'],
  resultado: ResultadoComprobacion,
  razon: string,
  arreglo: string | null = null,
  quien: string | null = null,
): CondicionDeduccion {
  return { nombre, resultado, razon, parametros: {}, arreglo, quien, norma: NORMA }
}

function deduction(ficha: Ficha): FilaDeduccion | null {
  const { resumen, propios, caso } = ficha
  if (resumen.tipo === 'nota_credito') return null
  const uso =
    propios.usada_en_otra === null
      ? condition('sin_otro_uso', 'desconocido', 'falta_uso', 'decir_uso', 'comprador')
      : propios.usada_en_otra
        ? condition('sin_otro_uso', 'mal', 'usada_en_otra', 'elegir_un_uso', 'comprador')
        : condition('sin_otro_uso', 'bien', 'sin_otro_uso')
  const nombre =
    caso === 'consumidor'
      ? condition('factura_a_nombre', 'mal', 'consumidor_final', 'pedir_a_nombre', 'vendedor')
      : caso === 'pos'
        ? condition('factura_a_nombre', 'desconocido', 'pos_electronico', 'pedir_factura', 'nadie')
        : resumen.resultado === 'desconocido'
          ? condition('factura_a_nombre', 'desconocido', 'sin_validar', 'conseguir_xml', 'comprador')
          : condition('factura_a_nombre', 'bien', 'a_tu_nombre')
  const pago =
    propios.pago_electronico === false
      ? condition('pago_electronico', 'mal', 'pago_en_efectivo', null, 'nadie')
      : propios.pago_electronico === true
        ? propios.pagada === null
          ? condition('pago_electronico', 'desconocido', 'falta_fecha_pago', 'decir_fecha_pago', 'comprador')
          : condition('pago_electronico', 'bien', 'pago_declarado')
        : caso === 'credito'
          ? condition('pago_electronico', 'desconocido', 'falta_pago_credito', 'confirmar_pago', 'comprador')
          : resumen.origen === 'xml'
            ? condition('pago_electronico', 'desconocido', 'dice_electronico', 'confirmar_pago', 'comprador')
            : condition('pago_electronico', 'desconocido', 'falta_medio', 'confirmar_pago', 'comprador')
  const emisor =
    propios.emisor_obligado === null
      ? condition('emisor_obligado', 'desconocido', 'falta_emisor', 'averiguar_emisor', 'comprador')
      : propios.emisor_obligado
        ? condition('emisor_obligado', 'bien', 'emisor_obligado')
        : condition('emisor_obligado', 'mal', 'emisor_voluntario', null, 'nadie')
  const condiciones = [uso, nombre, pago, emisor]
  const has = (resultado: ResultadoComprobacion) => condiciones.some((una) => una.resultado === resultado)
  return {
    id: resumen.id,
    numero: resumen.numero,
    fecha: resumen.fecha,
    emisor: resumen.emisor,
    valor: resumen.neto ?? 0,
    resultado: has('mal') ? 'mal' : has('desconocido') ? 'desconocido' : 'bien',
    condiciones,
  }
}

function acceptance({ caso, propios }: Ficha): PlazoAceptacion | null {
  if (caso !== 'credito') return null
  const { recibida } = propios
  const vence =
    recibida && new Date(Date.parse(recibida) + 6 * 86_400_000).toISOString().slice(0, 10)
  return {
    a_credito: true,
    recibida,
    vence,
    faltan: vence === null ? null : vence >= '2026-11-13' ? 2 : -40,
    eventos: ['030', '032'],
    sigue: '033',
    norma: NORMA_RADIAN,
  }
}

const simple = (texto: string) =>
  texto.normalize('NFD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase('es')

function fits({ resumen, caso }: Ficha, consulta: ConsultaBilletera): boolean {
  const dice = simple(
    [resumen.numero, resumen.emisor, resumen.emisor_nit, caso, ...resumen.etiquetas].join(' '),
  )
  return (
    (consulta.anio === null || resumen.fecha?.startsWith(`${consulta.anio}-`) === true) &&
    (consulta.mes === null || Number(resumen.fecha?.slice(5, 7)) === consulta.mes) &&
    (consulta.emisor === null || resumen.emisor_nit === consulta.emisor) &&
    (consulta.etiqueta === null || resumen.etiquetas.includes(consulta.etiqueta)) &&
    (!consulta.solo_malas || resumen.resultado === 'mal') &&
    simple(consulta.texto).split(' ').every((palabra) => dice.includes(palabra))
  )
}

function groups(fichas: Ficha[], clave: (resumen: ResumenFactura) => string): GrupoFacturas[] {
  const hechos = new Map<string, GrupoFacturas>()
  for (const { resumen } of fichas) {
    const una = clave(resumen)
    const grupo = hechos.get(una) ?? { clave: una, nombre: resumen.emisor, cuantas: 0, total: 0 }
    grupo.cuantas += 1
    grupo.total += resumen.tipo === 'nota_credito' ? 0 : (resumen.neto ?? 0)
    hechos.set(una, grupo)
  }
  return [...hechos.values()]
}

export function billeteraFake({ has, fail, estado }: Escena): Parte {
  let hechas: Ficha[] | null = null

  function all(): Ficha[] {
    const { boveda } = estado()
    if (boveda === 'sin_crear') fail('boveda_sin_crear')
    if (boveda !== 'abierta_llavero' && boveda !== 'abierta_clave') fail('boveda_cerrada')
    hechas ??= has('billetera_vacia') ? [] : makeCards(has('billetera_grande') ? GRANDE : 42)
    return hechas
  }

  function one(id: string): Ficha {
    return all().find((una) => una.resumen.id === id) ?? fail('no_encontrado')
  }

  function detail(ficha: Ficha): FacturaGuardada {
    const { resumen, propios } = ficha
    return {
      resumen,
      propios,
      documento: document(ficha),
      comprobaciones: checks(ficha),
      sha256: resumen.origen === 'xml' ? '9c56cc51b374c3ba189210d5b6d4bf57790d351c96c47c02190ecf1e430635ab' : null,
      archivo: resumen.origen === 'xml' ? `ad_${resumen.numero}.zip › ${resumen.numero}.xml` : null,
      guardada: '2026-11-12',
      cambios: ficha.notas.flatMap((nota) => all().filter((una) => una.resumen.id === nota)).map((una) => una.resumen),
      deduccion: deduction(ficha),
      aceptacion: acceptance(ficha),
    }
  }

  return {
    billeteraList: async (consulta) => {
      const todas = all()
      const caben = todas.filter((una) => fits(una, consulta))
      const suma = (fichas: Ficha[]) => groups(fichas, () => '')[0]?.total ?? 0
      return {
        total: caben.length,
        en_billetera: todas.length,
        suma: suma(caben),
        facturas: caben.slice(consulta.desde, consulta.desde + consulta.cuantas).map((una) => una.resumen),
        por_mes: groups(caben, ({ fecha }) => fecha?.slice(0, 7) ?? '')
          .map((grupo) => ({ ...grupo, nombre: null }))
          .sort((a, b) => a.clave.localeCompare(b.clave)),
        por_emisor: groups(caben, ({ emisor_nit }) => emisor_nit).sort((a, b) => b.total - a.total).slice(0, 12),
        anios: [...new Set(todas.map(({ resumen }) => Number(resumen.fecha?.slice(0, 4))))].sort((a, b) => b - a),
        etiquetas: [...new Set(todas.flatMap(({ resumen }) => resumen.etiquetas))].sort(),
      }
    },
    billeteraDetail: async (id) => detail(one(id)),
    billeteraSave: async (lecturas) => {
      const ids = all().slice(0, lecturas.length).map(({ resumen }) => resumen.id)
      return { nuevas: lecturas.length, completadas: 0, repetidas: 0, errores: [], ids }
    },
    billeteraSaveCodigo: async () => {
      const ids = all().slice(0, 1).map(({ resumen }) => resumen.id)
      return { nuevas: 1, completadas: 0, repetidas: 0, errores: [], ids }
    },
    billeteraEdit: async (id, propios) => {
      if (has('edicion_falla')) fail('archivo_no_guardado')
      const ficha = one(id)
      ficha.propios = { ...propios }
      ficha.resumen = { ...ficha.resumen, etiquetas: propios.etiquetas }
      return detail(ficha)
    },
    billeteraDelete: async (id) => {
      one(id)
      hechas = all().filter((una) => una.resumen.id !== id)
    },
    billeteraExport: async (consulta, formato) => {
      if (has('disco_lleno')) fail('archivo_no_guardado')
      if (!all().some((una) => fits(una, consulta))) fail('no_encontrado')
      return { nombre: `facturas-2026-11-13.${formato}`, carpeta: 'Descargas' }
    },
    billeteraLedger: async (anio) => {
      const filas = all()
        .filter(({ resumen }) => resumen.fecha?.startsWith(`${anio}-`))
        .flatMap((una) => deduction(una) ?? [])
        .sort((a, b) => b.valor - a.valor)
      const sum = (resultado: ResultadoComprobacion) =>
        filas.filter((una) => una.resultado === resultado).reduce((suma, una) => suma + una.valor, 0)
      const uvt = has('sin_uvt') ? null : (UVT[anio] ?? null)
      const tope = uvt === null ? null : uvt * 240
      const one = (valor: number) => (tope === null ? null : Math.min(Math.floor(valor / 100), tope))
      const deduccion = one(sum('bien'))
      return {
        anio,
        uvt,
        tope,
        cuentan: sum('bien'),
        por_confirmar: sum('desconocido'),
        no_cuentan: sum('mal'),
        deduccion,
        deduccion_posible: one(sum('bien') + sum('desconocido')),
        usado_por_mil:
          tope === null || deduccion === null ? null : Math.floor((deduccion * 1000) / tope),
        filas,
        norma: NORMA,
        fuente: 'Ejemplo ficticio',
      } satisfies LibroDeduccion
    },
  }
}
