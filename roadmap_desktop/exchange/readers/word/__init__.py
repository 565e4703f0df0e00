"""Word documents (.docx, .docm): paragraphs and tables in their order, as they look with all changes accepted."""

from roadmap_desktop.exchange.readers.word.reading import read

__all__ = ["read"]
