/** The RUT that was read last, kept between the start of the screen and its result. */
import type { RutLeido } from '../../host/contract'

let leido = $state.raw<RutLeido | null>(null)

export const rutLeido = {
  get actual(): RutLeido | null {
    return leido
  },
  set actual(nuevo: RutLeido | null) {
    leido = nuevo
  },
}
