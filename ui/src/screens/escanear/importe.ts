/** Amounts and quantities of an electronic document, as written: formatted, never computed. */
import { pesosImpresos } from '../../formato'

const SIGNO = /^\$\u00a0/

/** In pesos with their symbol; in another currency with its code. */
export function importe(escrito: string, moneda: string | null): string {
  const [, signo = '', valor = ''] = /^\s*([+-]?)(.*)$/s.exec(escrito) ?? []
  const positivo = pesosImpresos(valor)
  const enPesos = moneda === null || moneda === 'COP'
  const texto = enPesos ? positivo : `${positivo.replace(SIGNO, '')}\u00a0${moneda}`
  return `${signo === '-' ? '−' : ''}${texto}`
}

/** Without the zeros that say nothing: `2.000000` is 2. */
export function cantidad(escrita: string): string {
  return pesosImpresos(sinCeros(escrita)).replace(SIGNO, '')
}

/** `19.00` is 19. */
export function tarifa(escrita: string): string {
  return `${cantidad(escrita)}\u00a0%`
}

function sinCeros(escrita: string): string {
  return /^\d+\.\d+$/.test(escrita) ? escrita.replace(/\.?0+$/, '') : escrita
}
