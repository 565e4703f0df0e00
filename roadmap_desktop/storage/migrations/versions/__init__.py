"""One script for each version of the schema, named by its number."""
