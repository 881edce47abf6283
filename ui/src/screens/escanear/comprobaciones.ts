/**
 * How the checks of a document are told. Each was made by the core: here they are put in groups and
 * the one that matters most is found.
 */
import type {
  Comprobacion,
  DocumentoElectronico,
  NombreComprobacion,
  ResultadoComprobacion,
} from '../../host/contract'
import { fechaCorta } from '../../formato'
import { t } from '../../textos.svelte'
import { importe } from './importe'

export type Grupo = 'documento' | 'codigo' | 'qr' | 'cuentas' | 'firma' | 'dian' | 'billetera'

/** In the order in which they are read. */
export const GRUPOS: readonly { grupo: Grupo; nombres: readonly NombreComprobacion[] }[] = [
  {
    grupo: 'firma',
    nombres: [
      'firma_documento',
      'firma_llave',
      'firma_propiedades',
      'firma_valor',
      'firma_politica',
      'certificado_fechas',
      'certificado_cadena',
      'certificado_revocacion',
      'certificado_titular',
    ],
  },
  { grupo: 'dian', nombres: ['respuesta_dian', 'respuesta_dian_firma'] },
  { grupo: 'codigo', nombres: ['codigo_forma', 'codigo_calculo'] },
  { grupo: 'qr', nombres: ['qr_xml', 'pdf_xml'] },
  { grupo: 'cuentas', nombres: ['suma_lineas', 'suma_impuestos', 'suma_totales'] },
  {
    grupo: 'documento',
    nombres: [
      'estructura',
      'ambiente',
      'numeracion',
      'fechas',
      'nit_emisor',
      'nit_adquiriente',
      'contenedor',
      'contenedor_firma',
    ],
  },
  { grupo: 'billetera', nombres: ['duplicado'] },
]

/** That the wallet has it already says nothing against it. */
const APARTE: ReadonlySet<NombreComprobacion> = new Set(['duplicado'])
const ORDEN: readonly NombreComprobacion[] = ['ambiente', ...GRUPOS.flatMap((uno) => uno.nombres)]

export type Respuesta = 'pruebas' | 'mal' | 'validada' | 'firmada' | 'leida'

export interface Lectura {
  respuesta: Respuesta
  /** The check that spoilt it. */
  peor: Comprobacion | null
  /** How many more did. */
  otras: number
}

type Juzgado = Pick<DocumentoElectronico, 'ambiente'>

/** What the top of a result says. */
export function answerOf(documento: Juzgado, comprobaciones: readonly Comprobacion[]): Lectura {
  const malas = comprobaciones
    .filter((una) => una.resultado === 'mal' && !APARTE.has(una.nombre))
    .toSorted((una, otra) => ORDEN.indexOf(una.nombre) - ORDEN.indexOf(otra.nombre))
  if (documento.ambiente === 'habilitacion') {
    return { respuesta: 'pruebas', peor: null, otras: 0 }
  }
  if (malas.length > 0) {
    return { respuesta: 'mal', peor: malas[0] ?? null, otras: malas.length - 1 }
  }
  const bien = (...nombres: NombreComprobacion[]) =>
    nombres.every((nombre) =>
      comprobaciones.some((una) => una.nombre === nombre && una.resultado === 'bien'),
    )
  const firmada = bien('firma_documento', 'firma_valor')
  // Anybody can write an answer of DIAN: it counts when its signature is DIAN's.
  const validada = bien('respuesta_dian', 'respuesta_dian_firma')
  return {
    respuesta: firmada ? (validada ? 'validada' : 'firmada') : 'leida',
    peor: null,
    otras: 0,
  }
}

export function isRepetida(comprobaciones: readonly Comprobacion[]): boolean {
  return comprobaciones.some((una) => una.nombre === 'duplicado' && una.resultado === 'mal')
}

export interface GrupoComprobado {
  grupo: Grupo
  comprobaciones: Comprobacion[]
  resultado: ResultadoComprobacion
  cuentas: Record<ResultadoComprobacion, number>
}

/** The groups that there are, each with its worst result. */
export function groupsOf(comprobaciones: readonly Comprobacion[]): GrupoComprobado[] {
  return GRUPOS.map(({ grupo, nombres }) => {
    const suyas = comprobaciones.filter((una) => nombres.includes(una.nombre))
    const count = (resultado: ResultadoComprobacion) =>
      suyas.filter((una) => una.resultado === resultado).length
    const cuentas = { bien: count('bien'), mal: count('mal'), desconocido: count('desconocido') }
    const resultado: ResultadoComprobacion =
      cuentas.mal > 0 ? 'mal' : cuentas.desconocido > 0 ? 'desconocido' : 'bien'
    return { grupo, comprobaciones: suyas, resultado, cuentas }
  }).filter((uno) => uno.comprobaciones.length > 0)
}

const DE_DINERO = /^(?:lineas|impuestos|totales)_/
const VALORES = new Set(['suma', 'bruto', 'diferencia', 'base', 'valor', 'esperado', 'total'])
const ISO = /^\d{4}-\d{2}-\d{2}$/

/** Why a check ended as it did, in words; with emphasis between `**`. */
export function razonTexto(comprobacion: Comprobacion, moneda: string | null): string {
  const variables: Record<string, string> = {}
  for (const [nombre, valor] of Object.entries(comprobacion.parametros)) {
    variables[nombre] =
      DE_DINERO.test(comprobacion.razon) && VALORES.has(nombre)
        ? importe(valor, moneda)
        : ISO.test(valor)
          ? fechaCorta(valor)
          : valor
  }
  return t(`razon-${comprobacion.razon}`, variables)
}
