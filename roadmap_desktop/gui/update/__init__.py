"""«Обновить из файла…»: what a document has otherwise than a roadmap, looked over and taken in part."""
