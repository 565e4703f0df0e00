"""«Импорт»: a document is read, shown as it was understood, corrected, and only then taken."""
