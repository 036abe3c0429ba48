## Certificados de los servidores

certificate-authority-made = La autoridad de este puesto se creó y termina el { $ends }: { $place }.
    .hint = Haga que cada navegador del puesto confíe en este archivo y compare allí la huella. Guarde la clave en una caja fuerte, fuera del servidor.
certificate-server-made = El certificado del servidor se creó y termina el { $ends }: { $place }.
    .hint = Antes de ese día cree el siguiente en otra carpeta y entréguelo al servidor.
certificate-host = Esto no es ni un nombre ni una dirección de servidor: { $name }.
certificate-no-authority = Aquí no hay autoridad de un puesto, o su certificado y su clave no van juntos: { $place }.
    .hint = Cree una primero con spartel certificate authority.
certificate-ended = La autoridad ha terminado: { $place }.
    .hint = Cree una nueva y haga que cada navegador del puesto confíe en ella.
certificate-outside = La autoridad no puede responder de este nombre: { $name }.
    .hint = Los nombres se fijan cuando se crea la autoridad.
ui-certificate-fingerprint = Huella SHA-256
