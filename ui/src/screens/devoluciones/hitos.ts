/** The picture of each milestone and of where it stands. */
import type { Hito, ResumenDevolucion } from '../../host/contract'
import { fecha } from '../../formato'
import type { NombreIcono } from '../../iconos/iconos'
import { t } from '../../textos.svelte'

export const ICONO_HITO: Record<Hito, NombreIcono> = {
  radicada: 'documento',
  plazo_inadmision: 'reloj',
  inadmitida: 'alerta',
  subsanada: 'documento',
  estudio: 'reloj',
  suspendida: 'reloj',
  resolucion: 'documento',
  pago: 'billete',
  desistida: 'cerrar',
}

/** One sentence: how far it is and when there must be an answer. */
export function resumenTexto(d: ResumenDevolucion): string {
  if (d.terminada) return t(`devolucion-fin-${d.hito}`)
  if (d.respuesta_maxima === null) return t(`devolucion-espera-${d.hito}`)
  return t(d.vencida ? 'devolucion-vencida' : 'devolucion-va', {
    dia: String(d.habiles_corridos),
    plazo: String(d.plazo_habiles),
    fecha: fecha(d.respuesta_maxima),
  })
}
