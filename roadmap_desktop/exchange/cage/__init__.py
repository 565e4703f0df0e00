"""The cage: files of others are read in a child process that can neither harm this one nor outlive its limits.

`asking` and `child` are this side of the pipe, `answering` the other, `protocol` and `pieces` what goes through it,
`limits` what the child takes upon itself before it reads.
"""

from typing import Final

ARGUMENT: Final = "--caged-reader"
"""The hidden last argument that makes the program a reader."""
