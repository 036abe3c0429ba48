# La demostración, en español: una primera inspección guiada, documentos para hacerla, y quién se puede ser. Un puesto real no dice nada de esto.
# Reglas: una frase y una sola cosa que hacer a la vez; 25 palabras como máximo; .hint dice cómo.

guide-name = Inspección guiada
guide-close = Guardar la guía
guide-go-on = Continuar
guide-way = { $done } de { $total }

guide-take = Ponga el primer documento en el mostrador.
    .hint = Arrastre «Pasaporte» al recuadro de arriba, o púlselo.
guide-watch = Los resultados llegan según están listos.
    .hint = Nada que hacer: el resumen dice hasta dónde llegan las comprobaciones.
guide-compare = No se encontró nada. Ahora le toca a usted: compare las caras.
    .hint = Los dos retratos, y el viajero que tiene delante. Luego pulse Intro.
guide-hand = No todo pudo comprobarse, y el resumen dice qué.
    .hint = Mire y toque usted mismo. Luego «Comprobado a mano», o F2 para la segunda línea.
guide-other = El siguiente viajero: su página dice otra cosa que su chip.
    .hint = Tome «Otro nombre impreso».
guide-refer = Lea las razones; «Mostrar» señala el lugar en la página.
    .hint = No tiene que resolverlo aquí. F2 envía al viajero a la segunda línea.
guide-after = La segunda línea tiene ahora las pruebas y estas razones.
    .hint = Pulse «Siguiente viajero».
guide-private = Una tecla más, para otro día: F3.
    .hint = Alguien hablará con el viajero en privado, y nada en esta pantalla lo muestra.
guide-done = Esa fue una inspección completa.
    .hint = Abra el enlace que se imprimió para UTA-201: está en el laboratorio. El inicio de sesión dice quién más puede ser.

guide-documents = Documentos de Utopía
guide-document-passport = Pasaporte
guide-document-mrz-name = Otro nombre impreso
guide-document-portrait-swapped = Otro retrato en el chip
guide-document-passport-expired = Pasaporte caducado
guide-document-identity-card = Documento de identidad
guide-document-visa-and-passport = Pasaporte con visado
guide-document-passport-unlisted = Autoridad fuera de lista
guide-document-zone-alone = Página sin chip

guide-roles = Quién puede ser usted
guide-roles-link = Donde se inició, ./run mostró un enlace para cada uno. Inicia la sesión por sí solo.
guide-role-first-line = Inspecciona documentos en el mostrador. Empiece aquí.
guide-role-second-line = Pone en la mesa de luz lo que le envía el mostrador.
guide-role-protection = Habla con el viajero en privado, en doce idiomas.
guide-role-commander = Vigila los carriles y aprueba lo que otro propuso.
guide-role-trust-list-manager = Trae listas de certificados y ve qué cambian.
guide-role-administrator = Lleva cuentas, puestos y aparatos, y no ve a ningún viajero.
guide-role-auditor = Ve quién miró qué, y qué se guarda hasta cuándo.

guide-try = Entrar en la demostración
guide-try-none = Este enlace no lleva a nada aquí: es para una demostración, y una que siga en marcha.
