/** Takes the place of the picture in index.html once the state of the application is known. */
import { mount } from 'svelte'
import App from './App.svelte'
import { app } from './aplicacion.svelte'
import { preloadPantalla } from './screens'
import { loadTextos } from './textos.svelte'

const raiz = document.getElementById('raiz')
if (raiz) {
  void preloadPantalla()
  await app.start()
  raiz.replaceChildren()
  mount(App, { target: raiz })
  void loadTextos()
}
