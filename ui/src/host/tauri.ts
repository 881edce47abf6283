/** The door of the application: Tauri commands. The only file that imports `@tauri-apps`. */
import { invoke } from '@tauri-apps/api/core'
import { listen } from '@tauri-apps/api/event'
import type { EstadoAplicacion } from './contract'
import type { Host } from './host'

export const tauriHost: Host = {
  appState: () => invoke('app_state'),
  async onState(callback) {
    await listen<EstadoAplicacion>('estado', (event) => callback(event.payload))
  },

  vencimientosList: (consulta) => invoke('vencimientos_list', { consulta }),
  vencimientosCatalog: () => invoke('vencimientos_catalog'),
  nitRead: (texto) => invoke('nit_read', { texto }),

  escanearImage: (bytes, archivo) =>
    invoke('escanear_image', bytes, { headers: { archivo: encodeURIComponent(archivo) } }),
  escanearFrame: (luma, ancho, alto) =>
    invoke('escanear_frame', luma, { headers: { ancho: String(ancho), alto: String(alto) } }),
  escanearText: (texto) => invoke('escanear_text', { texto }),
  escanearCufe: (codigo) => invoke('escanear_cufe', { codigo }),
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
