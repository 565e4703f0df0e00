"""The timeline: one painted viewport beside the table, on the table's rows."""
