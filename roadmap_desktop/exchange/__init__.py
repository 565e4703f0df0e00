"""Files in and out: reading officials' tables, writing official workbooks."""
