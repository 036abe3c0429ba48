//! The logical data structure of the chip and passive authentication, ICAO Doc 9303-10 and -11.
