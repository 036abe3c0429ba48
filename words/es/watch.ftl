# La guardia de un puesto, en español.

watch-title = Guardia de { $post }
watch-pages = Páginas de la guardia
watch-now = Ahora
watch-hand-over = Entregar pasos
watch-no-post = No está destinado a ningún puesto.
    .hint = El administrador dice quién está destinado dónde.
watch-needs = Lo primero
watch-seen = Visto a las
watch-seen-last = Sin respuesta, visto por última vez a las
watch-needs-nothing = Nada le espera.
watch-need-unresolved = { $count ->
    [one] { $count } paso debía terminar y no pudo.
   *[other] { $count } pasos debían terminar y no pudieron.
}
watch-need-referrals = { $count ->
    [one] { $count } viajero está en la segunda línea desde hace { $time }.
   *[other] { $count } viajeros están mucho tiempo en la segunda línea, el primero desde hace { $time }.
}
watch-need-left = { $lane }: hay alguien en el mostrador, y { $number } no ha iniciado sesión.
watch-need-long = { $lane }: un viajero está en el mostrador desde hace { $time }.
watch-need-ended = El token de { $device } ha caducado: ya no puede entregar nada.
watch-need-ends = El token de { $device } caduca en { $time }.
watch-need-silent = { $count ->
    [one] { $count } dispositivo no da señales aunque pasan viajeros. Que alguien lo revise.
   *[other] { $count } dispositivos no dan señales aunque pasan viajeros. Que alguien los revise.
}
watch-need-lists = { $count ->
    [one] { $count } lista de confianza no se ha traído en más de cuatro semanas.
   *[other] { $count } listas de confianza no se han traído en más de cuatro semanas.
}
watch-to-list = Ver los pasos
watch-numbers = Cómo va el puesto
watch-counters = En los mostradores
watch-referred = En la segunda línea
watch-began = Empezados
watch-ended = Terminados
watch-at-once = ahora
watch-hour = en la última hora
watch-day = en las últimas 24 horas
watch-person = Tiempo por viajero
watch-vehicle = Tiempo por vehículo
watch-p95 = 95 % en { $time } como máximo
watch-too-few = { $count } en 24 horas. El tiempo se dice a partir de { $least }.
watch-lanes = Carriles
watch-lanes-none = Ningún carril ha trabajado en la última hora.
    .hint = Un carril aparece en cuanto un agente empieza un paso en él.
watch-lane-left = Nadie conectado
watch-lane-closed = Cerrado
watch-lane-long = Espera larga
watch-lane-away = Ausente
watch-lane-works = Trabajando
watch-lane-free = Libre
watch-lane-unnamed = Sin nombre
watch-lane-nobody = nadie en el mostrador
watch-lane-since = { $count ->
    [one] en el mostrador, desde hace { $time }
   *[other] en el mostrador, el primero desde hace { $time }
}
watch-lane-shift = de turno desde
watch-lane-last = Último paso empezado a las
watch-referrals = En la segunda línea
watch-referrals-none = No hay nadie.
    .hint = Quien es remitido figura aquí hasta que vuelve.
watch-sent = remitido a las
watch-expected = Esperados
watch-expected-none = Ningún grupo está anunciado.
    .hint = Los agentes anuncian vehículos, travesías y familias en el mostrador.
watch-group-vehicle = Vehículo
watch-group-carrier = Travesía, vuelo o tren
watch-group-family = Familia
watch-come = { $come } de { $count } llegados, { $ended } pasados
watch-devices = Dispositivos
watch-devices-note = Un dispositivo entrega lo que llega y nadie le pregunta: su silencio solo no es una avería.
watch-devices-none = Ningún dispositivo tiene token aquí.
    .hint = El administrador da sus tokens a lectores y cámaras.
watch-device-swipe-reader = lector de banda
watch-device-page-scanner = escáner de página
watch-device-chip-reader = lector de chip
watch-device-camera = cámara
watch-device-gate = puerta
watch-device-folder = carpeta vigilada
watch-device-heard = con señal
watch-device-silent = en silencio
watch-device-ended = token caducado
watch-device-until = token hasta
watch-lists = Listas de confianza
watch-lists-none = No hay ninguna lista.
    .hint = El responsable de las listas de confianza las trae.
watch-list-master-list = Lista maestra
watch-list-national-decision = Decisión nacional
watch-list-revocation-list = Lista de revocación
watch-list-deviation-list = Lista de desviaciones
watch-list-today = traída hoy
watch-list-days = { $count ->
    [one] traída hace { $count } día
   *[other] traída hace { $count } días
}
watch-older-than-three-working-days = { $count ->
    [one] hace { $count } día: más de tres días hábiles
   *[other] hace { $count } días: más de tres días hábiles
}
watch-older-than-four-weeks = { $count ->
    [one] hace { $count } día: más de cuatro semanas
   *[other] hace { $count } días: más de cuatro semanas
}
watch-hand-note = Quien recibe un paso responde de él desde entonces. Queda registrado que abrió esta lista.
watch-from = Responsable
watch-from-all = todos
watch-all = Elegir todos los mostrados
watch-to = Entregar a
watch-to-choose = Elija un agente
watch-hand = { $count ->
    [one] Entregar { $count } paso
   *[other] Entregar { $count } pasos
}
watch-handed = { $count ->
    [one] { $count } paso entregado.
   *[other] { $count } pasos entregados.
}
watch-hand-none = Ningún paso está en curso en este puesto.
    .hint = No hay nada que entregar. Los pasos en curso figuran aquí.
watch-hand-nobody = Nadie destinado aquí podría recibir uno.
    .hint = El administrador dice quién está destinado dónde.

watch-log = Diario del puesto
watch-log-none = El diario aún está vacío.
    .hint = Las órdenes que flexibilizan comprobaciones aparecen solas; las notas, cuando alguien escribe una.
watch-relaxed = Flexibilizado ahora
watch-relaxed-note = Una orden deja pasar sin ciertas comprobaciones por un tiempo. No cambia ningún resultado, y nadie en quien se halló algo pasa por ella.
watch-relaxed-none = Nada está flexibilizado. Se exige todo.
watch-relax = Flexibilizar …
watch-relax-what = Lo que puede faltar
watch-relax-whom = Para
watch-all-directions = todos los sentidos
watch-relax-why = Motivo
watch-relax-choose = Elegir el motivo
watch-relax-for = Durante
watch-because-crowd = espera insoportable
watch-because-danger = espera peligrosa
watch-because-equipment = falló un aparato
watch-minutes = { $count ->
    [one] { $count } minuto
   *[other] { $count } minutos
}
watch-hours = { $count ->
    [one] { $count } hora
   *[other] { $count } horas
}
watch-relax-title = ¿Flexibilizar estas comprobaciones?
watch-relax-line = Usted responde con su nombre. Su clave confirma exactamente esta orden, y el diario la guarda.
watch-relax-yes = Flexibilizar
watch-until = hasta las
watch-lift = Levantar
watch-lift-ask = ¿Volver a exigir todo?
watch-ordered = Comprobaciones flexibilizadas
watch-lifted = Levantada a las
watch-note = Anotar algo
watch-note-note = Sobre el trabajo del puesto. No nombre a ningún viajero: ni nombre ni número de documento.
watch-note-text = Nota
watch-note-write = Anotar
watch-subject = Sobre
watch-subject-incident = un incidente
watch-subject-equipment = un aparato
watch-subject-traffic = la afluencia
watch-subject-staff = el personal
watch-subject-visit = una visita
watch-subject-other = otra cosa
