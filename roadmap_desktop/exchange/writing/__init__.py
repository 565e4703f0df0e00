"""How an official workbook is set, made and saved; `exchange.writer` is the way in."""
