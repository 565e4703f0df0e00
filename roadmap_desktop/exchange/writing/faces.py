"""The faces of one font by the look of a cell."""

from roadmap_desktop.exchange.writing.sheet import Look
from roadmap_desktop.exchange.writing.typesetting import Face, face


class Faces:
    """Made when first asked for; `metrics` names the font («LiberationSerif»)."""

    def __init__(self, metrics: str) -> None:
        self._metrics = metrics
        self._made: dict[tuple[str, int], Face] = {}

    def of(self, look: Look) -> Face:
        """The face that a look is set in."""
        style = "Bold" if look.bold else "Italic" if look.italic else "Regular"
        found = self._made.get((style, look.size))
        if found is None:
            found = self._made[style, look.size] = face(self._metrics, style, look.size)
        return found
