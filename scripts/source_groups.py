#!/usr/bin/env python3
"""source_groups.py LARGEST SOURCE …: which sources can stand in one translation unit, in groups of at most LARGEST.

Most of a compiler's time goes into Qt's headers, which it looks through again for each source. Sources whose unnamed
namespaces do not define the same names can be read as one. Prints the number of its group for each source, in order.
"""
import pathlib
import re
import sys

UNNAMED = re.compile(r"^namespace \{$(.*?)^\} // namespace$", re.S | re.M)
ENUMERATORS = re.compile(r"\benum\s+(?!class\b)\w*[^{;]*\{([^}]*)\}")
NAMES = re.compile(r"\b(k[A-Z]\w*)\b(?=[^;\n]*=)|^(?:struct|class|enum class|using) (\w+)|^[\w:<>,*&\[\] ]+?[ *&](\w+)\(", re.M)


def private_names(source):
    """What a source defines for itself alone; two of a kind cannot stand in one group."""
    names = set()
    for body in UNNAMED.findall(pathlib.Path(source).read_text(encoding="utf-8")):
        for found in NAMES.findall(body):
            names.update(name for name in found if name)
        for listed in ENUMERATORS.findall(body):
            names.update(re.findall(r"^\s*(\w+)", listed.replace(",", "\n"), re.M))
    return names


def groups_of(sources, largest):
    """The sources in their order, each in the first group that has room and none of its names."""
    groups = []
    for source in sources:
        names = private_names(source)
        for group in groups:
            if len(group["sources"]) < largest and not group["names"] & names:
                break
        else:
            group = {"sources": [], "names": set()}
            groups.append(group)
        group["sources"].append(source)
        group["names"] |= names
    return [group["sources"] for group in groups]


if __name__ == "__main__":
    place = {source: number
             for number, group in enumerate(groups_of(sys.argv[2:], int(sys.argv[1])))
             for source in group}
    print("\n".join(str(place[source]) for source in sys.argv[2:]))
