## Certificates of servers

certificate-authority-made = The authority of this post was made, and ends on { $ends }: { $place }.
    .hint = Have each browser of the post trust this file, and compare the fingerprint there. Keep the key in a safe, off the server.
certificate-server-made = The certificate of the server was made, and ends on { $ends }: { $place }.
    .hint = Before that day make the next one in another folder, and give it to the server.
certificate-host = This is no name and no address of a server: { $name }.
certificate-no-authority = There is no authority of a post here, or its certificate and key do not belong together: { $place }.
    .hint = Make one first with spartel certificate authority.
certificate-ended = The authority has ended: { $place }.
    .hint = Make a new one, and have each browser of the post trust it.
certificate-outside = The authority may not vouch for this name: { $name }.
    .hint = The names are set when the authority is made.
ui-certificate-fingerprint = SHA-256 fingerprint
