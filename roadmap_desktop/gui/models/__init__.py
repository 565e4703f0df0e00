"""Item models: one for the rows of the plan, one for the matrix of indicators, small ones for lists."""
