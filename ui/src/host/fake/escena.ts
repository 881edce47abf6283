/** What every part of the fictitious core shares. */
import type { EstadoAplicacion, Fallo } from '../contract'

export interface Escena {
  /** Whether `?escena=` names it. */
  has: (escena: string) => boolean
  fail: (codigo: Fallo['codigo'], parametros?: Fallo['parametros']) => never
  estado: () => EstadoAplicacion
  change: (cambio: Partial<EstadoAplicacion>) => EstadoAplicacion
}
