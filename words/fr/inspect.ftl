# Inspection: sentences for codes
