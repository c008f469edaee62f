"""Writes src/cli/display_width_table.h: how many columns of a terminal a character takes.

    python3 tools/tables/display_width.py > src/cli/display_width_table.h

Source: the Unicode data of this Python (unicodedata): East_Asian_Width W and F take two columns;
marks that do not advance (Mn, Me), format characters (Cf, but not the soft hyphen) and the vowels
and finals of conjoining Hangul take none. Everything else takes one.
"""

import unicodedata


def width(code: int) -> int:
    char = chr(code)
    if 0x1160 <= code <= 0x11FF or unicodedata.category(char) in ("Mn", "Me"):
        return 0
    if unicodedata.category(char) == "Cf" and code != 0xAD:
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def ranges(wanted: int):
    begin = None
    for code in range(0x80, 0x110000):
        inside = width(code) == wanted
        if inside and begin is None:
            begin = code
        if not inside and begin is not None:
            yield begin, code - 1
            begin = None
    if begin is not None:
        yield begin, 0x10FFFF


def table(name: str, wanted: int) -> None:
    print(f"\ninline constexpr CodePointRange {name}[] = {{")
    line = "   "
    for first, last in ranges(wanted):
        entry = f" {{0x{first:04X}, 0x{last:04X}}},"
        if len(line) + len(entry) > 100:
            print(line)
            line = "   "
        line += entry
    print(line)
    print("};")


if __name__ == "__main__":
    print(f"// Written by tools/tables/display_width.py from Unicode {unicodedata.unidata_version}; do not edit.")
    print("#pragma once\n\nnamespace twicetold {\n")
    print("struct CodePointRange {\n  char32_t first, last;\n};")
    table("kNoColumns", 0)
    table("kTwoColumns", 2)
    print("\n}  // namespace twicetold")
