/** What was read last, kept between the camera and its result. */
import type { CodigoLeido } from '../../host/contract'

let codigos = $state.raw<readonly CodigoLeido[]>([])

export const lectura = {
  get codigos(): readonly CodigoLeido[] {
    return codigos
  },
  set codigos(nuevos: readonly CodigoLeido[]) {
    codigos = nuevos
  },
}
