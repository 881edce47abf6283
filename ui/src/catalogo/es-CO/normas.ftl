# Normas que usamos: qué versión, qué cambió y cómo se actualiza.

normas-titulo = Normas que usamos
normas-respuesta = Usas la **versión { $version }** de las normas, del { $fecha }.
normas-origen-incorporado = Vino con la aplicación.
normas-origen-paquete = Vino en un paquete firmado que instalaste.
normas-cambios = Qué cambió y por qué norma
normas-version = Versión { $version }
normas-en-uso = En uso
normas-norma = Norma
normas-fuente = Fuente
normas-anteriores =
    { $cuantas ->
        [one] Ver una versión anterior
       *[other] Ver { $cuantas } versiones anteriores
    }
normas-sin-cambios-titulo = Sin cambios anotados
normas-sin-cambios = Es la primera versión. Cuando llegue otra, aquí verás qué cambió y por qué norma.
normas-actualizar = Actualizar
normas-actualizar-que = Las normas llegan en un paquete firmado. Sin conexión sigues con las que tienes.
normas-buscar = Buscar actualización
normas-buscar-pista = La traemos de { $direccion }.
normas-buscar-falta = Para buscarla en internet, escribe abajo la dirección de quien la publica.
normas-archivo = O abre un paquete que ya tienes
normas-archivo-pista = Elige el archivo. Se revisa su firma antes de usarlo.
normas-leyendo = Revisamos la firma y el contenido…
normas-buscando = Buscamos el paquete más nuevo…
normas-instalada = Listo: quedó en uso la versión { $version }. Tus fechas se calculan ya con ella.
normas-al-dia = Ya tienes la más nueva: la versión { $version }. No cambió nada.
normas-sigue = Sigues con la versión { $version }.
normas-porque = ¿Cómo sé que es de fiar?
normas-porque-firma = Cada paquete lleva una firma. Si alguien lo cambia, la firma deja de servir.
normas-porque-llave = Solo se usa si la firma es de una llave en la que confías. Sin ella, nada cambia.
normas-porque-atras = Nunca se vuelve a un paquete más viejo que el que usas.
normas-porque-datos = Buscar una actualización no envía tu NIT ni tus fechas.
normas-publicador = Quién publica
normas-publicador-que = Confía solo en una llave que recibiste de esa persona o entidad. Con la de un extraño podrían darte fechas falsas.
normas-publicador-ninguno = Ahora no confías en ninguna llave tuya.
normas-publicador-direccion = Dirección del paquete
normas-publicador-direccion-pista = Empieza por https. Vacía: solo abres archivos.
normas-publicador-llave = Llave pública
normas-publicador-llave-pista = Son 64 caracteres, de 0 a 9 y de A a F. Vacía: no confías en ninguna.
normas-publicador-llave-van = Van { $cuantos } de 64.
normas-publicador-falta-llave = Escribe la llave. Sin ella no podemos revisar la firma de lo que llegue.
normas-publicador-guardado = Guardado. Solo se usan paquetes firmados con esa llave.
normas-publicador-quitado = Guardado. Ya no confías en ninguna llave tuya.
normas-enlace-sub = Versión, cambios y actualización
