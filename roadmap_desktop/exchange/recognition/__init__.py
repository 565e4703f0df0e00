"""Recognition: grids become a proposed plan, with everything that was joined, mended and doubted on the way."""

from roadmap_desktop.exchange.recognition.recognising import recognise

__all__ = ["recognise"]
