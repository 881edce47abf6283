/**
 * A piece that was read, in one line of a list: what it is and how it came out. It rests on what the
 * core said of it; nothing is checked here.
 */
import type {
  AmbienteDocumento,
  CodigoAvisoRut,
  CodigoLeido,
  Comprobacion,
  Fallo,
  PiezaLeida,
  TipoDocumentoElectronico,
} from '../../host/contract'
import { answerOf, isRepetida, type Respuesta } from './comprobaciones'
import { nivelMayor, respuestaClave } from './revision'

export type Estado = 'mal' | 'revisar' | 'bien' | 'no_leida'
/** The order of the filters. */
export const ESTADOS: readonly Estado[] = ['mal', 'revisar', 'bien', 'no_leida']

export type Resumen =
  | {
      clase: 'documento'
      tipo: TipoDocumentoElectronico
      numero: string
      emisor: string | null
      total: string | null
      moneda: string | null
      ambiente: AmbienteDocumento
      respuesta: Respuesta
      peor: Comprobacion | null
      otras: number
      repetida: boolean
    }
  | {
      clase: 'codigos'
      cuantos: number
      /** Key of its answer. */
      clave: string
      claseCodigo: CodigoLeido['clase']
      numero: string | null
      total: string | null
    }
  | { clase: 'rut'; nombre: string | null; nit: string; dv: string; avisos: number }
  | { clase: 'informe'; filas: number }
  | { clase: 'error'; fallo: Fallo }

/** Notices of a RUT that say that it is not what it seems. */
const RUT_MAL: ReadonlySet<CodigoAvisoRut> = new Set(['dv_errado', 'hoja_de_otro_nit', 'qr_sospechoso'])
/** And those that say nothing against it. */
const RUT_NADA: ReadonlySet<CodigoAvisoRut> = new Set(['qr_sin_datos', 'sin_qr'])

export function falloOf(pieza: PiezaLeida): Fallo | null {
  if (pieza.factura?.documento || pieza.rut?.rut || pieza.informe !== null) return null
  const fallo = pieza.error ?? pieza.factura?.error ?? pieza.rut?.error ?? null
  if (pieza.codigos.length > 0) return null
  return fallo ?? { codigo: 'sin_codigo', parametros: {} }
}

export function resumenOf(pieza: PiezaLeida): { estado: Estado; resumen: Resumen } {
  const documento = pieza.factura?.documento
  if (pieza.factura && documento) {
    const { comprobaciones } = pieza.factura
    const { respuesta, peor, otras } = answerOf(documento, comprobaciones)
    return {
      estado:
        respuesta === 'mal' || respuesta === 'pruebas'
          ? 'mal'
          : respuesta === 'validada'
            ? 'bien'
            : 'revisar',
      resumen: {
        clase: 'documento',
        tipo: documento.tipo,
        numero: documento.numero,
        emisor: documento.emisor.nombre,
        total: documento.totales.total,
        moneda: documento.moneda,
        ambiente: documento.ambiente,
        respuesta,
        peor,
        otras,
        repetida: isRepetida(comprobaciones),
      },
    }
  }
  const rut = pieza.rut?.rut
  if (pieza.rut && rut) {
    const codigos = pieza.rut.avisos.map((aviso) => aviso.codigo)
    const avisos = codigos.filter((codigo) => !RUT_NADA.has(codigo)).length
    return {
      estado: codigos.some((codigo) => RUT_MAL.has(codigo)) ? 'mal' : avisos > 0 ? 'revisar' : 'bien',
      resumen: {
        clase: 'rut',
        nombre: rut.nombre,
        nit: rut.nit,
        dv: rut.dv_calculado,
        avisos,
      },
    }
  }
  if (pieza.informe !== null) {
    return { estado: 'bien', resumen: { clase: 'informe', filas: pieza.informe } }
  }
  const fallo = falloOf(pieza)
  if (fallo) return { estado: 'no_leida', resumen: { clase: 'error', fallo } }
  const peores = pieza.codigos.toSorted((uno, otro) => peso(otro) - peso(uno))
  const [codigo] = peores
  return {
    estado: codigo === undefined ? 'no_leida' : estadoOf(codigo),
    resumen: {
      clase: 'codigos',
      cuantos: pieza.codigos.length,
      clave: codigo ? respuestaClave(codigo) : 'otro',
      claseCodigo: codigo?.clase ?? 'otro',
      numero: codigo?.campos['numero'] ?? null,
      total: codigo?.campos['total'] ?? null,
    },
  }
}

/** A code alone proves nothing at the DIAN: it is at best one to look up. */
function estadoOf(codigo: CodigoLeido): Estado {
  const clave = respuestaClave(codigo)
  return clave === 'peligro' || clave === 'habilitacion' ? 'mal' : 'revisar'
}

const PESO = { peligro: 3, atencion: 2, nota: 1 } as const
function peso(codigo: CodigoLeido): number {
  const nivel = nivelMayor(codigo)
  return nivel === null ? 0 : PESO[nivel]
}
