/** A fictitious portfolio, and a fictitious log of attempts. */
import type { Host } from '../host'
import type { Escena } from './escena'

type Parte = Pick<
  Host,
  | 'clientesImport'
  | 'clientesCancel'
  | 'clientesAgenda'
  | 'clientesExport'
  | 'clientesClear'
  | 'contingenciaList'
  | 'contingenciaAdd'
  | 'contingenciaDate'
  | 'contingenciaExport'
  | 'contingenciaClear'
>

export function clientesFake({ fail }: Escena): Parte {
  return {
    clientesImport: async () => fail('interno'),
    clientesCancel: async () => undefined,
    clientesAgenda: async () => ({ clientes: 0, total: 0, filas: [] }),
    clientesExport: async () => fail('interno'),
    clientesClear: async () => undefined,
    contingenciaList: async () => ({ intentos: [], roto_en: null }),
    contingenciaAdd: async () => fail('interno'),
    contingenciaDate: async () => fail('interno'),
    contingenciaExport: async () => fail('registro_vacio'),
    contingenciaClear: async () => undefined,
  }
}
