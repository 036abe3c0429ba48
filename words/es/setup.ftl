## Puesta en marcha del primer servidor de un puesto, en la terminal

setup-begins = Aquí se pone en marcha el primer servidor de un puesto, en seis pasos.
    .hint = Se puede interrumpir en cualquier momento: al volver a empezar, sigue donde estaba. Mientras tanto nadie puede conectarse.
ui-setup-step = Paso { $step } de 6
ui-setup-yes = sí si s
ui-setup-no = no n
setup-answer = Responda sí o no.
setup-broken-off = La puesta en marcha se interrumpió. Lo creado está entero y se conserva.
    .hint = Vuelva a empezar con las mismas opciones: sigue donde estaba.

# 1
ui-setup-step-machine = La máquina
ui-setup-record = Registro
ui-setup-keys = Claves
ui-setup-signer = Firmante
ui-setup-certificate = Certificado
ui-setup-trust = Listas de confianza
setup-room = Quedan { $free } GiB libres en el disco del registro.
setup-room-little = Solo quedan { $free } GiB libres en el disco del registro; un puesto necesita al menos { $least }.
    .hint = Un disco lleno no registra nada: haga sitio antes de que lleguen viajeros.
setup-clock = El reloj de esta máquina marca { $now }, en hora universal.
ui-setup-ask-clock = ¿Es correcto, según otro reloj? (sí o no)
setup-clock-unset = Nadie ha puesto en hora el reloj de esta máquina: no se creó nada.
    .hint = Póngalo en hora y empiece de nuevo. De él dependen los certificados, los enlaces y todo el registro.
setup-clock-wrong = Con un reloj que no va bien no se crea nada.
    .hint = Póngalo en hora y empiece de nuevo. De él dependen los certificados, los enlaces y todo el registro.
ui-setup-ask-place = Crear todo en estas carpetas (sí o no)
setup-other-place = No se creó nada.
    .hint = Empiece de nuevo con --data y otras carpetas. Las claves y el firmante están mejor en un volumen propio.

# 2
ui-setup-step-keys = Las claves del registro
setup-passphrase = Una frase de paso cierra las claves, y sin ella nadie abre el registro.
    .hint = Tome seis palabras al azar o más. Pulse solo Intro para que se sortee una.
ui-setup-ask-passphrase = Nueva frase de paso, o solo Intro
setup-passphrase-length = { $count ->
    [one] Tiene { $count } signo.
   *[other] Tiene { $count } signos.
}
setup-passphrase-short = Con menos de 24 signos, quien se lleve la carpeta de claves puede adivinarla.
    .hint = Puede seguir. Una frase sorteada no se adivina.
ui-setup-drawn = Esta frase de paso se sorteó y se muestra solo esta vez:
ui-setup-ask-written = Escríbala en dos papeles y pulse Intro
setup-write = Va en dos papeles, en dos sobres cerrados, lejos de esta máquina.
ui-setup-ask-paper = Tecléela como está en el papel
setup-paper-differs = Es otra: no se creó nada. Empiece de nuevo.
setup-signer-held = El firmante del registro { $name } está ahí: { $place }.
ui-setup-ask-host = Nombre del servidor para los navegadores, como desk.post.example
setup-host = Las llaves de acceso necesitan un nombre de letras, cifras, guiones y puntos, y no una dirección.

# 3
ui-setup-step-certificate = El certificado del servidor
setup-certificate-held = El certificado está ahí y su clave le corresponde: { $place }.
ui-setup-way-own = 1: una autoridad de este puesto, creada ahora en un soporte que irá a la caja fuerte
ui-setup-way-given = 2: un certificado que una autoridad del Estado expidió para este servidor
ui-setup-way-proxy = 3: ninguno, porque lo tiene un intermediario en esta máquina
ui-setup-ask-way = Cuál de ellos
setup-way = Responda 1, 2 o 3.
setup-proxy = El servidor escuchará solo en esta máquina, detrás del intermediario.
    .hint = Dé al intermediario su certificado y haga que transmita el nombre del servidor.
