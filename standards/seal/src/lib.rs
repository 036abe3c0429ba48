//! Visible digital seals: VDS, VDS-NC and 2D-Doc, ICAO Doc 9303-13 and BSI TR-03137.
