/** The door of the application: Tauri commands. The only file that imports `@tauri-apps`. */
import { Channel, invoke } from '@tauri-apps/api/core'
import { listen } from '@tauri-apps/api/event'
import type { AvanceImportacion, AvanceLectura, EstadoAplicacion } from './contract'
import type { Host } from './host'

export const tauriHost: Host = {
  appState: () => invoke('app_state'),
  async onState(callback) {
    await listen<EstadoAplicacion>('estado', (event) => callback(event.payload))
  },

  vencimientosList: (consulta) => invoke('vencimientos_list', { consulta }),
  vencimientosCatalog: () => invoke('vencimientos_catalog'),
  vencimientosExport: (consulta, formato, dias) =>
    invoke('vencimientos_export', { consulta, formato, dias }),
  vencimientosMark: (clave, hecho) => invoke('vencimientos_mark', { clave, hecho }),
  recordatoriosTry: () => invoke('recordatorios_try'),
  async onOpen(callback) {
    await listen<string>('abrir', (event) => callback(event.payload))
  },
  nitRead: (texto) => invoke('nit_read', { texto }),

  criteriosCatalog: () => invoke('criterios_catalog'),
  criteriosEvaluate: (consulta) => invoke('criterios_evaluate', { consulta }),

  moraRules: () => invoke('mora_rules'),
  moraSancion: (consulta) => invoke('mora_sancion', { consulta }),
  moraIntereses: (consulta) => invoke('mora_intereses', { consulta }),
  moraSaveTasas: (tasas) => invoke('mora_save_tasas', { tasas }),

  conocimientoState: () => invoke('conocimiento_state'),
  conocimientoInstall: (bytes) => invoke('conocimiento_install', bytes),
  conocimientoFetch: () => invoke('conocimiento_fetch'),

  contingenciaList: () => invoke('contingencia_list'),
  contingenciaAdd: (solicitud) => invoke('contingencia_add', { solicitud }),
  contingenciaDate: (consulta) => invoke('contingencia_date', { consulta }),
  contingenciaExport: () => invoke('contingencia_export'),
  contingenciaClear: () => invoke('contingencia_clear'),

  clientesImport(bytes, archivo, onAvance) {
    const avance = new Channel<AvanceImportacion>(onAvance)
    const headers = { archivo: encodeURIComponent(archivo), avance: avance.toJSON() }
    return invoke('clientes_import', bytes, { headers })
  },
  clientesCancel: () => invoke('clientes_cancel'),
  clientesAgenda: (consulta) => invoke('clientes_agenda', { consulta }),
  clientesExport: (consulta, formato, nit) =>
    invoke('clientes_export', { consulta, formato, nit }),
  clientesClear: () => invoke('clientes_clear'),

  escanearFile(bytes, archivo, onAvance) {
    const avance = new Channel<AvanceLectura>(onAvance)
    const headers = { archivo: encodeURIComponent(archivo), avance: avance.toJSON() }
    return invoke('escanear_file', bytes, { headers })
  },
  escanearCancel: () => invoke('escanear_cancel'),
  escanearForget: () => invoke('escanear_forget'),
  escanearFrame: (luma, ancho, alto) =>
    invoke('escanear_frame', luma, { headers: { ancho: String(ancho), alto: String(alto) } }),
  escanearText: (texto) => invoke('escanear_text', { texto }),
  escanearCufe: (codigo) => invoke('escanear_cufe', { codigo }),
  rutText: (texto) => invoke('rut_text', { texto }),
  facturaVerify: (lectura, secreto) => invoke('factura_verify', { lectura, secreto }),
  qrCreate: (solicitud) => invoke('qr_create', { solicitud }),
  qrSave: (solicitud) => invoke('qr_save', { solicitud }),
  confianzaList: () => invoke('confianza_list'),
  confianzaAdd: (bytes) => invoke('confianza_add', bytes),
  confianzaRemove: (huella) => invoke('confianza_remove', { huella }),

  billeteraList: (consulta) => invoke('billetera_list', { consulta }),
  billeteraDetail: (id) => invoke('billetera_detail', { id }),
  billeteraSave: (lecturas) => invoke('billetera_save', { lecturas }),
  billeteraSaveCodigo: (texto) => invoke('billetera_save_codigo', { texto }),
  billeteraEdit: (id, propios) => invoke('billetera_edit', { id, propios }),
  billeteraDelete: (id) => invoke('billetera_delete', { id }),
  billeteraExport: (consulta, formato) => invoke('billetera_export', { consulta, formato }),
  billeteraLedger: (anio) => invoke('billetera_ledger', { anio }),
  cameraAllow: (activa) => invoke('camera_allow', { activa }),

  cuentaSignIn: (solicitud) => invoke('cuenta_sign_in', { solicitud }),
  cuentaSignOut: () => invoke('cuenta_sign_out'),
  cuentaDemo: () => invoke('cuenta_demo'),

  perfilSave: (solicitud) => invoke('perfil_save', { solicitud }),
  perfilDelete: () => invoke('perfil_delete'),

  bovedaCreate: (clave) => invoke('boveda_create', { clave }),
  bovedaUnlock: (clave) => invoke('boveda_unlock', { clave }),
  bovedaRetry: () => invoke('boveda_retry'),

  devolucionesList: () => invoke('devoluciones_list'),
  devolucionesDetail: (radicado) => invoke('devoluciones_detail', { radicado }),

  preferenciasSave: (preferencias) => invoke('preferencias_save', { preferencias }),
  openLink: (direccion) => invoke('open_link', { direccion }),
}
