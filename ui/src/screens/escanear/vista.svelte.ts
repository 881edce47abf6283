/** Which part of a report is on screen: it is the same on the way back from a detail. */
import type { Estado } from './estado'

class Vista {
  estado = $state<Estado | 'todos'>('todos')
  texto = $state('')
  pagina = $state(0)

  clear(): void {
    this.estado = 'todos'
    this.texto = ''
    this.pagina = 0
  }
}

export const vista = new Vista()