ui-setup-ask-chain = Archivo del certificado
ui-setup-ask-chain-key = Archivo de su clave
ui-setup-ask-medium = Carpeta del soporte para la autoridad
setup-no-medium = No hay tal carpeta, o el soporte no está conectado: { $place }.
setup-medium-same = Esta carpeta está en el disco del registro.
    .hint = Quien se lleve esta máquina tendrá la autoridad, y podrá hacerse pasar por este servidor.
ui-setup-ask-medium-same = Usarla de todos modos (sí o no)
setup-authority-held = Se usa la autoridad del soporte: { $place }.
ui-setup-ask-domain = Nombre del que puede responder, con todos los que están por debajo

# 4
ui-setup-step-founders = Las dos primeras personas
setup-two = El administrador lleva cuentas y máquinas. El comandante aprueba lo que necesita dos personas. Son dos personas.
ui-setup-ask-administrator = Número de servicio del administrador
ui-setup-ask-commander = Número de servicio del comandante
setup-number = Un número de servicio tiene mayúsculas, cifras, guiones, puntos y barras, 32 como máximo.
setup-number-same = Este número ya es el de la otra persona. Hacen falta dos.
ui-setup-ask-link = Crear otro enlace para esta cuenta, en lugar del anterior (sí o no)
setup-has-begun = { $number } ya tiene con qué iniciar sesión.

# 5
ui-setup-step-trust = La primera lista de confianza
setup-trust-held = Ya hay una primera lista: { $place }.
setup-trust-founded = El registro ya dice en quién confía esta casa. Las demás listas llegan por el navegador, entre dos.
setup-trust-why = En ella se funda en quién confía esta casa. Toda lista posterior con claves nuevas la aprueban dos personas.
    .hint = Traiga la lista, el certificado raíz de su firmante y una segunda persona con la huella de esa raíz.
ui-setup-ask-lists = Archivo o carpeta de la memoria, o solo Intro para hacerlo después
setup-trust-later = Sin lista no se puede verificar ningún chip.
    .hint = Repita esta orden, o traiga listas en el navegador, entre dos.
setup-trust-made = La casa empieza con esta lista: { $place }.
setup-trust-none = No se tomó nada de ello.
ui-setup-ask-root = Archivo del certificado raíz del firmante
setup-root = Esto no es un certificado.
setup-second = La segunda persona tiene la huella (SHA-256) de otra fuente que la memoria: del propio Estado, en papel.
ui-setup-ask-fingerprint = Segunda persona: teclee 16 cifras o más de ella
setup-fingerprint = Teclee de 16 a 64 cifras hexadecimales.
setup-fingerprint-other = La raíz de la memoria tiene otra huella.
    .hint = No use esta memoria hasta saber quién cambió qué.
ui-setup-ask-take = ¿Fundan los dos en ella la confianza de esta casa? (sí o no)
setup-list = { $file }: firmada por { $country } el { $day }.
setup-list-refused = No se tomó: { $file }.
ui-setup-certificates = Certificados
ui-setup-states = Estados
ui-setup-revocations = Listas de revocación

# 6
ui-setup-step-end = Qué hacer ahora
setup-keep = Copie ahora las carpetas de las claves y del firmante, donde no lleguen las copias ordinarias.
    .hint = El soporte de la autoridad va a la caja fuerte, y los dos papeles de la frase de paso a otros dos lugares.
ui-setup-start = Inicie el servidor con:
setup-service = Como servicio, systemd recibe la frase de paso en secreto: las líneas están en docs/server.md.
setup-link = El enlace de { $number } sirve una vez, durante 24 horas, para crear una llave de acceso. Entréguelo en persona, con el servidor en marcha.
setup-next = Después el administrador crea cuentas y puestos y da papeles, que el comandante aprueba.
    .hint = Protección crea su propia clave en otro lugar. Nombre su mitad pública con --protection.
