"""Forms compiled from ui/ by `dev.py ui`: do not edit."""
