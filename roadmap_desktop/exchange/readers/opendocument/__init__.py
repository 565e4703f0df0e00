"""Documents of LibreOffice and of Russian office programs: sheets (.ods) and texts (.odt)."""
