# Las pantallas, en español: lo que se lee en ellas. Un código es el final del nombre de su mensaje; .hint dice qué hacer después.
# Reglas: decir lo que se comprobó y nada más; juzgar las partes del documento, nunca a la persona; 25 palabras como máximo.

## El marco

frame-name = Spartel
frame-places = Lugares
frame-clock = Hora local y UTC
frame-language = Idioma
frame-light = Pantalla clara
frame-dark = Pantalla oscura
frame-officer = Agente
frame-change = Cambiar de agente
frame-lock = Bloquear, me ausento
frame-end = Terminar el turno
frame-lost = Sin conexión: lo no enviado se guarda en esta ventana
frame-there = Conectado
frame-demonstration = Demostración: nada ni nadie en ella es real.
frame-no-place = Todavía no hay pantalla para su función.
    .hint = Lo que usted puede hacer ya está disponible para programas.
frame-server = Lo que funciona aquí
place-watch = Guardia
place-desk = Mostrador
place-private = Salvaguardias
place-laboratory = Laboratorio

role-first-line = Primera línea
role-second-line = Segunda línea
role-protection = Protección
role-commander = Jefe de puesto
role-trust-list-manager = Gestor de listas de confianza
role-administrator = Administrador
role-auditor = Auditor de protección de datos
role-trainer = Instructor

## Iniciar sesión

session-sign-in = Iniciar sesión
session-locked = Bloqueado
session-change = Cambiar de agente
session-with-passkey = Con mi llave de acceso
session-with-provider = Con { $name }
session-or = o
session-way-password = Contraseña y código
session-way-pin = PIN o tarjeta
session-number = Número de servicio
session-number-or-none = Número de servicio, si no fue usted quien bloqueó
session-password = Contraseña
session-code = Código de seis cifras
session-pin = PIN o tarjeta
session-pin-when = Durante un turno que empezó con una llave de acceso.
session-enter = Entrar
session-stay = Seguir en la sesión

link-title = Su cuenta
link-ask = Escriba o pegue el enlace que se le entregó. Sirve una vez, durante 24 horas.
link-field = Enlace
link-go-on = Continuar
link-of = Este enlace es del número de servicio { $number }.
link-passkey = Crear una llave de acceso
link-passkey-why = Una llave de acceso no se puede leer ni regalar, y no necesita códigos.
link-password = Elegir mejor una contraseña con códigos
link-secret = Escriba este secreto en su aplicación de códigos. Se muestra una sola vez.
link-new-password = Contraseña nueva, doce caracteres como mínimo
link-set = Guardar la contraseña
link-done = Hecho. Ya puede iniciar sesión.

## Lo que lo impide

problem-other = Esto no se pudo hacer ({ $code }).
    .hint = Inténtelo de nuevo; si continúa, avise a quien lleva este servidor.
problem-network = El servidor no responde.
    .hint = Lo no enviado queda en esta ventana y se envía en cuanto el servidor responda.
problem-no-passkey = Este navegador no tiene llaves de acceso aquí.
    .hint = Use la contraseña y un código, u otro navegador.
problem-too-many-files = { $count } archivos a la vez son más de los que tiene un documento.
    .hint = No se ha tomado nada. Suelte los archivos o la carpeta de un solo documento.
problem-passkey-refused = La llave de acceso no se usó.
    .hint = Inténtelo de nuevo, o use la contraseña y un código.

## Las palabras del mostrador

frame-notice = Aviso
direction-entry = Entrada
direction-exit = Salida
direction-transit = Tránsito
light-vi = Blanca
light-ir = Infrarroja
light-uv = Ultravioleta
sex-F = mujer
sex-M = hombre
sex-X = sexo no indicado

## El mostrador

desk-direction = Sentido del viaje
desk-post = Puesto
desk-lane = Carril
desk-open = Sin terminar:
desk-left = Aún no ha terminado con este viajero.
    .hint = No se ha perdido nada: siga donde estaba, o atienda al siguiente viajero.
desk-left-do = Seguir con este viajero
desk-page = Documento
desk-light = Luz
desk-pages = Páginas
desk-page-number = Página { $number }
desk-page-in = Página del documento, luz: { $light }
desk-drop = Suelte aquí el documento
    .hint = Imágenes de sus páginas, archivos de su chip, su zona o su sello: uno a uno, o una carpeta entera.
