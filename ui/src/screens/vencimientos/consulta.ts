/** Asks the core for the dates of somebody, this year and the next. */
import type { ConsultaVencimientos, RespuestaVencimientos } from '../../host/contract'
import { app, type Interesado } from '../../aplicacion.svelte'
import { toFallo } from '../../host/host'

function consultaDe(quien: Interesado, primero: number, ultimo: number): ConsultaVencimientos {
  return {
    nit: `${quien.nit}-${quien.dv}`,
    tipo: quien.tipo,
    responsabilidades: quien.responsabilidades,
    periodicidad_iva: quien.periodicidad_iva,
    obligaciones: [],
    ademas: quien.obligaciones,
    tramo: { entre: { desde: `${primero}-01-01`, hasta: `${ultimo}-12-31` } },
  }
}

/** An answer with the question that it answers, so that a file asks the same. */
export interface Consultado {
  consulta: ConsultaVencimientos
  respuesta: RespuestaVencimientos
}

/** Where the next year has no rules yet, the answer is this year's alone. */
export async function askVencimientos(quien: Interesado, hoy: string): Promise<Consultado> {
  const anio = Number(hoy.slice(0, 4))
  const hasta = async (ultimo: number): Promise<Consultado> => {
    const consulta = consultaDe(quien, anio, ultimo)
    return { consulta, respuesta: await app.host.vencimientosList(consulta) }
  }
  try {
    return await hasta(anio + 1)
  } catch (thrown) {
    if (toFallo(thrown).codigo === 'anio_sin_reglas') return hasta(anio)
    throw thrown
  }
}

export async function fetchVencimientos(
  quien: Interesado,
  hoy: string,
): Promise<RespuestaVencimientos> {
  return (await askVencimientos(quien, hoy)).respuesta
}
