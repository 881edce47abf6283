/** What was read last, kept between the camera, or a file alone, and its result. */
import type { CodigoLeido, PiezaLeida } from '../../host/contract'

let pieza = $state.raw<PiezaLeida | null>(null)

export const lectura = {
  get pieza(): PiezaLeida | null {
    return pieza
  },
  set pieza(nueva: PiezaLeida | null) {
    pieza = nueva
  },
}

/** Codes that came from no file. */
export function piezaOf(codigos: readonly CodigoLeido[]): PiezaLeida {
  return {
    archivo: '',
    formato: 'texto',
    codigos: [...codigos],
    factura: null,
    rut: null,
    informe: null,
    lectura: null,
    error: null,
  }
}
