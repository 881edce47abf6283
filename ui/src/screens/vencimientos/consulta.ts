/** Asks the core for the dates of somebody, this year and the next. */
import type { RespuestaVencimientos } from '../../host/contract'
import { app, type Interesado } from '../../aplicacion.svelte'
import { toFallo } from '../../host/host'

/** Where the next year has no rules yet, the answer is this year's alone. */
export async function fetchVencimientos(
  quien: Interesado,
  hoy: string,
): Promise<RespuestaVencimientos> {
  const anio = Number(hoy.slice(0, 4))
  const hasta = (ultimo: number) =>
    app.host.vencimientosList({
      nit: `${quien.nit}-${quien.dv}`,
      tipo: quien.tipo,
      responsabilidades: quien.responsabilidades,
      periodicidad_iva: quien.periodicidad_iva,
      obligaciones: [],
      ademas: quien.obligaciones,
      tramo: { entre: { desde: `${anio}-01-01`, hasta: `${ultimo}-12-31` } },
    })
  try {
    return await hasta(anio + 1)
  } catch (thrown) {
    if (toFallo(thrown).codigo === 'anio_sin_reglas') return hasta(anio)
    throw thrown
  }
}
