"""`python -m roadmap_desktop`, the installed command and the bundle all start here."""

import sys

from roadmap_desktop.main import main

if __name__ == "__main__":
    sys.exit(main())
