/** A fictitious wallet of invoices and its ledger of the 1 %. */
import type { Host } from '../host'
import type { Escena } from './escena'

type Parte = Pick<
  Host,
  | 'billeteraList'
  | 'billeteraDetail'
  | 'billeteraSave'
  | 'billeteraSaveCodigo'
  | 'billeteraEdit'
  | 'billeteraDelete'
  | 'billeteraExport'
  | 'billeteraLedger'
>

export function billeteraFake({ fail }: Escena): Parte {
  return {
    billeteraList: async () => fail('interno'),
    billeteraDetail: async () => fail('interno'),
    billeteraSave: async () => fail('interno'),
    billeteraSaveCodigo: async () => fail('interno'),
    billeteraEdit: async () => fail('interno'),
    billeteraDelete: async () => fail('interno'),
    billeteraExport: async () => fail('interno'),
    billeteraLedger: async () => fail('interno'),
  }
}
