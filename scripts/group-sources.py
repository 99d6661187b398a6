#!/usr/bin/env python3
"""group-sources.py BUILD_FOLDER FOLDER: clang-tidy reads several sources of a layer at once.

Most of its time goes into Qt's headers, which it looks through again for each source. So sources of one target are included
one after the other by a file of its own, as long as their unnamed namespaces do not define the same names. Writes
BUILD_FOLDER/groups/*.cpp with a compile_commands.json beside them and prints, one group a line, the group and its sources.
"""
import json
import pathlib
import re
import sys

LARGEST = 8  # sources in a group: fewer leave more work to share between processors

UNNAMED = re.compile(r"^namespace \{$(.*?)^\} // namespace$", re.S | re.M)
NAMES = re.compile(r"\b(k[A-Z]\w*)\b(?=[^;\n]*=)|^(?:struct|class|enum class|using) (\w+)|^[\w:<>,*&\[\] ]+?[ *&](\w+)\(", re.M)


def private_names(source):
    """What a source defines for itself alone; two of a kind cannot stand in one group."""
    names = set()
    for body in UNNAMED.findall(source.read_text(encoding="utf-8")):
        for found in NAMES.findall(body):
            names.update(name for name in found if name)
    return names


def main(build_folder, folder):
    build = pathlib.Path(build_folder).resolve()
    root = pathlib.Path(folder).resolve()
    groups = []  # target folder, sources, names, the command of the first source
    for entry in json.loads((build / "compile_commands.json").read_text()):
        source = pathlib.Path(entry["file"])
        if root not in source.parents or build in source.parents:
            continue
        target = re.search(r"(\S+\.dir)/", entry["command"]).group(1)
        names = private_names(source)
        for group in groups:
            if group["target"] == target and len(group["sources"]) < LARGEST and not group["names"] & names:
                group["sources"].append(source)
                group["names"] |= names
                break
        else:
            groups.append({"target": target, "sources": [source], "names": names, "entry": entry})

    out = build / "groups"
    out.mkdir(exist_ok=True)
    commands = []
    for number, group in enumerate(groups):
        file = out / f"{number}.cpp"
        includes = "".join(f'#include "{source}"\n' for source in group["sources"])
        file.write_text(f"// NOLINTBEGIN(bugprone-suspicious-include)\n{includes}// NOLINTEND(bugprone-suspicious-include)\n")
        command = group["entry"]["command"].replace(group["entry"]["file"], str(file))
        commands.append(group["entry"] | {"file": str(file), "command": command})
        print(file, *group["sources"])
    (out / "compile_commands.json").write_text(json.dumps(commands, indent=1))


main(*sys.argv[1:])