desk-choose = Elegir archivos
desk-lights = Tomado con luz: { $lights }.
desk-fineness = { $number } píxeles por pulgada.
desk-aside = No sirve para comprobar, se dejó aparte: { $files }.
desk-unshown = Este navegador no puede mostrar el formato de esta imagen. Se comprueba igualmente.
desk-zone = Zona de lectura mecánica
desk-percent = { $percent } %
desk-certainty-zone = zona de lectura mecánica leída, con { $percent } % de certeza
desk-certainty-doubt = carácter { $column } de la línea { $line } leído, con { $percent } % de certeza
desk-no-zone = Zona de lectura mecánica
desk-holder = Titular y documento
desk-documents = Documentos
desk-portrait-printed = Retrato impreso
desk-portrait-chip = Retrato del chip
desk-portrait-signed = Retrato del chip, firmado
desk-portrait-altered = Retrato del chip, no como se firmó
desk-portrait-unproven = Retrato del chip, sin probar
desk-age = { $count ->
    [one] { $count } año
   *[other] { $count } años
}
desk-document = { $type }, { $issuer }
desk-expired = Caducado: { $date }
desk-left-years = { $count ->
    [one] Le queda { $count } año de validez
   *[other] Le quedan { $count } años de validez
}
desk-left-months = { $count ->
    [one] Le queda { $count } mes de validez
   *[other] Le quedan { $count } meses de validez
}
desk-left-days = { $count ->
    [one] Le queda { $count } día de validez
   *[other] Le quedan { $count } días de validez
}
desk-as-signed = según la firma
desk-as-printed = según lo impreso, sin probar
desk-as-unproven = según lo leído, sin probar por una firma
desk-field = Campo
desk-printed-zone = Zona impresa
desk-chip-none = Chip
desk-chip-signed = Chip, firmado
desk-chip-unproven = Chip, sin probar
desk-chip-altered = Chip, no como se firmó
desk-seal = Sello
desk-same = igual
desk-unsure = no seguro
desk-absent = aquí no hay nada
desk-proofs = Lo que está probado, y lo que conviene saber
desk-summary = Resumen
desk-reasons = Razones
desk-show = Mostrar
desk-waiting = Siguiente viajero
desk-waiting-line = Ponga el documento en el lector, o suelte sus archivos.
desk-working = Comprobando
desk-working-line = Los resultados llegan en cuanto están listos.
desk-clear-line = Todo lo exigido. Compare las caras.
desk-look = Mire aquí
desk-incomplete = No se comprobó todo
desk-second = Segunda línea
desk-sent = Enviado a la segunda línea
desk-sent-line = La segunda línea ve las pruebas y estas razones.
desk-over = Este paso ha terminado
desk-over-line = Alguien lo terminó en otra pantalla. Lo registrado se conserva y desde aquí no se envía nada más. Continúe con el siguiente viajero.
desk-over-merged = Se unió a otro paso, que conserva sus pruebas. Desde aquí no se envía nada más. Continúe con el siguiente viajero.
desk-ended-all = Han terminado las { $total } comprobaciones exigidas.
desk-ended-of = Han terminado { $ended } de { $total } comprobaciones exigidas.
desk-before = { $number }: terminado en este mostrador.
desk-not-sent = Aún sin enviar: se guarda en esta ventana hasta que el servidor responda.
desk-unsent = No se ha enviado todo.
    .hint = Se guarda solo en esta ventana. Envíe de nuevo; si no sale, avise usted mismo a la segunda línea.
