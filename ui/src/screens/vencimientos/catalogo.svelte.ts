/** The catalogue of obligations, asked for once. It changes only with the norms in force. */
import { app } from '../../aplicacion.svelte'
import type { Obligacion } from '../../host/contract'

let lista = $state.raw<readonly Obligacion[]>([])
let pedida: Promise<void> | null = null

/** What is known so far: empty until it comes. */
export function catalogo(): readonly Obligacion[] {
  return lista
}

/** Without it an explanation says less, and nothing else fails: the next one asks again. */
export function requestCatalogo(): Promise<void> {
  pedida ??= app.host.vencimientosCatalog().then(
    (nueva) => {
      lista = nueva
    },
    () => {
      pedida = null
    },
  )
  return pedida
}

/** Other norms came into force. */
export function forgetCatalogo(): void {
  pedida = null
  lista = []
}
