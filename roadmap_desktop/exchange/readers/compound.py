"""The file system inside an old office file: a stream is a chain of sectors."""

from __future__ import annotations

import struct

_CHAIN_ENDS = 0xFFFFFFFA
_ENTRY = 128
_HEADER_SECTORS = 109
_SMALL_SECTOR = 64


def stream(data: bytes, name: str) -> bytes:
    """The bytes of a stream by its name; empty when there is none. ValueError or struct.error for a torn file."""
    size = 1 << min(struct.unpack_from("<H", data, 30)[0], 16)
    sectors, table = data[size:], _table(data, size)
    directory = _chain(sectors, size, table, struct.unpack_from("<I", data, 48)[0])
    wanted = name.encode("utf-16-le").ljust(64, b"\0") + struct.pack("<H", 2 * len(name) + 2)
    for at in range(0, len(directory), _ENTRY):
        if directory.startswith(wanted, at):
            first, length = struct.unpack_from("<II", directory, at + 116)
            if length < struct.unpack_from("<I", data, 56)[0]:
                # Small streams lie in small sectors of their own, all of them within the stream of the root.
                following = _chain(sectors, size, table, struct.unpack_from("<I", data, 60)[0])
                sectors = _chain(sectors, size, table, struct.unpack_from("<I", directory, 116)[0])
                size = _SMALL_SECTOR
                table = list(struct.unpack(f"<{len(following) // 4}I", following))
            return _chain(sectors, size, table, first)[:length]
    return b""


def _table(data: bytes, size: int) -> list[int]:
    """What follows each sector, by the sectors that the header and its continuation list."""
    listed = list(struct.unpack_from(f"<{_HEADER_SECTORS}I", data, 76))
    following = struct.unpack_from("<I", data, 68)[0]
    while following < _CHAIN_ENDS and len(listed) * size <= len(data):
        *more, following = struct.unpack_from(f"<{size // 4}I", data, (following + 1) * size)
        listed += more
    table: list[int] = []
    for sector in listed:
        if sector < _CHAIN_ENDS:
            table += struct.unpack_from(f"<{size // 4}I", data, (sector + 1) * size)
    return table


def _chain(sectors: bytes, size: int, table: list[int], sector: int) -> bytes:
    parts: list[bytes] = []
    while sector < len(table):
        if len(parts) > len(table):
            raise ValueError("a chain of sectors runs in a circle")
        parts.append(sectors[sector * size : (sector + 1) * size])
        sector = table[sector]
    return b"".join(parts)
