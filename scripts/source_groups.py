#!/usr/bin/env python3
"""source_groups.py LARGEST SOURCE …: which sources can stand in one translation unit, in groups of at most LARGEST.

Most of a compiler's time goes into Qt's headers, which it looks through again for each source. Sources whose unnamed
namespaces do not define the same names can be read as one; names that many sources use for something of their own get
another one in each (OWN_NAMES). Prints the number of its group for each source, in order.

source_groups.py --before, source_groups.py --after: what must stand before and after each source of a group, where
SOURCE_ID is an identifier of its own for each.
"""
import pathlib
import re
import sys

# Of the texts of a source, of the statements of a store.
OWN_NAMES = ["Tr", "TakeRow", "kAdd", "kAll", "kChange", "kCount", "kFind", "kOne", "kRestore", "kRows", "kTakeBack", "kVoid"]
UNNAMED = re.compile(r"^namespace \{$(.*?)^\} // namespace$", re.S | re.M)
ENUMERATORS = re.compile(r"\benum\s+(?!class\b)\w*[^{;]*\{([^}]*)\}")
NAMES = re.compile(r"\b(k[A-Z]\w*)\b(?:\[\w*\])?(?= *[={])|^(?:struct|class|enum class|using) (\w+)|^\w[\w:<>,*&\[\] ]*?[ *&](\w+)\(", re.M)


def private_names(source):
    """What a source defines for itself alone; two of a kind cannot stand in one group."""
    names = set()
    for body in UNNAMED.findall(pathlib.Path(source).read_text(encoding="utf-8")):
        for found in NAMES.findall(body):
            names.update(name for name in found if name)
        for listed in ENUMERATORS.findall(body):
            names.update(re.findall(r"^\s*(\w+)", listed.replace(",", "\n"), re.M))
    return names - set(OWN_NAMES)


def spoken_names(source):
    """What a source calls by its bare name; another one's private thing of that name would be meant too."""
    text = pathlib.Path(source).read_text(encoding="utf-8")
    return set(re.findall(r"(?<![\w.>:])(\w+)(?=\(|::| [&*]?\w|[,}>])", re.sub(r"//.*|\".*?\"", "", text)))


def before(source_id):
    return "".join(f"#define {name} {name}_{source_id}\n" for name in OWN_NAMES)


def after():
    return "".join(f"#undef {name}\n" for name in OWN_NAMES)


def groups_of(sources, largest):
    """The sources in their order, each in the first group that has room and none of its names."""
    groups = []
    for source in sources:
        names, spoken = private_names(source), spoken_names(source)
        for group in groups:
            if len(group["sources"]) < largest and not (group["names"] & (names | spoken) or group["spoken"] & names):
                break
        else:
            group = {"sources": [], "names": set(), "spoken": set()}
            groups.append(group)
        group["sources"].append(source)
        group["names"] |= names
        group["spoken"] |= spoken
    return [group["sources"] for group in groups]


if __name__ == "__main__" and sys.argv[1] == "--before":
    paste = "#undef OWN\n#undef OWN_NAME\n#define OWN(name, id) name##_##id\n#define OWN_NAME(name, id) OWN(name, id)\n"
    print(paste + "".join(f"#define {name} OWN_NAME({name}, SOURCE_ID)\n" for name in OWN_NAMES), end="")
elif __name__ == "__main__" and sys.argv[1] == "--after":
    print(after(), end="")
elif __name__ == "__main__":
    place = {source: number
             for number, group in enumerate(groups_of(sys.argv[2:], int(sys.argv[1])))
             for source in group}
    print("\n".join(str(place[source]) for source in sys.argv[2:]))