desk-unsent-again = Enviar de nuevo
desk-unsent-settled = Resuelto de otro modo
desk-gaps-say-nothing = Esto no dice nada del documento.
desk-by-hand = Sus ojos y sus manos son ahora la mejor comprobación
desk-by-hand-face = Compare la cara con el retrato: orejas, cejas, boca.
desk-by-hand-touch = Toque: relieve de la impresión, bordes del retrato, encuadernación.
desk-by-hand-tilt = Incline: los colores y las imágenes deben moverse.
desk-by-hand-light = A contraluz, luego con ultravioleta: papel oscuro, fibras que brillan.
desk-by-hand-talk = Pregunte con calma por el viaje. Una duda por sí sola no dice nada.
desk-do-next = Caras comparadas: siguiente
desk-do-second = Segunda línea
desk-do-private = En privado
desk-do-after = Siguiente viajero
desk-do-by-hand = Comprobado a mano …
desk-by-hand-title = ¿Dejar seguir a este viajero?
desk-by-hand-ask = No se pudo comprobar todo. Usted comparó las caras y miró el documento; el registro lo dirá.
desk-by-hand-yes = Sí, comprobado a mano
desk-order = Una orden del puesto deja pasar sin: { $sets }. Vale hasta las
desk-do-order = Sigue por orden
set-chip = Chip
set-lamps = Luz infrarroja y ultravioleta
set-lists = Listas de documentos perdidos y robados
desk-back = Volver
desk-tray = Dejado por los aparatos:
desk-tray-take = { $device }: { $count ->
    [one] tomar { $count } pieza
   *[other] tomar { $count } piezas
}
desk-group = Vehículo o familia
desk-group-form = Vehículo o familia
desk-group-expected = Cuántos viajeros
desk-group-plate = Matrícula, si la hay
desk-group-begin = Empezar
desk-group-leave = Terminar con este grupo
desk-group-aside = Dejar para después
desk-group-ended = { $ended } de { $total } viajeros
group-vehicle = Vehículo
group-family = Familia
desk-tile-open = sin terminar
desk-tile-clear = terminado
desk-tile-ended = terminado, se anotó algo
desk-tile-second = en segunda línea
desk-do-withdraw = El viajero no quiere seguir …
desk-withdraw-title = ¿Quiere irse otra vez el viajero?
desk-withdraw-ask = Con esto no se devuelve a nadie: es su propia voluntad, y las preguntas en privado van primero.
desk-withdraw-yes = Sí, por su propia voluntad
desk-claim = Lo próximo de un aparato
desk-claim-title = Lo próximo de { $device } es de este viajero
desk-claim-name = Haga que el nombre del archivo, o de su carpeta, empiece así:
desk-claim-program = Dé esto al programa del aparato:
desk-claim-copy = Copiar
desk-claim-done = Hecho
desk-links = Menores
desk-links-line = Vincule a cada menor con los adultos que vinieron con él, según lo que dicen ser. Con eso no se comprueba nada.
desk-link = { $child } vino con { $adult }: { $relation }
desk-link-undo = Deshacer
desk-link-child = Menor
desk-link-adult = Adulto
desk-link-relation = Quién dice ser el adulto
desk-link-do = Vincular
desk-claim-lasts = { $count ->
    [one] Vale { $count } minuto, para una sola entrega.
   *[other] Vale { $count } minutos, para una sola entrega.
}
relation-parent = padre o madre
relation-grandparent = abuelo o abuela
relation-sibling = hermano o hermana
relation-relative = familiar
relation-guardian = tutor
relation-leader = responsable del grupo
relation-other = otra persona
desk-camera = Cámara
desk-camera-take = Tomar la imagen
desk-camera-which = Qué cámara
desk-camera-number = Cámara { $number }
desk-camera-waiting = Esperando a la cámara.
desk-camera-none = Aquí no se puede usar ninguna cámara. Conecte una, o permítala en el navegador.
desk-camera-dark = Demasiado oscura: más luz sobre la página.
desk-camera-bright = Demasiado clara: menos luz, o incline un poco la página.
desk-camera-blurred = No es nítida: no se mueva, acérquese, deje que la cámara enfoque.
desk-camera-good = Nítida y bien iluminada: la página entera debe estar en la imagen.

## Las listas, estén donde estén

table-filter = Filtrar: { $list }
table-filter-short = Filtrar
table-export = Llevar como CSV
table-loading = Se está leyendo.
table-all = { $count ->
    [one] { $count } línea
   *[other] { $count } líneas
}
table-of = { $count ->
    [one] { $count } línea de { $total }
   *[other] { $count } líneas de { $total }
}
table-more = Mostrar más
table-more-note = El orden, el filtro y el archivo abarcan lo que se muestra.
place-records = Pasos
place-trust = Confianza
place-offices = Administración
place-own = Mi cuenta
frame-own = Mi cuenta
once-code = Código QR
once-copy = Copiar
once-copied = Copiado
once-done = Anotado: ocultarlo
