### Kontwòl yon dokiman. Tout se pwopozisyon (p).

document-scan = Zòn lektè a li
document-scan-hint = Pase paj dokiman an nan lektè a, oswa tape liy ki anba yo.
document-zone = Zòn machin li
document-issuer = Moun ki bay li
document-none = Poko gen anyen ki li
document-none-text = Chak chif kontwòl kalkile ankò isit la, san rezo.
document-expired = Dokiman an ekspire
document-digit-right = { $what }: chif la bon
document-proposed = Rezilta yo pwopoze: chif yo bon. Chanje l si moun nan oswa papye a ba w dout.
document-side = Sa ki li nan dokiman an
