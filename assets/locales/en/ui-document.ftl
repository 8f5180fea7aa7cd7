### Checking a document.

document-scan = Zone from the scanner
document-scan-hint = Pass the document’s page through the scanner, or type the lines at its foot.
document-zone = Machine-readable zone
document-issuer = Issuer
document-none = Nothing read yet
document-none-text = Each check digit is computed here, without a network.
document-expired = Document expired
document-digit-right = { $what }: right digit
document-proposed = Proposed result: the digits are right. Change it if the person or the paper raises a doubt.
document-side = Read from the document
